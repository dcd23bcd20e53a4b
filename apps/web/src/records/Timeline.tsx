import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ApiError, keyOf, request } from '../api/client.js';
import type { RecordTimelineQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { formatMoment } from '../i18n/format.js';
import { languageName } from '../i18n/languages.js';
import { Section } from '../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../ui/states.js';
import { Actor } from './Actor.js';
import { type RecordType, typeNamed } from './declarations.js';
import { FieldText } from './FieldText.js';
import css from './form.module.css';
import { fieldLabel } from './labels.js';
import { UndoButton } from './Undo.js';

const recordTimeline = graphql(`
  query RecordTimeline($recordType: String!, $id: ID!, $after: String) {
    timeline(recordType: $recordType, id: $id, first: 10, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        rev
        at
        actor
        reason
        operation
        changes {
          field
          lang
          before
          after
        }
      }
    }
  }
`);

type Entry = RecordTimelineQuery['timeline']['nodes'][number];

function useTimeline(recordType: string, id: string) {
  return useInfiniteQuery<RecordTimelineQuery, ApiError, readonly Entry[], readonly unknown[], string | undefined>({
    queryKey: keyOf(recordTimeline, { recordType, id }),
    queryFn: ({ pageParam, signal }) => request(recordTimeline, { recordType, id, after: pageParam }, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ timeline: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    select: ({ pages }) => pages.flatMap(({ timeline }) => timeline.nodes),
  });
}

/** What happened to a record, newest first: who, when, why, and each field before and after. */
export function Timeline({ recordType, id }: { recordType: string; id: string }) {
  const { t } = useLingui();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useTimeline(
    recordType,
    id,
  );
  const type = typeNamed(recordType);
  if (!type) return null;
  return (
    <Section title={t`History`}>
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={3} /> : null}
      {data && data.length === 0 ? <Nothing>{t`Nothing is written down yet.`}</Nothing> : null}
      <ol className={css.timeline}>
        {data?.map((entry, index) => (
          <li key={`${entry.rev}-${entry.at}`}>
            <Event
              type={type}
              entry={entry}
              undo={index === 0 && isUndoable(entry) ? <UndoButton type={type} id={id} rev={entry.rev} /> : null}
            />
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </Section>
  );
}

/** The last change is offered for undoing unless a program made it; whether it is one's own the server decides. */
const isUndoable = ({ actor, operation }: Entry): boolean =>
  (operation === 'CHANGED' || operation === 'CREATED') && !/^(system|job):/.test(actor ?? '');

function useWhatHappened() {
  const { t } = useLingui();
  return ({ operation, changes }: Entry): string => {
    const archived = changes.find(({ field }) => field === 'archivedAt');
    if (operation === 'CREATED') return t`Created`;
    if (operation === 'FOUND') return t`Was here when the history began`;
    if (operation === 'DELETED') return t`Removed`;
    if (archived) return archived.after ? t`Archived` : t`Restored`;
    return t`Changed`;
  };
}

function Event({ type, entry, undo }: { type: RecordType; entry: Entry; undo: React.ReactNode }) {
  const whatHappened = useWhatHappened();
  const changes = entry.changes.filter(({ field }) => field !== 'archivedAt');
  const isNew = entry.operation === 'CREATED' || entry.operation === 'FOUND';
  return (
    <>
      <div className={css.event}>
        <strong>{whatHappened(entry)}</strong>
        <span>
          <Actor of={entry.actor} />
        </span>
        <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
        {undo}
      </div>
      {entry.reason ? <p className={css.because}>{entry.reason}</p> : null}
      {isNew ? <Folded type={type} changes={changes} /> : <Changes type={type} changes={changes} />}
    </>
  );
}

/** What a record began with is long and seldom read. */
function Folded({ type, changes }: { type: RecordType; changes: Entry['changes'] }) {
  const { t } = useLingui();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{t`What it began with`}</summary>
      <Changes type={type} changes={changes} isNew />
    </details>
  );
}

function Changes({ type, changes, isNew }: { type: RecordType; changes: Entry['changes']; isNew?: boolean }) {
  return (
    <ul className={css.changes}>
      {changes.map(({ field, lang, before, after }) => (
        <li key={`${field}-${lang}`}>
          {fieldLabel(type, field)}
          {lang ? ` (${languageName(lang)})` : ''}:{' '}
          {isNew ? null : (
            <>
              <del>
                <FieldText type={type} field={field} value={before} />
              </del>
              {' → '}
            </>
          )}
          <ins>
            <FieldText type={type} field={field} value={after} />
          </ins>
        </li>
      ))}
    </ul>
  );
}
