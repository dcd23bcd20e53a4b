import { useLingui } from '@lingui/react/macro';
import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useGraphql } from '../../../api/client.js';
import { ArchiveButton } from '../../../records/ArchiveButton.js';
import { type RecordType, slugOf, typeOfSlug } from '../../../records/declarations.js';
import { type Row, recordDocument, stewardOf, titleOf } from '../../../records/documents.js';
import { recordAddress } from '../../../records/RecordAnchor.js';
import { RecordForm } from '../../../records/RecordForm.js';
import { valuesFrom } from '../../../records/values.js';
import { useMay } from '../../../session/may.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { NotForYou } from '../../../ui/NotForYou.js';
import { PageHead } from '../../../ui/PageHead.js';
import { tellAt } from '../../../ui/SavedNotice.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import css from '../page.module.css';
import { Crumbs } from './Crumbs.js';

/** The form of a record that is there. */
export function EditRecordPage() {
  const { type: slug, id } = useParams({ from: '/records/$type/$id/edit' });
  const type = typeOfSlug(slug);
  return type ? <Loaded key={id} type={type} id={id} /> : <NotFoundPage />;
}

function Loaded({ type, id }: { type: RecordType; id: string }) {
  const { t } = useLingui();
  const may = useMay();
  const { data, error, isPending, refetch } = useGraphql(recordDocument(type), { id });
  const record = data?.record;
  if (data && !record) return <NotFoundPage />;
  const title = record ? titleOf(type, record) : '…';
  const isForMe = !record || may(slugOf(type), 'change', stewardOf(record));
  return (
    <div className={css.page}>
      <Crumbs type={type} />
      <PageHead
        title={t`Edit: ${title}`}
        actions={
          record ? (
            <ArchiveButton
              type={type}
              id={id}
              rev={Number(record.rev)}
              title={title}
              archived={Boolean(record.archivedAt)}
              steward={stewardOf(record)}
            />
          ) : null
        }
      />
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={10} /> : null}
      {record?.archivedAt ? <p className={css.notice}>{t`It is archived: restore it before you change it.`}</p> : null}
      {isForMe ? null : <NotForYou />}
      {record && !record.archivedAt && isForMe ? <Form type={type} record={record} /> : null}
    </div>
  );
}

function Form({ type, record }: { type: RecordType; record: Row }) {
  const { history } = useRouter();
  const { back } = useSearch({ from: '/records/$type/$id/edit' });
  const target = back ?? recordAddress(type, record.id);
  return (
    <RecordForm
      type={type}
      record={{ id: record.id, rev: Number(record.rev) }}
      start={valuesFrom(type, record)}
      onSaved={(_id, notice) => {
        tellAt(target, notice);
        history.push(target, {}, { ignoreBlocker: true });
      }}
      onCancel={() => history.push(target)}
    />
  );
}
