import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { Localised, RequestContext } from '@seedbed/platform/kernel';
import { type DatePrecision, readDate, today } from '@seedbed/platform/records';
import { endsAbout, lastChance } from './due.rules.js';
import { DAYS_AHEAD } from './due-reminders.service.js';

/** How long after its end a claim is still told of: what ended long ago is the centre's to look at. */
const DAYS_BACK = 30;
/** A date may name no more than its year. */
const LONGEST_DATE = 366;

/** A claim as the database has it. */
interface Claim {
  readonly id: string;
  readonly title: Localised;
  readonly day: string;
  readonly precision: DatePrecision;
  /** The centre that keeps it. */
  readonly ncc: string;
  /** What the centre that looks after its holder is called, and its country. */
  readonly centre: Localised;
  readonly country: string;
}
interface PartnerClaim extends Claim {
  readonly email: string;
  readonly organisation: string;
  /** Language to write to the organisation in, as a BCP 47 code; null where nobody knows. */
  readonly language: string | null;
}

/** A claim that ends, with the last day on which it holds. */
export type Ending<T extends Claim = Claim> = T & { readonly on: string };
export type PartnerEnding = Ending<PartnerClaim>;

/** A month or year that begins within the time may end after it: the rules look at the last day. */
const ENDS = `c.archived_at is null and c.state <> 'REFUSED' and c.visibility <> 'PRIVATE'
  and c.ends_on between current_date - ${DAYS_BACK + LONGEST_DATE} and current_date + ${DAYS_AHEAD}`;
const CLAIM = `c.id, k.label as title, to_char(c.ends_on, 'YYYY-MM-DD') as day, c.ends_on_precision as precision,
  c.steward_id as ncc, n.name as centre, y.code as country`;
/** Users of partner roles that hold now, of live organisations with a claim, under whichever of their records. */
const OF_PARTNERS = `from competence_claims c join competences k on k.id = c.competence_id
  join organisations o on o.id = c.organisation_canonical_id and o.archived_at is null and o.status <> 'DISSOLVED'
  join organisations m on m.canonical_id = o.id
  join role_assignments a on a.organisation_id = m.id and a.role in ('PARTNER_ADMIN', 'PARTNER_EDITOR')
    and a.starts_at <= now() and (a.ends_at is null or a.ends_at > now())
  join users u on u.id = a.user_id and u.status = 'ACTIVE'
  join nccs n on n.id = o.steward_id join countries y on y.id = n.country_id
  left join languages l on l.id = o.language_id where ${ENDS}`;
const OF_PEOPLE = `from person_competences c join competences k on k.id = c.competence_id
  join people p on p.id = c.person_id and p.archived_at is null and p.erased_at is null and not p.is_restricted
  join nccs n on n.id = p.steward_id join countries y on y.id = n.country_id where ${ENDS}`;

const PARTNERS = `select distinct u.id ${OF_PARTNERS} order by u.id`;
const PEOPLE = `select distinct p.id ${OF_PEOPLE} order by p.id`;
const OF_PARTNER = `select distinct ${CLAIM}, u.email, o.name as organisation, l.code as language ${OF_PARTNERS} and u.id = $1`;
const OF_PERSON = `select ${CLAIM} ${OF_PEOPLE} and p.id = $1`;
const TOLD_USER = `select item_id as id, to_char(due_on, 'YYYY-MM-DD') as "on" from due_reminders where user_id = $1`;
const TOLD_PERSON = `select claim_id as id, to_char(due_on, 'YYYY-MM-DD') as "on" from claim_reminders where person_id = $1`;

/**
 * Claims of organisations and people that end soon or have just ended, as far as their holders may see them, and of which they
 * were not told. Part of what works as the system.
 */
@Injectable()
export class EndingClaims {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Users who sign in for an organisation with such a claim, told of it or not. */
  async partners(ctx: RequestContext): Promise<string[]> {
    return (await this.db.query<{ id: string }>(ctx, PARTNERS)).map(({ id }) => id);
  }

  /** People with such a claim, told of it or not. */
  async people(ctx: RequestContext): Promise<string[]> {
    return (await this.db.query<{ id: string }>(ctx, PEOPLE)).map(({ id }) => id);
  }

  /** What a user is to be told of, the first end first. */
  async ofPartner(tx: Tx, user: string): Promise<PartnerEnding[]> {
    return this.untold<PartnerClaim>(tx, user, OF_PARTNER, TOLD_USER);
  }

  /** What a person is to be told of, the first end first. */
  async ofPerson(tx: Tx, person: string): Promise<Ending[]> {
    return this.untold<Claim>(tx, person, OF_PERSON, TOLD_PERSON);
  }

  private async untold<T extends Claim>(tx: Tx, holder: string, claims: string, told: string): Promise<Ending<T>[]> {
    const found = await this.db.query<T>(tx, claims, [holder]);
    const before = await this.db.query<{ id: string; on: string }>(tx, told, [holder]);
    const known = new Set(before.map(({ id, on }) => `${id} ${on}`));
    const now = today();
    return found
      .flatMap((claim): Ending<T>[] => {
        const ends = readDate(claim.day, claim.precision);
        const on = ends && lastChance(ends);
        return on && endsAbout(on, now, { ahead: DAYS_AHEAD, back: DAYS_BACK }) ? [{ ...claim, on }] : [];
      })
      .filter(({ id, on }) => !known.has(`${id} ${on}`))
      .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
  }
}
