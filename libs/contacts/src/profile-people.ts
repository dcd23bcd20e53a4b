import { registerProfileSection } from '@seedbed/organisations';

/** People who speak for an organisation now. */
const SPEAKS = `r.organisation_canonical_id = o.id and r.archived_at is null
  and (r.ends_on is null or r.ends_on >= current_date) and p.archived_at is null and p.erased_at is null`;
/** Mail addresses that work: the organisation's own, and those of the people who speak for it. */
const REACHED = `c.kind = 'EMAIL' and c.status = 'ACTIVE' and c.archived_at is null and c.address_hmac is not null`;
const OF_ITS_PEOPLE = `from contact_points c join people p on p.id = c.person_id join person_roles r on r.person_id = p.id
  where ${REACHED} and ${SPEAKS}`;

registerProfileSection({
  section: 'PEOPLE',
  parts: [
    { name: 'person', weight: 14, because: 'Somebody must be there to ask: most of what a network does begins so.' },
    { name: 'function', weight: 4, because: 'It says whom to ask for what; one finds out by asking.' },
    { name: 'email', weight: 10, because: 'Invitations, reminders and introductions go by mail.' },
  ],
  facts: `select o.id, array_remove(array[
      case when exists (select from person_roles r join people p on p.id = r.person_id where ${SPEAKS}) then 'person' end,
      case when exists (select from person_roles r join people p on p.id = r.person_id
        where ${SPEAKS} and r.function is not null) then 'function' end,
      case when exists (select from contact_points c where ${REACHED} and c.organisation_canonical_id = o.id)
        or exists (select ${OF_ITS_PEOPLE}) then 'email' end], null) as has
    from organisations o where o.id = any($1::uuid[])`,
});

registerProfileSection({
  section: 'CONSENT',
  parts: [
    {
      name: 'answers',
      weight: 8,
      because: 'A no counts as much as a yes: only where nobody answered yet does nobody know whether to write.',
    },
  ],
  facts: `select o.id, array_remove(array[
      case when exists (select ${OF_ITS_PEOPLE}) and not exists (select ${OF_ITS_PEOPLE}
        and not exists (select from consent_events e where e.contact_point_id = c.id and e.kind <> 'REQUESTED'))
        then 'answers' end], null) as has
    from organisations o where o.id = any($1::uuid[])`,
});
