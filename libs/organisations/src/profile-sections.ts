import { registerDerivedSql } from '@seedbed/platform/records';
import type { ProfilePart, ProfileSectionKind } from './profile.rules.js';

/** What a section of a profile consists of, and how it is found out what an organisation has of it. */
export interface ProfileSectionFacts {
  readonly section: ProfileSectionKind;
  readonly parts: readonly ProfilePart[];
  /** A query without a semicolon. In: `$1`, ids of organisations. Out: `id`, and in `has` (text[]) names of parts. */
  readonly facts: string;
}

const sections = new Map<ProfileSectionKind, ProfileSectionFacts>();

/**
 * Adds a section to every profile. Called by the lib that keeps its records, when it is loaded: so a profile knows of people
 * without this lib importing theirs. Throws when the section is there already.
 */
export function registerProfileSection(facts: ProfileSectionFacts): void {
  if (sections.has(facts.section)) throw new Error(`The section ${facts.section} of profiles is registered twice.`);
  sections.set(facts.section, facts);
}

const ORDER: readonly ProfileSectionKind[] = ['ORGANISATION', 'SITES', 'PEOPLE', 'WEB', 'CONSENT'];

/** The sections of the loaded libs, in the order in which people read them. */
export const profileSections = (): ProfileSectionFacts[] => ORDER.flatMap((section) => sections.get(section) ?? []);

/** Changes when a weight or a part does: profiles that were measured by other rules are measured again. */
export const RULES_VERSION = 'profile-1';

registerProfileSection({
  section: 'ORGANISATION',
  parts: [
    { name: 'kind', weight: 10, because: 'Every count by kind, public and private leaves it out without one.' },
    { name: 'legalForm', weight: 4, because: 'Calls ask for it; it can be looked up when it is needed.' },
    { name: 'country', weight: 6, because: 'It says which centre looks after the organisation.' },
    { name: 'region', weight: 6, because: 'Regional programmes and maps find it by its NUTS code alone.' },
    { name: 'language', weight: 4, because: 'Without it nobody knows in which language to write.' },
    {
      name: 'identifier',
      weight: 10,
      because: 'A PIC or register number is the only thing that tells two organisations of one name apart for certain.',
    },
  ],
  facts: `select o.id, array_remove(array[
      case when o.kind is not null then 'kind' end,
      case when o.legal_form is not null then 'legalForm' end,
      case when o.country_id is not null then 'country' end,
      case when o.region_id is not null then 'region' end,
      case when o.language_id is not null then 'language' end,
      case when exists (select from external_identifiers i where i.organisation_canonical_id = o.id and i.archived_at is null)
        then 'identifier' end], null) as has
    from organisations o where o.id = any($1::uuid[])`,
});

registerProfileSection({
  section: 'SITES',
  parts: [
    { name: 'place', weight: 12, because: 'Where somebody is, is what others look for first when they want to meet.' },
    { name: 'address', weight: 4, because: 'Needed for a visit or a letter only.' },
  ],
  facts: `select o.id, array_remove(array[
      case when count(s.id) > 0 then 'place' end,
      case when count(s.address) > 0 then 'address' end], null) as has
    from organisations o
    left join sites s on s.organisation_canonical_id = o.id and s.archived_at is null and s.status <> 'FORMER'
    where o.id = any($1::uuid[]) group by o.id`,
});

registerProfileSection({
  section: 'WEB',
  parts: [{ name: 'website', weight: 8, because: 'Readers of the directory go on from there.' }],
  facts: `select o.id, array_remove(array[case when o.website is not null then 'website' end], null) as has
    from organisations o where o.id = any($1::uuid[])`,
});

/**
 * Which parts organisations have, of all sections. With the rights of the owner and for the system alone: under row security each
 * of these questions is planned with the policies of five tables, which takes longer than all the rest of a write.
 */
registerDerivedSql('profile_facts', () => {
  const facts = profileSections().map(
    (each) => `select '${each.section}' as section, f.id, f.has from (${each.facts}) f`,
  );
  return `create or replace function profile_facts(uuid[]) returns table (section text, id uuid, has text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select f.section, f.id, f.has from (${facts.join('\n    union all ')}) f
  where (select coalesce(current_setting('app.role', true), '')) = 'SYSTEM'
$$;
revoke execute on function profile_facts(uuid[]) from public;
grant execute on function profile_facts(uuid[]) to seedbed_app, seedbed_worker;
`;
});
