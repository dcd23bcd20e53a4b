import { useLingui } from '@lingui/react/macro';
import { projectStatuses } from '../../../i18n/labels.js';
import type { ListField, Target } from '../../../lists/fields.js';
import type { ProjectRow } from './columns.js';

/** The fields of a project that its list can change. */
export function useProjectFields(): readonly ListField[] {
  const { t, i18n } = useLingui();
  const statuses = Object.entries(projectStatuses).map(([value, label]) => ({ value, label: i18n._(label) }));
  return [
    { id: 'acronym', label: t`Acronym`, input: 'acronym', kind: 'text', max: 80, isOwn: true },
    { id: 'status', label: t`Status`, input: 'status', kind: 'choice', options: statuses },
    { id: 'website', label: t`Website`, input: 'website', kind: 'text', max: 2000, isOwn: true },
  ];
}

/** A project of the list as its fields are changed. */
export const targetOf = ({
  id,
  rev,
  displayName,
  acronym,
  status,
  website,
}: Pick<ProjectRow, 'id' | 'rev' | 'displayName' | 'acronym' | 'status' | 'website'>): Target => ({
  id,
  rev,
  name: displayName ?? '',
  values: { acronym: acronym ?? '', status: status ?? '', website: website ?? '' },
});
