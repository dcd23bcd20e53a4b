import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ConsentState, PeopleQuery } from '../../../gql/graphql.js';
import { consentStates, consentTones } from '../../../i18n/consent-words.js';
import { formatMoment } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { visibilities } from '../../../i18n/people-words.js';
import { word } from '../../../i18n/words.js';
import type { ListColumn } from '../../../lists/description.js';
import css from '../../../lists/list-page.module.css';
import { RecordName } from '../../../lists/RecordName.js';
import { Badge } from '../../../ui/Badge.js';
import ui from '../../../ui/ui.module.css';

/** How many purposes stand in each state, of all addresses of a person; nothing: nothing was said, or one may not know. */
export type Consents = Readonly<Partial<Record<ConsentState, number>>>;

export type PersonRow = PeopleQuery['people']['nodes'][number] & { readonly consents?: Consents };

/** Organisations of a person with what the person does there. */
export function Roles({ row }: { row: PersonRow }) {
  return (
    <span className={css.tags}>
      {row.roles.nodes.map(({ id, function: duty, organisation }) => (
        <Badge key={id}>{[organisation?.name, duty].filter(Boolean).join(' · ')}</Badge>
      ))}
    </span>
  );
}

/** What the person said last, purposes counted by state. */
export function ConsentBadges({ consents }: { consents?: Consents }) {
  const { t } = useLingui();
  const states = Object.entries(consents ?? {}) as [ConsentState, number][];
  if (states.length === 0) return <span className={ui.dim}>{t`Nothing said`}</span>;
  return (
    <span className={css.tags}>
      {states.map(([state, count]) => (
        <Badge key={state} tone={consentTones[state]}>
          {count > 1 ? `${word(consentStates, state)} ${count}` : word(consentStates, state)}
        </Badge>
      ))}
    </span>
  );
}

function Restricted({ row }: { row: PersonRow }) {
  const { t } = useLingui();
  return row.isRestricted ? <Badge tone="wait">{t`Restricted`}</Badge> : null;
}

/** Officers and partners never see people, so nobody is shown to the whole network. */
const offered = { NCC: visibilities.NCC, PRIVATE: visibilities.PRIVATE, PUBLIC: visibilities.PUBLIC };

/** All columns of the list of people, in their order. No address stands among them. */
export const peopleColumns: readonly ListColumn<PersonRow>[] = [
  {
    id: 'name',
    header: msg`Name`,
    width: 220,
    sort: 'name',
    exported: 'displayName',
    cell: (row) => <RecordName path="/people" id={row.id} name={row.displayName} />,
  },
  {
    id: 'roles',
    header: msg`Organisations and roles`,
    width: 380,
    exported: [
      { field: 'roles.organisation', heading: msg`Organisation` },
      { field: 'roles.function', heading: msg`Function` },
    ],
    cell: (row) => <Roles row={row} />,
  },
  {
    id: 'languages',
    header: msg`Languages`,
    width: 170,
    exported: 'languages',
    cell: (row) => row.languages?.map(languageName).join(', '),
  },
  {
    id: 'centre',
    header: msg`Centre`,
    width: 170,
    exported: 'steward',
    cell: (row) => <span title={row.steward?.name ?? undefined}>{row.steward?.country?.name}</span>,
  },
  {
    id: 'consent',
    header: msg`Consent`,
    width: 190,
    cell: (row) => <ConsentBadges consents={row.consents} />,
  },
  {
    id: 'restricted',
    header: msg`Processing restricted`,
    width: 170,
    cell: (row) => <Restricted row={row} />,
  },
  {
    id: 'salutation',
    header: msg`Salutation`,
    width: 110,
    change: { field: 'salutation', isOwn: true },
    exported: 'salutation',
    cell: (row) => row.salutation,
  },
  {
    id: 'visibility',
    header: msg`Who may see it`,
    width: 190,
    sort: 'visibility',
    change: { field: 'visibility', words: offered },
    exported: 'visibility',
    cell: (row) => word(visibilities, row.visibility),
  },
  {
    id: 'updated',
    header: msg`Changed`,
    width: 160,
    sort: 'updatedAt',
    exported: 'updatedAt',
    cell: (row) => formatMoment(row.updatedAt),
  },
];
