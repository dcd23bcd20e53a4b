import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import type { PrivacyRegisterQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { lawfulBases } from '../../../i18n/people-words.js';
import { type PurposeWords, purposeWords } from '../../../i18n/purpose-words.js';
import { suppressionReasons } from '../../../i18n/suppression-words.js';
import { openWord, word } from '../../../i18n/words.js';
import { typeNamed } from '../../../records/declarations.js';
import { fieldLabel, typeLabel } from '../../../records/labels.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { Mentions, Places } from '../requests/Proof.js';
import { periodText } from './periods.js';
import { declaredProcessing, hiddenFields, hiddenTypes, type PersonalField } from './processing.js';
import { RetentionSection } from './Retention.js';

const register = graphql(`
  query PrivacyRegister {
    retentionPlans {
      recordType
      keep
      isActive
      due
      lastRunAt
      nextRunAt
      ruleId
    }
    suppressionsFacets(fields: [REASON]) {
      buckets {
        value
        count
      }
    }
    erasureReceipts {
      requestId
      receivedAt
      erasedAt
      suppressed
      places {
        place
        erased
        left
      }
      mentions {
        table
        rows
      }
    }
  }
`);

/** What whoever answers for a node must be able to show: what is held for what, for how long, and what was erased. */
export function PrivacyPage() {
  const { t } = useLingui();
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(register);
  return (
    <div className={css.page}>
      <PageHead title={t`Privacy register`} updating={isFetching && !isPending} />
      <SavedNotice />
      <p className={css.lead}>
        <Trans>
          Which data of persons this installation holds, for which purpose and how long, and what became of requests.
          The organisation that runs it adds its name, its data protection officer and its processors.
        </Trans>
      </p>
      <p>
        <Link to="/admin/consent-wordings">
          <Trans>Words in which consents are asked for</Trans>
        </Link>{' '}
        ·{' '}
        <Link to="/subject-requests">
          <Trans>Requests of people</Trans>
        </Link>
      </p>
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={6} /> : null}
      {data ? (
        <>
          <RetentionSection plans={data.retentionPlans} />
          <Suppressions data={data} />
          <Receipts receipts={data.erasureReceipts} />
        </>
      ) : null}
      <Processing />
    </div>
  );
}

/** The record of processing (article 30), as the declarations of the fields say it. */
function Processing() {
  const { t, i18n } = useLingui();
  return (
    <Section title={t`Record of processing (article 30)`}>
      {[...declaredProcessing()].map(([code, fields]) => {
        const words: PurposeWords | undefined = purposeWords[code];
        return (
          <section key={code} className={css.purpose}>
            <h3>{words ? i18n._(words.title) : code}</h3>
            {words ? (
              <>
                <p>{i18n._(words.says)}</p>
                <p className={css.note}>
                  <Trans>Persons: {i18n._(words.subjects)}.</Trans>{' '}
                  <Trans>Recipients: {i18n._(words.recipients)}.</Trans>
                </p>
              </>
            ) : null}
            <ProcessedFields fields={fields} title={words ? i18n._(words.title) : code} />
          </section>
        );
      })}
    </Section>
  );
}

function fieldName({ type: name, field }: PersonalField): string {
  const type = typeNamed(name);
  const typeText = hiddenTypes[name] ? openWord(hiddenTypes, name) : type ? typeLabel(type) : name;
  const fieldText = hiddenFields[field] ? openWord(hiddenFields, field) : fieldLabel({ name }, field);
  return `${typeText}: ${fieldText}`;
}

function ProcessedFields({ fields, title }: { fields: readonly PersonalField[]; title: string }) {
  const { t } = useLingui();
  const rows = fields.map((field) => ({ ...field, id: `${field.type}.${field.field}` }));
  type Row = (typeof rows)[number];
  const columns = [
    { label: t`Field`, cell: (row: Row) => fieldName(row) },
    { label: t`Legal basis`, named: true, cell: ({ basis }: Row) => word(lawfulBases, basis) },
    { label: t`Kept for`, named: true, cell: ({ keep }: Row) => periodText(keep) },
  ];
  return <Table label={title} columns={columns} rows={rows} />;
}

/** Addresses that must not be written to, counted. */
function Suppressions({ data }: { data: PrivacyRegisterQuery }) {
  const { t } = useLingui();
  const buckets = data.suppressionsFacets[0]?.buckets ?? [];
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={t`Suppressed addresses`} count={total}>
      <p className={css.note}>
        <Trans>Kept as keyed hashes: they tell nobody which address it is, and no centre writes to it.</Trans>
      </p>
      {total === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <Facts
        items={buckets.map(({ value, count }) => ({
          label: openWord(suppressionReasons, value),
          value: formatNumber(count),
        }))}
      />
    </Section>
  );
}

/** The proofs of erasures, which name nobody. */
function Receipts({ receipts }: { receipts: PrivacyRegisterQuery['erasureReceipts'] }) {
  const { t } = useLingui();
  return (
    <Section title={t`Erasures`} count={receipts.length}>
      {receipts.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {receipts.map(({ requestId, receivedAt, erasedAt, places, mentions }) => (
          <li key={requestId} className={ui.entry}>
            <details className={css.fold}>
              <summary>
                <Trans>
                  Erased {formatMoment(erasedAt)}, asked for {formatMoment(receivedAt)}
                </Trans>
              </summary>
              <Places places={places} />
              <Mentions mentions={mentions} />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
