import { lazy, Suspense } from 'react';
import { SkeletonRows } from '../../ui/states.js';

const Timeline = lazy(async () => {
  const { Timeline: component } = await import('../../records/Timeline.js');
  return { default: component };
});

/** What happened to the record of a page; it comes after the page itself, with the declarations it needs. */
export function History({ recordType, id }: { recordType: string; id: string }) {
  return (
    <Suspense fallback={<SkeletonRows rows={3} />}>
      <Timeline key={id} recordType={recordType} id={id} />
    </Suspense>
  );
}
