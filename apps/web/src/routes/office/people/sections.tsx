import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDownload, IconEye } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useGraphql } from '../../../api/client.js';
import { mailStates } from '../../../i18n/consent-words.js';
import { formatMoment, formatPeriod } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import {
  contactKinds,
  contactStatuses,
  lawfulBases,
  requestTones,
  subjectRequestStates,
  subjectRights,
  visibilities,
} from '../../../i18n/people-words.js';
import { word } from '../../../i18n/words.js';
import { useMay } from '../../../session/may.js';
import { Badge } from '../../../ui/Badge.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import { addressesOfPerson, mailOfPerson } from './documents.js';
import { Restriction } from './Restriction.js';
import type { ContactPoint, Person, Role } from './types.js';

type Props = { person: Person };

/** Whether anything of the person may be changed. */
export const isOpen = ({ erasedAt, isRestricted, archivedAt }: Person): boolean =>
  !erasedAt && !isRestricted && !archivedAt;

export function About({ person }: Props) {
  const { t } = useLingui();
  const { source, steward } = person;
  return (
    <Section title={t`Facts`}>
      <Facts
        items={[
          { label: t`Salutation`, value: person.salutation },
          { label: t`Given name`, value: person.givenName },
          { label: t`Family name`, value: person.familyName },
          { label: t`Called as`, value: person.calledAs },
          { label: t`Languages`, value: person.languages?.map(languageName).join(', ') },
          {
            label: t`Centre of record`,
            value: steward ? (
              <Link to="/centres/$id" params={{ id: steward.id }}>
                {steward.name}
              </Link>
            ) : null,
          },
          { label: t`Legal basis`, value: word(lawfulBases, person.legalBasis) },
          { label: t`Source`, value: source ? <span title={source.title ?? undefined}>{source.code}</span> : null },
        ]}
      />
    </Section>
  );
}

/** What the person does where, from when to when. */
export function Roles({ person }: Props) {
  const { t } = useLingui();
  const rows = person.roles.nodes;
  const columns = [
    {
      label: t`Organisation`,
      cell: ({ organisation }: Role) =>
        organisation ? (
          <Link to="/orgs/$id" params={{ id: organisation.id }}>
            {organisation.name}
          </Link>
        ) : (
          ''
        ),
    },
    {
      label: t`Function`,
      cell: ({ function: duty, isPrimary }: Role) => (
        <span className={ui.inline}>
          {duty}
          {isPrimary ? <Badge tone="info">{t`Main role`}</Badge> : null}
        </span>
      ),
    },
    { label: t`Period`, named: true, cell: ({ startsOn, endsOn }: Role) => formatPeriod(startsOn, endsOn) },
    {
      label: t`Source`,
      named: true,
      cell: ({ source }: Role) => (source ? <span title={source.title ?? undefined}>{source.code}</span> : null),
    },
    {
      label: t`Edit`,
      corner: true,
      cell: ({ id, organisation }: Role) =>
        isOpen(person) ? <EditRecord type="person-roles" id={id} label={organisation?.name ?? ''} /> : null,
    },
  ];
  return (
    <Section
      title={t`Roles`}
      count={rows.length}
      action={isOpen(person) ? <AddRecord type="person-roles" label={t`Roles`} preset={{ person: person.id }} /> : null}
    >
      {rows.length === 0 ? (
        <Nothing>{t`In no organisation.`}</Nothing>
      ) : (
        <Table label={t`Roles`} columns={columns} rows={rows} />
      )}
    </Section>
  );
}

/** How the person is reached. Addresses are shown when somebody asks for them: who saw them is written down. */
export function ContactPoints({ person }: Props) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  const rows = person.contactPoints.nodes;
  const { data, error, isPending } = useGraphql(addressesOfPerson, { id: person.id }, { enabled: shown, gcTime: 0 });
  const addresses = new Map(data?.person?.contactPoints.nodes.map(({ id, address }) => [id, address]));
  const columns = [
    {
      label: t`Kind`,
      cell: ({ kind, purpose }: ContactPoint) => [word(contactKinds, kind), purpose].filter(Boolean).join(' · '),
    },
    {
      label: t`Address`,
      named: true,
      cell: ({ id, status }: ContactPoint) =>
        shown && !isPending ? (
          <span className={css.address}>{addresses.get(id) ?? '—'}</span>
        ) : (
          <span className={ui.dim}>{status === 'ERASED' ? '—' : '••••••'}</span>
        ),
    },
    {
      label: t`Status`,
      cell: ({ status }: ContactPoint) => (
        <Badge tone={status === 'ACTIVE' ? 'ok' : 'neutral'}>{word(contactStatuses, status)}</Badge>
      ),
    },
    {
      label: t`Who may see it`,
      named: true,
      cell: ({ visibility }: ContactPoint) => word(visibilities, visibility),
    },
    {
      label: t`Edit`,
      corner: true,
      cell: ({ id, kind, purpose }: ContactPoint) =>
        isOpen(person) ? (
          <EditRecord type="contact-points" id={id} label={`${word(contactKinds, kind)} ${purpose ?? ''}`} />
        ) : null,
    },
  ];
  return (
    <Section
      title={t`Contact points`}
      count={rows.length}
      action={
        isOpen(person) ? (
          <AddRecord type="contact-points" label={t`Contact points`} preset={{ person: person.id }} />
        ) : null
      }
    >
      {rows.length === 0 ? (
        <Nothing>{t`No address is recorded.`}</Nothing>
      ) : (
        <>
          <Table label={t`Contact points`} columns={columns} rows={rows} />
          <div className={css.tools}>
            <Button
              size="compact-sm"
              variant="default"
              aria-pressed={shown}
              leftSection={<IconEye size={14} aria-hidden />}
              onClick={() => setShown(!shown)}
            >
              {shown ? t`Hide the addresses` : t`Show the addresses`}
            </Button>
            <span className={css.note}>{t`Who looks at addresses is written down in the audit.`}</span>
          </div>
        </>
      )}
      {error ? <ErrorBanner error={error} /> : null}
    </Section>
  );
}

/** Requests under articles 15 to 22. */
export function Requests({ person }: Props) {
  const { t } = useLingui();
  const rows = person.subjectRequests.nodes;
  return (
    <Section
      title={t`Requests of the person`}
      count={rows.length}
      action={<AddRecord type="subject-requests" label={t`Requests of the person`} preset={{ person: person.id }} />}
    >
      {rows.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {rows.map(({ id, right, state, dueAt }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              <Link to="/subject-requests/$id" params={{ id }}>
                {word(subjectRights, right)}
              </Link>
              <Badge tone={requestTones[state ?? 'OPEN']}>{word(subjectRequestStates, state)}</Badge>
            </span>
            {dueAt && (state === 'OPEN' || state === 'EXTENDED') ? (
              <p className={css.note}>{t`To be answered by ${formatMoment(dueAt)}`}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who sees what of the person, here and elsewhere. */
export function Sharing({ person }: Props) {
  const { t } = useLingui();
  const parts = [
    { label: t`Name, languages`, visibility: person.visibility },
    ...person.roles.nodes.map(({ organisation, visibility }) => ({
      label: t`Role: ${organisation?.name ?? ''}`,
      visibility,
    })),
    ...person.contactPoints.nodes.map(({ kind, purpose, visibility }) => ({
      label: [word(contactKinds, kind), purpose].filter(Boolean).join(' · '),
      visibility,
    })),
  ];
  return (
    <Section title={t`Shared with`}>
      <Facts
        items={parts.map(({ label, visibility }, at) => ({
          label: parts.findIndex((part) => part.label === label) === at ? label : `${label} (${at + 1})`,
          value: word(visibilities, visibility),
        }))}
      />
      <p className={css.note}>
        {person.isRestricted
          ? t`Restricted: in no exported list, and nothing is sent.`
          : t`Exported lists hold what their reader may see. No other node gets anything of a person.`}
      </p>
    </Section>
  );
}

/** What this installation sent to the person's addresses. */
export function MailLog({ person }: Props) {
  const { t } = useLingui();
  const may = useMay()('people', 'change', person.steward?.id);
  const hasMail = may && person.contactPoints.nodes.some(({ kind, status }) => kind === 'EMAIL' && status !== 'ERASED');
  const { data, error } = useGraphql(mailOfPerson, { id: person.id }, { enabled: hasMail });
  const rows = data?.mailOfPerson ?? [];
  if (!hasMail) return null;
  return (
    <Section title={t`Mail to the person`} count={rows.length}>
      {error ? <ErrorBanner error={error} /> : null}
      {data && rows.length === 0 ? <Nothing>{t`Nothing in the last year.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {rows.map(({ id, purpose, recipient, state, createdAt }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              <span>{purpose}</span>
              <Badge tone={state === 'ACCEPTED' ? 'ok' : state === 'REJECTED' ? 'bad' : 'neutral'}>
                {word(mailStates, state)}
              </Badge>
            </span>
            <p className={css.note}>
              {formatMoment(createdAt)} · {recipient}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the person may ask for at any time, done at once: their data, and a stop. */
export function Rights({ person }: Props) {
  const { t } = useLingui();
  const { id, isRestricted } = person;
  if (!useMay()('people', 'change', person.steward?.id)) return null;
  return (
    <Section title={t`Rights of the person`}>
      <p className={css.note}>
        <Trans>All that is kept about the person, to be handed to them. Who takes it is written down.</Trans>
      </p>
      <DataOf id={id} />
      <div className={css.addHere}>
        <Restriction id={id} isRestricted={isRestricted === true} />
      </div>
    </Section>
  );
}

/** The data of a person as files: for people, and for programs. */
export function DataOf({ id }: { id: string }) {
  const { t } = useLingui();
  return (
    <div className={css.adds}>
      {(['html', 'json'] as const).map((form) => (
        <Button
          key={form}
          component="a"
          variant="default"
          href={`/api/people/${id}.${form}`}
          download
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {form === 'html' ? t`Data as a page (HTML)` : t`Data for programs (JSON)`}
        </Button>
      ))}
    </div>
  );
}
