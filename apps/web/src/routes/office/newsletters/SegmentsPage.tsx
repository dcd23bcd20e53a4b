import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import type { ContactPointFilter, NewsletterSegmentsQuery } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { LANGUAGES } from '../../../i18n/index.js';
import { languageName } from '../../../i18n/languages.js';
import form from '../../../records/form.module.css';
import { useMay } from '../../../session/may.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { PageHead } from '../../../ui/PageHead.js';
import { EmptyState, ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import page from '../page.module.css';
import { AskDialog, AskForm } from '../steps/AskDialog.js';
import {
  changeSegmentDocument,
  createSegmentDocument,
  segmentCountDocument,
  segmentCountriesDocument,
  segmentListDocument,
} from './segment-documents.js';
import { type Criteria, fromFilter, toFilter } from './segment-filter.js';

type Segment = NewsletterSegmentsQuery['newsletterSegments']['nodes'][number];

/** Parts of the network that newsletters go to, each a filter of contact points with a name. */
export function SegmentsPage() {
  const { t } = useLingui();
  const may = useMay();
  const { data, error, isPending, refetch } = useGraphql(segmentListDocument, undefined, { staleTime: 0 });
  const segments = data?.newsletterSegments.nodes ?? [];
  return (
    <div className={page.page}>
      <div className={page.crumbs}>
        <Link to="/newsletters" className={page.back}>
          <IconArrowLeft size={16} aria-hidden />
          <Trans>Newsletters</Trans>
        </Link>
      </div>
      <PageHead
        title={t`Segments`}
        count={data?.newsletterSegments.totalCount}
        actions={may('newsletter-segments', 'create') ? <SegmentDialog text={t`New segment`} /> : null}
      />
      <p className={page.lead}>
        <Trans>
          A segment narrows who gets a newsletter. Only who agreed to its topic gets it, whatever the segment.
        </Trans>
      </p>
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={4} /> : null}
      {data && segments.length === 0 ? <EmptyState title={t`No segment yet`} /> : null}
      {segments.length > 0 ? (
        <Table
          label={t`Segments`}
          columns={[
            { label: t`Name`, cell: ({ name }) => name },
            { label: t`Addresses now`, number: true, cell: ({ filter }) => <Count filter={filter} /> },
            {
              label: t`Change`,
              cell: (segment) =>
                may('newsletter-segments', 'change', segment.steward?.id) ? (
                  <SegmentDialog text={t`Change`} segment={segment} />
                ) : null,
            },
          ]}
          rows={segments}
        />
      ) : null}
    </div>
  );
}

function parsed(filter: string): ContactPointFilter | null {
  try {
    return JSON.parse(filter) as ContactPointFilter;
  } catch {
    return null;
  }
}

/** How many addresses a filter finds now, as whoever reads sees them. */
function Count({ filter }: { filter: string }) {
  const value = parsed(filter);
  const mail = value ? { and: [{ kind: { eq: 'EMAIL' as const } }, value] } : null;
  const { data, error } = useGraphql(segmentCountDocument, { filter: mail }, { enabled: value !== null });
  if (error || !value) return <span>–</span>;
  return <span>{data ? formatNumber(data.contactPoints.totalCount) : '…'}</span>;
}

function SegmentDialog({ text, segment }: { text: string; segment?: Segment }) {
  const { t } = useLingui();
  return (
    <AskDialog
      text={text}
      label={segment ? t`Change: ${segment.name}` : undefined}
      isSmall={segment !== undefined}
      variant={segment ? 'default' : 'filled'}
      title={segment ? t`Change: ${segment.name}` : text}
    >
      {(close) => <SegmentForm segment={segment} onDone={close} />}
    </AskDialog>
  );
}

function SegmentForm({ segment, onDone }: { segment?: Segment; onDone: () => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(segment?.name ?? '');
  const [filter, setFilter] = useState(segment?.filter ?? '{}');
  const criteria = fromFilter(filter);
  const send = () =>
    segment
      ? request(changeSegmentDocument, { input: { id: segment.id, rev: segment.rev, name, filter } })
      : request(createSegmentDocument, { input: { name, filter } });
  return (
    <AskForm text={t`Save`} send={send} onDone={onDone} isReady={name.trim() !== ''}>
      <TextInput
        label={t`Name`}
        required
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {criteria ? (
        <CriteriaFields criteria={criteria} onChange={(next) => setFilter(JSON.stringify(toFilter(next)))} />
      ) : (
        <Textarea
          label={t`Filter of contact points, as JSON`}
          autosize
          minRows={4}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      <p aria-live="polite">
        <Trans>Addresses now:</Trans> <Count filter={filter} />
      </p>
    </AskForm>
  );
}

function CriteriaFields({ criteria, onChange }: { criteria: Criteria; onChange: (criteria: Criteria) => void }) {
  const { t } = useLingui();
  const { data } = useGraphql(segmentCountriesDocument);
  const countries = (data?.nccs.nodes ?? []).flatMap(({ country }) => (country?.code ? [country] : []));
  const toggle = (all: readonly string[], one: string) =>
    all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
  return (
    <>
      <fieldset className={form.group}>
        <legend>{t`Language`}</legend>
        {Object.keys(LANGUAGES).map((lang) => (
          <Checkbox
            key={lang}
            label={languageName(lang)}
            checked={criteria.langs.includes(lang)}
            onChange={() => onChange({ ...criteria, langs: toggle(criteria.langs, lang) })}
          />
        ))}
      </fieldset>
      <fieldset className={form.group}>
        <legend>{t`Country of the organisation`}</legend>
        {countries.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name ?? code}
            checked={criteria.countries.includes(code)}
            onChange={() => onChange({ ...criteria, countries: toggle(criteria.countries, code) })}
          />
        ))}
      </fieldset>
      <p className={ui.dim}>
        <Trans>Nothing chosen means: whatever it is.</Trans>
      </p>
    </>
  );
}
