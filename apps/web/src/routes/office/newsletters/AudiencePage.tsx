import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import type { NewsletterLeftOut } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { word } from '../../../i18n/words.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { useSend } from '../people/use-send.js';
import {
  audienceDocument,
  audiencePeopleDocument,
  changeIssueDocument,
  type Issue,
  segmentsDocument,
} from './documents.js';
import { IssueFrame } from './IssueFrame.js';
import css from './newsletters.module.css';
import { leftOutReasons } from './words.js';

/** Who an issue would reach now, and why others are left out. */
export function AudiencePage() {
  return <IssueFrame>{({ issue, isOpen }) => <Audience issue={issue} isOpen={isOpen} />}</IssueFrame>;
}

function Audience({ issue, isOpen }: { issue: Issue; isOpen: boolean }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(audienceDocument, { issueId: issue.id }, { staleTime: 0 });
  const audience = data?.newsletterAudience;
  return (
    <>
      <Choice issue={issue} isOpen={isOpen} />
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={5} /> : null}
      {audience ? (
        <>
          <Section title={t`Who gets it`} action={<Who issueId={issue.id} reason={null} />}>
            <p className={css.figure} aria-live="polite">
              {formatNumber(audience.reached)}
            </p>
            {audience.languages.length > 0 ? (
              <Table
                label={t`By language`}
                columns={[
                  { label: t`Language`, cell: ({ lang }) => languageName(lang) },
                  { label: t`People`, number: true, cell: ({ count }) => formatNumber(count) },
                ]}
                rows={audience.languages.map((one) => ({ ...one, id: one.lang }))}
              />
            ) : (
              <Nothing>
                <Trans>Nobody agreed to the topic yet.</Trans>
              </Nothing>
            )}
          </Section>
          <Section title={t`Who is left out`}>
            {audience.leftOut.length === 0 ? (
              <Nothing>
                <Trans>Nobody of those who know the topic.</Trans>
              </Nothing>
            ) : (
              <Table
                label={t`Why people are left out`}
                columns={[
                  { label: t`Why`, cell: ({ reason }) => word(leftOutReasons, reason) },
                  { label: t`People`, number: true, cell: ({ count }) => formatNumber(count) },
                  { label: t`Who`, cell: ({ reason }) => <Who issueId={issue.id} reason={reason} /> },
                ]}
                rows={audience.leftOut.map((one) => ({ ...one, id: one.reason }))}
              />
            )}
          </Section>
        </>
      ) : null}
    </>
  );
}

/** All who agreed to the topic, or those of a segment. */
function Choice({ issue, isOpen }: { issue: Issue; isOpen: boolean }) {
  const { t } = useLingui();
  const { data } = useGraphql(segmentsDocument);
  const change = useSend((segmentId: string | null) =>
    request(changeIssueDocument, { input: { id: issue.id, rev: issue.rev, segmentId } }),
  );
  const segments = (data?.newsletterSegments.nodes ?? []).filter(({ steward }) => steward?.id === issue.steward?.id);
  const known = segments.some(({ id }) => id === issue.segment?.id) || !issue.segment ? [] : [issue.segment];
  return (
    <div className={css.plan}>
      <NativeSelect
        label={t`Among who agreed to the topic`}
        disabled={!isOpen || change.isPending}
        value={issue.segment?.id ?? ''}
        data={[
          { value: '', label: t`All of them` },
          ...[...known, ...segments].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget }) => change.mutate(currentTarget.value || null)}
      />
      {change.error ? <ErrorBanner error={change.error} /> : null}
    </div>
  );
}

/** Opens the list of the people behind a number. */
function Who({ issueId, reason }: { issueId: string; reason: NewsletterLeftOut | null }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const title = reason ? word(leftOutReasons, reason) : t`Who gets it`;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t`Show the people: ${title}`}
        onClick={() => setOpen(true)}
      >
        <Trans>Show</Trans>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        <People issueId={issueId} reason={reason} />
      </Dialog>
    </>
  );
}

function People({ issueId, reason }: { issueId: string; reason: NewsletterLeftOut | null }) {
  const { t } = useLingui();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const after = trail.at(-1);
  const { data, error, isPending } = useGraphql(audiencePeopleDocument, { issueId, reason, after }, { staleTime: 0 });
  const page = data?.newsletterAudiencePeople;
  return (
    <>
      {error ? <ErrorBanner error={error} /> : null}
      {isPending && !error ? <SkeletonRows rows={4} /> : null}
      {page ? (
        <ul className={ui.plainList} aria-label={t`People`}>
          {page.people.map(({ contactPointId, name, address, lang }, at) => (
            <li key={contactPointId ?? at} className={ui.entry}>
              {name ?? (address ? null : t`Somebody you may not see`)} <span className={ui.dim}>{address}</span>{' '}
              {lang ? <span className={ui.dim}>{languageName(lang)}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={css.row}>
        {trail.length > 0 ? (
          <Button variant="default" size="xs" onClick={() => setTrail(trail.slice(0, -1))}>
            <Trans>Back</Trans>
          </Button>
        ) : null}
        {page?.hasMore && page.endCursor ? (
          <Button variant="default" size="xs" onClick={() => setTrail([...trail, page.endCursor as string])}>
            <Trans>More</Trans>
          </Button>
        ) : null}
      </div>
    </>
  );
}
