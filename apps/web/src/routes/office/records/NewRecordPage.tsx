import { useLingui } from '@lingui/react/macro';
import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { fieldNamed, type RecordType, slugOf, typeOfSlug } from '../../../records/declarations.js';
import { typeLabel } from '../../../records/labels.js';
import { recordAddress } from '../../../records/RecordAnchor.js';
import { RecordForm } from '../../../records/RecordForm.js';
import { emptyValues, type FormValue } from '../../../records/values.js';
import { useMay } from '../../../session/may.js';
import { NotFoundPage } from '../../../shell/NotFoundPage.js';
import { NotForYou } from '../../../ui/NotForYou.js';
import { PageHead } from '../../../ui/PageHead.js';
import { tellAt } from '../../../ui/SavedNotice.js';
import css from '../page.module.css';
import { Crumbs } from './Crumbs.js';
import type { NewRecordSearch } from './search.js';

/** The form of a new record of any type. */
export function NewRecordPage() {
  const type = typeOfSlug(useParams({ from: '/records/$type/new' }).type);
  return type ? <NewRecord key={type.name} type={type} /> : <NotFoundPage />;
}

/** Fields that the address fills in: links by id, everything else as text. */
function presetOf(type: RecordType, search: NewRecordSearch): Readonly<Record<string, FormValue>> {
  const entries = Object.entries(search).flatMap(([name, value]): [string, FormValue][] => {
    const field = fieldNamed(type, name);
    if (!field?.writable || !value) return [];
    if (field.kind === 'toOne' || field.kind === 'ref') return [[name, { id: value, title: '' }]];
    return ['text', 'choice', 'date', 'count'].includes(field.kind) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}

function NewRecord({ type }: { type: RecordType }) {
  const { t } = useLingui();
  const { history } = useRouter();
  const may = useMay()(slugOf(type), 'create');
  const search = useSearch({ from: '/records/$type/new' });
  const start = useMemo(() => emptyValues(type, presetOf(type, search)), [type, search]);
  return (
    <div className={css.page}>
      <Crumbs type={type} />
      <PageHead title={t`New: ${typeLabel(type)}`} />
      {may ? (
        <RecordForm
          type={type}
          start={start}
          onSaved={(id, notice) => {
            const target = search.back ?? recordAddress(type, id);
            tellAt(target, notice);
            history.push(target, {}, { ignoreBlocker: true });
          }}
          onCancel={() => history.push(search.back ?? `/records/${slugOf(type)}`)}
        />
      ) : (
        <NotForYou />
      )}
    </div>
  );
}
