import type { Db, Tx } from '@seedbed/platform/database';
import { type Outbox, recordChanged } from '@seedbed/platform/events';
import { type Clock, stableId, systemClock } from '@seedbed/platform/kernel';
import {
  completenessOf,
  missingOf,
  monthsBefore,
  type ProfileSectionKind,
  stateOf,
  USUAL_MONTHS,
  wholeConfirmedAt,
} from './profile.rules.js';
import { profileSections, RULES_VERSION } from './profile-sections.js';

/** Id of the profile of an organisation. */
export const profileId = (organisation: string): string => stableId('OrganisationProfile', organisation);

/** Makes the missing rows first and holds all of them: two that measure one organisation come one after the other. */
const MAKE = `insert into organisation_profiles (id, organisation_id, completeness, rules_version)
  select w.id, w.organisation, 0, '' from unnest($1::uuid[], $2::uuid[]) as w(id, organisation)
  join organisations o on o.id = w.organisation on conflict (organisation_id) do nothing`;
const HOLD = `select id as profile, organisation_id as organisation from organisation_profiles where organisation_id = any($1::uuid[])
  order by organisation_id for update`;
const FACTS = 'select section, id, has from profile_facts($1::uuid[])';
const CONFIRMED = `select organisation_id as id, section, max(created_at) as at from profile_confirmations
  where organisation_id = any($1::uuid[]) group by organisation_id, section`;
const MONTHS = `select o.id, coalesce(r.confirm_after_months, ${USUAL_MONTHS}) as months
  from organisations o left join profile_rules r on r.ncc_id = o.steward_id where o.id = any($1::uuid[])`;

/** What did not change is not written: a version says that something is new. */
const STORE = `update organisation_profiles p set completeness = x.completeness, last_confirmed_at = x."lastConfirmedAt",
    rules_version = '${RULES_VERSION}'
  from jsonb_to_recordset($1::jsonb) as x(id uuid, completeness int, "lastConfirmedAt" timestamptz)
  where p.id = x.id and (p.completeness, p.last_confirmed_at, p.rules_version)
    is distinct from (x.completeness, x."lastConfirmedAt", '${RULES_VERSION}') returning p.id`;
const STORE_SECTIONS = `insert into profile_sections as s
    (id, profile_id, organisation_id, section, state, completeness, missing, last_confirmed_at, rules_version)
  select x.id, x.profile, x.organisation, x.section, x.state, x.completeness, x.missing, x."lastConfirmedAt", '${RULES_VERSION}'
  from jsonb_to_recordset($1::jsonb) as x(id uuid, profile uuid, organisation uuid, section text, state text,
    completeness int, missing text[], "lastConfirmedAt" timestamptz)
  on conflict (organisation_id, section) do update set state = excluded.state, completeness = excluded.completeness,
    missing = excluded.missing, last_confirmed_at = excluded.last_confirmed_at, rules_version = excluded.rules_version
  where (s.state, s.completeness, s.missing, s.last_confirmed_at, s.rules_version) is distinct from
    (excluded.state, excluded.completeness, excluded.missing, excluded.last_confirmed_at, excluded.rules_version)
  returning s.id`;

interface Held {
  readonly profile: string;
  readonly organisation: string;
}

interface Known {
  /** By section: the parts that the organisation has. */
  readonly has: ReadonlyMap<ProfileSectionKind, ReadonlySet<string>>;
  readonly confirmedAt: ReadonlyMap<ProfileSectionKind, Date>;
  readonly months: number;
}

/** Measures profiles. Made where it is needed: it keeps nothing. */
export class ProfileMeasures {
  clock: Clock = systemClock;

  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
  ) {}

  /** Measures the profiles of organisations and stores what is new. Part of a transaction that works as the system. */
  async measure(tx: Tx, organisations: readonly string[]): Promise<void> {
    const wanted = [...new Set(organisations)].sort();
    if (wanted.length === 0) return;
    await this.db.query(tx, MAKE, [wanted.map(profileId), wanted]);
    const held = await this.db.query<Held>(tx, HOLD, [wanted]);
    const known = await this.know(
      tx,
      held.map(({ organisation }) => organisation),
    );
    const measured = held.map((row) => measuredProfile(row, known.get(row.organisation), this.clock.now()));
    const profiles = await this.db.query(tx, STORE, [JSON.stringify(measured.map(({ profile }) => profile))]);
    const rows = measured.flatMap(({ sections }) => sections);
    const sections = await this.db.query(tx, STORE_SECTIONS, [JSON.stringify(rows)]);
    if (profiles.length > 0) await this.outbox.publish(tx, recordChanged({ type: 'OrganisationProfile' }));
    if (sections.length > 0) await this.outbox.publish(tx, recordChanged({ type: 'ProfileSection' }));
  }

  private async know(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    const has = await this.db.query<{ section: ProfileSectionKind; id: string; has: string[] }>(tx, FACTS, [ids]);
    const confirmed = await this.db.query<{ id: string; section: ProfileSectionKind; at: Date }>(tx, CONFIRMED, [ids]);
    const months = await this.db.query<{ id: string; months: number }>(tx, MONTHS, [ids]);
    const [hasOf, confirmedOf] = [grouped(has), grouped(confirmed)];
    return new Map(
      months.map(({ id, months: counted }) => [
        id,
        {
          has: new Map((hasOf.get(id) ?? []).map((row) => [row.section, new Set(row.has)])),
          confirmedAt: new Map((confirmedOf.get(id) ?? []).map(({ section, at }) => [section, at])),
          months: counted,
        },
      ]),
    );
  }
}

function measuredProfile({ profile: id, organisation }: Held, known: Known | undefined, now: Date) {
  const since = monthsBefore(now, known?.months ?? USUAL_MONTHS);
  const all = profileSections();
  const hasIn = (section: ProfileSectionKind): ReadonlySet<string> => known?.has.get(section) ?? new Set();
  const sections = all.map(({ section, parts }) => {
    const has = hasIn(section);
    const missing = missingOf(parts, has);
    const lastConfirmedAt = known?.confirmedAt.get(section) ?? null;
    return {
      id: stableId('ProfileSection', `${organisation} ${section}`),
      ...{ profile: id, organisation, section, missing, lastConfirmedAt },
      state: stateOf(missing, lastConfirmedAt, since),
      completeness: completenessOf(parts, has),
    };
  });
  const parts = all.flatMap((each) => each.parts);
  const has = new Set(all.flatMap(({ section }) => [...hasIn(section)]));
  const profile = {
    id,
    completeness: completenessOf(parts, has),
    lastConfirmedAt: wholeConfirmedAt(sections.map(({ lastConfirmedAt }) => lastConfirmedAt)),
  };
  return { profile, sections };
}

function grouped<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row]);
  return groups;
}
