import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { organisationKinds, word } from '../../../i18n/labels.js';
import { Badge } from '../../../ui/Badge.js';
import { CountryMark } from '../../../ui/CountryMark.js';
import type { OrganisationRow } from './columns.js';
import css from '../../../lists/list-page.module.css';

/** The list on a phone: one card per organisation. */
export function OrganisationCards({
  rows,
  onOpen,
}: {
  rows: readonly OrganisationRow[];
  onOpen: (row: OrganisationRow) => void;
}) {
  const { t } = useLingui();
  return (
    <ul className={css.cards} aria-label={t`Organisations`}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to="/orgs/$id" params={{ id: row.id }} onClick={() => onOpen(row)}>
            {row.name}
          </Link>
          <span className={css.cardLine}>
            <CountryMark country={row.country} />
            <span>{word(organisationKinds, row.kind) || t`Kind not stated`}</span>
          </span>
          <span className={css.tags}>
            {row.participations.nodes.map(({ id, project }) => (
              <Badge key={id}>{project?.displayName}</Badge>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
