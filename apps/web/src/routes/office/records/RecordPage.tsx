import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { formatMoment } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { useKeys } from '../../../keys/registry.js';
import { ArchiveButton } from '../../../records/ArchiveButton.js';
import {
  fieldNamed,
  type RecordType,
  shownFields,
  slugOf,
  typeNamed,
  typeOfSlug,
} from '../../../records/declarations.js';
import { type Row, recordDocument, stewardOf, titleOf } from '../../../records/documents.js';
import { FieldText } from '../../../records/FieldText.js';
import { fieldLabel, typesLabel } from '../../../records/labels.js';
import { RecordAnchor } from '../../../records/RecordAnchor.js';
import { rowValue } from '../../../records/row-value.js';
import { Timeline } from '../../../records/Timeline.js';
import { asLocalised, valuesFrom } from '../../../records/values.js';
import { useMay } from '../../../session/may.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { Badge } from '../../../ui/Badge.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SavedNotice } from '../../../ui/SavedNotice.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { Documents } from '../documents/Documents.js';
import css from '../page.module.css';
import { AddRecord } from './AddRecord.js';
import { Crumbs } from './Crumbs.js';

/** One record of any type: what is known of it, what links to it, and what happened to it. */
export function RecordPage() {
  const { type: slug, id } = useParams({ from: '/records/$type/$id' });
  const type = typeOfSlug(slug);
  return type ? <Loaded key={id} type={type} id={id} /> : <NotFoundPage />;
}

function Loaded({ type, id }: { type: RecordType; id: string }) {
  const { data, error, isPending, isFetching, refetch, dataUpdatedAt } = useGraphql(recordDocument(type), { id });
  const record = data?.record;
  if (data && !record) return <NotFoundPage />;
  return (
    <div className={css.page}>
      <Crumbs type={type} />
      <PageHead
        title={record ? titleOf(type, record) : typesLabel(type)}
        updating={isFetching && !isPending}
        actions={record ? <Actions type={type} record={record} /> : null}
      />
      <SavedNotice />
      {error ? (
        <ErrorBanner error={error} onRetry={() => void refetch()} since={data ? dataUpdatedAt : undefined} />
      ) : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {record ? <Body type={type} record={record} /> : null}
    </div>
  );
}

function Actions({ type, record }: { type: RecordType; record: Row }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const params = { type: slugOf(type), id: record.id };
  const archived = Boolean(record.archivedAt);
  const steward = stewardOf(record);
  const may = useMay()(slugOf(type), 'change', steward);
  const edit = () => {
    if (!archived) void navigate({ to: '/records/$type/$id/edit', params, search: {} });
  };
  useKeys(t`This record`, [
    ...(may ? [{ keys: 'e', label: t`Edit`, run: edit }] : []),
    {
      keys: 'escape',
      label: t`Back to the list`,
      run: () => void navigate({ to: '/records/$type', params: { type: params.type }, search: {} }),
    },
  ]);
  return (
    <>
      {archived || !may ? null : (
        <Button
          renderRoot={(props) => <Link to="/records/$type/$id/edit" params={params} search={{}} {...props} />}
          leftSection={<IconPencil size={16} aria-hidden />}
        >{t`Edit`}</Button>
      )}
      <ArchiveButton
        type={type}
        id={record.id}
        rev={Number(record.rev)}
        title={titleOf(type, record)}
        archived={archived}
        steward={steward}
      />
    </>
  );
}

function Body({ type, record }: { type: RecordType; record: Row }) {
  const { t } = useLingui();
  return (
    <>
      {record.archivedAt ? (
        <div className={css.sub}>
          <Badge tone="wait">{t`Archived ${formatMoment(String(record.archivedAt))}`}</Badge>
        </div>
      ) : null}
      <div className={css.columns}>
        <div className={css.stack}>
          <KnownFacts type={type} record={record} />
          <LinkedRecords type={type} record={record} />
          {type.hasFiles ? <Documents recordType={type.name} id={record.id} /> : null}
        </div>
        <div className={css.stack}>
          <Timeline recordType={type.name} id={record.id} />
        </div>
      </div>
    </>
  );
}

function KnownFacts({ type, record }: { type: RecordType; record: Row }) {
  const { t } = useLingui();
  const values = valuesFrom(type, record);
  const items = shownFields(type).map((field) => {
    const value = rowValue(field, record);
    const label = fieldLabel(type, field.name);
    if (field.kind === 'localised') {
      const texts = Object.entries(asLocalised(values[field.name]));
      const shown = texts.map(([lang, text]) => (
        <p key={lang} lang={lang}>
          {text} <span className={ui.dim}>{languageName(lang)}</span>
        </p>
      ));
      return { label, value: shown.length > 0 ? shown : null };
    }
    if (field.name === 'recordId') {
      const of = typeNamed(String(record.recordType));
      const title = String(record.recordTitle ?? record.recordId);
      return { label, value: of ? <RecordAnchor type={of} id={String(value)} title={title} /> : title };
    }
    if (field.url && value) return { label, value: <a href={String(value)}>{String(value)}</a> };
    return { label, value: value === null ? null : <FieldText type={type} field={field.name} value={value} /> };
  });
  return (
    <Section title={t`Facts`}>
      <Facts items={items} />
    </Section>
  );
}

interface LinkedList {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

interface Linked {
  readonly name: string;
  readonly other: RecordType;
  readonly title: string;
  readonly list: LinkedList;
  /** Field of the other record that leads here, where people write it. */
  readonly by?: string;
}

/** What links to the record. Out: in the order of the declaration, without what nobody needs to see. */
function linkedTo(type: RecordType, record: Row): readonly Linked[] {
  return type.lists.flatMap(({ name, of, by }) => {
    const [other, list] = [typeNamed(of), record[name] as LinkedList | undefined];
    if (!other || !list) return [];
    // Every record stands for itself; only others that it stands for are worth a line.
    const itself = by === 'canonical' && list.nodes.some(({ id }) => id === record.id) ? 1 : 0;
    const nodes = itself ? list.nodes.filter(({ id }) => id !== record.id) : list.nodes;
    const several = type.lists.filter((each) => each.of === of).length > 1;
    const title = several ? `${typesLabel(other)} (${fieldLabel(other, by)})` : typesLabel(other);
    const written = fieldNamed(other, by)?.writable ? by : undefined;
    return [{ name, other, title, by: written, list: { nodes, totalCount: list.totalCount - itself } }];
  });
}

/** What links to the record, by name; several lists of one type are told apart by the field that links. */
function LinkedRecords({ type, record }: { type: RecordType; record: Row }) {
  const lists = linkedTo(type, record);
  return (
    <>
      {lists
        .filter(({ list }) => list.totalCount > 0)
        .map((linked) => (
          <LinkedSection key={linked.name} linked={linked} id={record.id} />
        ))}
      {type.name === 'Source' ? null : (
        <NotThereYet lists={lists.filter(({ list, by }) => list.totalCount === 0 && by)} id={record.id} />
      )}
    </>
  );
}

function LinkedSection({ linked: { other, title, by, list }, id }: { linked: Linked; id: string }) {
  const { t } = useLingui();
  return (
    <Section
      title={title}
      count={list.totalCount}
      action={by ? <AddRecord type={slugOf(other)} label={title} preset={{ [by]: id }} /> : null}
    >
      <ul className={ui.plainList}>
        {list.nodes.map((row) => (
          <li key={row.id} className={ui.entry}>
            <RecordAnchor type={other} id={row.id} title={titleOf(other, row)} />
          </li>
        ))}
      </ul>
      {list.totalCount > list.nodes.length ? (
        <p className={css.note}>{t`The first ${list.nodes.length} of ${list.totalCount}.`}</p>
      ) : null}
    </Section>
  );
}

/** The parts that a record could have and has not: one button each instead of a wall of empty sections. */
function NotThereYet({ lists, id }: { lists: readonly Linked[]; id: string }) {
  const { t } = useLingui();
  if (lists.length === 0) return null;
  return (
    <Section title={t`Not recorded yet`}>
      <p className={css.adds}>
        {lists.map(({ name, other, title, by = '' }) => (
          <AddRecord key={name} type={slugOf(other)} label={title} preset={{ [by]: id }} named />
        ))}
      </p>
    </Section>
  );
}
