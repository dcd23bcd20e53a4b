import { Trans, useLingui } from '@lingui/react/macro';
import { useGraphql } from '../../../api/client.js';
import { formatNumber } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { mailedReasons } from '../../../i18n/mailed-words.js';
import { openWord, word } from '../../../i18n/words.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table, type TableColumn } from '../../../ui/Table.js';
import { type Report, reportDocument } from './documents.js';
import { IssueFrame } from './IssueFrame.js';
import css from './newsletters.module.css';
import { deliveryStates } from './words.js';

/** What became of an issue: numbers, and nobody's name. */
export function ReportPage() {
  return <IssueFrame>{({ issue }) => <Loaded issueId={issue.id} isOver={issue.state === 'SENT'} />}</IssueFrame>;
}

function Loaded({ issueId, isOver }: { issueId: string; isOver: boolean }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(reportDocument, { issueId }, { staleTime: 0 });
  const report = data?.newsletterReport;
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  if (isPending || !report) return <SkeletonRows rows={8} />;
  if (report.planned === 0) {
    return (
      <Nothing>
        {isOver ? (
          <Trans>It reached nobody: nobody was to get it when it was sent.</Trans>
        ) : (
          <Trans>There is nothing to report before it is sent.</Trans>
        )}
      </Nothing>
    );
  }
  return (
    <>
      <Totals report={report} />
      <Section title={t`By language`}>
        <Outcomes
          label={t`By language`}
          rows={report.languages.map((one) => ({ ...one, id: one.lang, name: languageName(one.lang) }))}
        />
      </Section>
      <Section title={t`By mail provider`}>
        <Outcomes
          label={t`By mail provider`}
          rows={report.domains.map((one) => ({
            ...one,
            id: one.domainGroup ?? '',
            name: one.domainGroup ?? t`Others`,
          }))}
        />
      </Section>
      <Reasons report={report} />
      <Links links={report.links} />
    </>
  );
}

/** A number that would tell of a few people is not shown. */
const few = (value: number | null | undefined): string =>
  value === null || value === undefined ? '<5' : formatNumber(value);

function Totals({ report }: { report: Report }) {
  const { t } = useLingui();
  const rows = [
    { id: 'planned', label: t`Everybody who was to get it`, count: report.planned },
    { id: 'accepted', label: word(deliveryStates, 'ACCEPTED'), count: report.accepted },
    { id: 'failed', label: word(deliveryStates, 'FAILED'), count: report.failed },
    { id: 'skipped', label: word(deliveryStates, 'SKIPPED'), count: report.skipped },
    { id: 'unknown', label: word(deliveryStates, 'UNKNOWN'), count: report.unknown },
    { id: 'bounced', label: t`Came back`, count: report.bounced ?? null },
    { id: 'complained', label: t`Called spam`, count: report.complained ?? null },
    { id: 'unsubscribed', label: t`Unsubscribed`, count: report.unsubscribed ?? null },
  ];
  return (
    <Section title={t`Totals`}>
      <Table
        label={t`Totals`}
        columns={[
          { label: t`What became of it`, cell: ({ label }) => label },
          { label: t`Mails`, number: true, cell: ({ count }) => few(count) },
          {
            label: t`Share`,
            number: true,
            cell: ({ count }) => (count === null ? '' : `${formatNumber((count / report.planned) * 100, 1)} %`),
          },
        ]}
        rows={rows}
      />
    </Section>
  );
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly accepted: number;
  readonly failed: number;
  readonly skipped: number;
  readonly bounced?: number | null;
  readonly unsubscribed?: number | null;
}

function Outcomes({ label, rows }: { label: string; rows: readonly Row[] }) {
  const { t } = useLingui();
  const columns: TableColumn<Row>[] = [
    { label, cell: ({ name }) => name },
    { label: word(deliveryStates, 'ACCEPTED'), number: true, cell: ({ accepted }) => formatNumber(accepted) },
    { label: word(deliveryStates, 'FAILED'), number: true, cell: ({ failed }) => formatNumber(failed) },
    { label: word(deliveryStates, 'SKIPPED'), number: true, cell: ({ skipped }) => formatNumber(skipped) },
    { label: t`Came back`, number: true, cell: ({ bounced }) => few(bounced) },
    { label: t`Unsubscribed`, number: true, cell: ({ unsubscribed }) => few(unsubscribed) },
  ];
  return <Table label={label} columns={columns} rows={rows} />;
}

/** Why some did not get it: what we know of them, and what their mail servers said. */
function Reasons({ report: { skippedBecause, failures } }: { report: Report }) {
  const { t } = useLingui();
  return (
    <>
      {skippedBecause.length > 0 ? (
        <Section title={t`Why it was not sent to some`}>
          <Table
            label={t`Why it was not sent to some`}
            columns={[
              { label: t`Reason`, cell: ({ reason }) => openWord(mailedReasons, reason) },
              { label: t`Mails`, number: true, cell: ({ count }) => formatNumber(count) },
            ]}
            rows={skippedBecause.map((one) => ({ ...one, id: one.reason }))}
          />
        </Section>
      ) : null}
      {failures.length > 0 ? (
        <Section title={t`What mail servers answered to those that failed`}>
          <Table
            label={t`What mail servers answered to those that failed`}
            columns={[
              { label: t`Answer`, cell: ({ code }) => code },
              { label: t`Mails`, number: true, cell: ({ count }) => formatNumber(count) },
            ]}
            rows={failures.map((one) => ({ ...one, id: one.code }))}
          />
        </Section>
      ) : null}
    </>
  );
}

function Links({ links }: { links: Report['links'] }) {
  const { t } = useLingui();
  return (
    <Section title={t`Links`} count={links.length}>
      {links.length === 0 ? (
        <Nothing>
          <Trans>No link was counted.</Trans>
        </Nothing>
      ) : (
        <Table
          label={t`Links`}
          columns={[
            { label: t`Link`, cell: ({ url }) => <span className={css.link}>{url}</span> },
            { label: t`Followed`, number: true, cell: ({ clicks, isFew }) => (isFew ? '<5' : few(clicks)) },
          ]}
          rows={links.map((one) => ({ ...one, id: one.url }))}
        />
      )}
      <p>
        <Trans>
          Nobody is followed: how often a link was used is known, by whom is not. Opening a mail is not counted.
        </Trans>
      </p>
    </Section>
  );
}
