import { Inject, Injectable } from '@nestjs/common';
import { GLOBAL_SCOPE, Suppressions } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { type AttemptFacts, DELIVERY, type Settled, settled } from './delivery.rules.js';
import { type Attempt, type JournalSays, keyOf } from './wire-journal.js';

/** A delivery that a lane has taken, with what its message needs. */
export interface Claimed {
  readonly id: string;
  readonly issueId: string;
  readonly variantId: string;
  readonly contactPointId: string;
  readonly attempt: number;
  readonly unknowns: number;
  readonly domainGroup: string;
  /** The address, sealed. */
  readonly sealed: string | null;
  readonly lang: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly salutation: string | null;
  readonly madeAt: Date;
}

/** An outcome on its way to the database. `claim` is the right to say it: whoever lost it changes nothing. */
export interface Ended extends Settled {
  readonly id: string;
  readonly claim: string;
  readonly addressHmac?: string;
}

/** Who sends: the process, and the lane's right to what it took. */
export interface Lane {
  readonly worker: string;
  readonly claim: string;
}

/**
 * The three statements that read the ledger, addresses and people for each group are functions of the database (migration
 * CreateDeliveries): as its owner, and with a plan that is kept. Row security would be planned anew for each group, which takes
 * longer than all the rest.
 */
const CLAIM = `
  SELECT id, issue_id AS "issueId", variant_id AS "variantId", contact_point_id AS "contactPointId", attempt, unknowns,
         domain_group AS "domainGroup", sealed, lang, given_name AS "givenName", family_name AS "familyName", salutation,
         made_at AS "madeAt"
  FROM newsletter_claim($1, $2, $3, $4)`;

/**
 * The gate: the one statement that lets deliveries onto the wire. An unsubscribe, a suppression, a pause that was committed
 * before it is seen by it.
 */
const GATE = 'SELECT newsletter_gate($1, $2) AS id';

/** Why the gate let somebody not pass, in the order in which a person would say it; null: the issue does not send now. */
const WHY_NOT = 'SELECT id, reason FROM newsletter_why_not($1, $2)';

/** Whom somebody may write to now: what the ledger, the suppressions and the address itself say; as `newsletter_gate` has it. */
export const ALLOWED = `
  s.state = 'CONFIRMED' AND c.status = 'ACTIVE' AND c.archived_at IS NULL AND c.kind = 'EMAIL'
  AND NOT coalesce(p.is_restricted, false) AND p.erased_at IS NULL
  AND NOT EXISTS (SELECT FROM suppressions x
                  WHERE x.address_hmac = c.address_hmac AND x.scope IN ('${GLOBAL_SCOPE}', s.purpose)
                    AND (x.until IS NULL OR x.until > now()))`;

const SKIP = `
  UPDATE newsletter_deliveries d
  SET state = CASE WHEN x.reason IS NULL THEN 0 ELSE 6 END, reason = x.reason,
      attempt = CASE WHEN x.reason IS NULL THEN d.attempt - 1 ELSE d.attempt END,
      claim = NULL, worker = NULL, done_at = CASE WHEN x.reason IS NULL THEN NULL ELSE clock_timestamp() END
  FROM unnest($1::bigint[], $3::text[]) AS x (id, reason)
  WHERE d.id = x.id AND d.claim = $2 AND d.state = 1`;

/** Gives back what was taken and is surely not on the wire, whether it passed the gate or not. */
const GIVE_BACK = `
  UPDATE newsletter_deliveries SET state = 0, attempt = attempt - 1, claim = NULL, worker = NULL
  WHERE claim = $1 AND state IN (1, 2) AND id = ANY($2::bigint[])`;

/** Puts off what was taken and did not go through the gate. */
const RELEASE = `
  UPDATE newsletter_deliveries
  SET state = 0, attempt = attempt - 1, claim = NULL, worker = NULL,
      not_before = clock_timestamp() + $3::float8 * interval '1 millisecond'
  WHERE claim = $1 AND state = 1 AND id = ANY($2::bigint[])`;

const END = `
  UPDATE newsletter_deliveries d
  SET state = x.state, smtp_code = x.code, enh_code = x.enhanced, claim = NULL, worker = NULL,
      reply = CASE WHEN d.contact_point_id IS NULL THEN NULL ELSE x.reply END, -- it may name who was erased meanwhile
      unknowns = d.unknowns + x.unknown::int,
      not_before = CASE WHEN x.wait_ms IS NULL THEN NULL ELSE clock_timestamp() + x.wait_ms * interval '1 millisecond' END,
      done_at = CASE WHEN x.state = 0 THEN NULL ELSE clock_timestamp() END
  FROM unnest($1::bigint[], $2::uuid[], $3::smallint[], $4::smallint[], $5::text[], $6::text[], $7::float8[], $8::boolean[])
    AS x (id, claim, state, code, enhanced, reply, wait_ms, unknown)
  WHERE d.id = x.id AND d.claim = x.claim AND d.state = 2
  RETURNING d.id`;

const NOTE = `
  INSERT INTO newsletter_events (delivery_id, kind, code, detail)
  SELECT x.id, x.kind, x.code, CASE WHEN d.contact_point_id IS NULL THEN NULL ELSE x.detail END
  FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[]) AS x (id, kind, code, detail)
  JOIN newsletter_deliveries d ON d.id = x.id`;

/** What is open of a worker that is gone. */
const LEFT_BEHIND = `
  SELECT d.id, d.state, d.attempt, d.unknowns, d.claim, d.address_hmac AS "addressHmac", i.on_unknown AS "onUnknown"
  FROM newsletter_deliveries d JOIN newsletter_issues i ON i.id = d.issue_id
  WHERE d.worker = $1 AND d.state IN (1, 2) ORDER BY d.id LIMIT $2 FOR UPDATE OF d`;

interface LeftBehind extends AttemptFacts {
  readonly id: string;
  readonly state: number;
  readonly claim: string;
  readonly addressHmac: string;
}

/** What was found of a worker that is gone. */
export interface Recovered {
  readonly accepted: number;
  readonly unknown: number;
  readonly again: number;
}

const BATCH = 500;
const KIND: Readonly<Record<number, string>> = { [DELIVERY.PLANNED]: 'DEFERRED', [DELIVERY.FAILED]: 'REJECTED' };

/** The statements on deliveries. Each changes a row only where it stands as the caller believes. */
@Injectable()
export class DeliveryRows {
  private readonly ctx: RequestContext = systemContext('system:newsletters');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Suppressions) private readonly suppressions: Suppressions,
  ) {}

  /** Takes deliveries of an issue that are due, for one lane. */
  claim(issue: string, { worker, claim }: Lane, most: number): Promise<Claimed[]> {
    return this.db.query<Claimed>(this.ctx, CLAIM, [issue, claim, worker, most]);
  }

  /**
   * Lets deliveries onto the wire, as far as that is allowed in this moment. Those that are not are skipped with their reason,
   * or given back where the issue does not send now. Out: the ids of those that may be sent, and must be.
   */
  async gate(claim: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const let_ = await this.db.query<{ id: string }>(this.ctx, GATE, [ids, claim]);
    const passed = new Set(let_.map(({ id }) => id));
    const stopped = ids.filter((id) => !passed.has(id));
    if (stopped.length > 0) await this.sayWhyNot(claim, stopped);
    return passed;
  }

  private async sayWhyNot(claim: string, ids: readonly string[]): Promise<void> {
    const why = await this.db.query<{ id: string; reason: string | null }>(this.ctx, WHY_NOT, [ids, claim]);
    await this.skip(claim, new Map(why.map(({ id, reason }) => [id, reason])));
  }

  /** Ends deliveries that are not to be sent; those without a reason are given back. */
  async skip(claim: string, reasons: ReadonlyMap<string, string | null>): Promise<void> {
    if (reasons.size === 0) return;
    await this.db.query(this.ctx, SKIP, [[...reasons.keys()], claim, [...reasons.values()]]);
  }

  /** Puts off deliveries that a lane took and may not send yet. In: how long they wait, in ms. */
  async release(claim: string, ids: readonly string[], waitMs: number): Promise<void> {
    await this.db.query(this.ctx, RELEASE, [claim, ids, waitMs]);
  }

  /** Gives back deliveries that a lane took and that surely are not on the wire. */
  async giveBack(claim: string, ids: readonly string[]): Promise<void> {
    await this.db.query(this.ctx, GIVE_BACK, [claim, ids]);
  }

  /** Writes outcomes down, in one transaction with what follows from them. An outcome that was written before changes nothing. */
  async end(outcomes: readonly Ended[]): Promise<void> {
    await this.db.inTransaction(this.ctx, (tx) => this.endIn(tx, outcomes));
  }

  private async endIn(tx: Tx, outcomes: readonly Ended[]): Promise<void> {
    const column = <T>(of: (outcome: Ended) => T): T[] => outcomes.map(of);
    const ended = await this.db.query<{ id: string }>(tx, END, [
      column(({ id }) => id),
      column(({ claim }) => claim),
      column(({ state }) => state),
      column(({ code }) => code),
      column(({ enhanced }) => enhanced),
      column(({ reply }) => reply),
      column(({ waitMs }) => waitMs),
      column(({ isUnknown }) => isUnknown),
    ]);
    const ids = new Set(ended.map(({ id }) => id));
    const changed = outcomes.filter(({ id }) => ids.has(id));
    await this.note(
      tx,
      changed.filter(({ state }) => state !== DELIVERY.ACCEPTED),
    );
    for (const { suppress, id } of changed) if (suppress) await this.suppress(tx, id);
  }

  private async note(tx: Tx, outcomes: readonly Ended[]): Promise<void> {
    if (outcomes.length === 0) return;
    await this.db.query(tx, NOTE, [
      outcomes.map(({ id }) => id),
      outcomes.map(({ isUnknown, state }) => (isUnknown ? 'UNKNOWN' : KIND[state])),
      outcomes.map(({ enhanced, code }) => enhanced ?? (code === null ? null : String(code))),
      outcomes.map(({ reply }) => reply),
    ]);
  }

  /** An address that does not exist is written to by nobody of the node. */
  private async suppress(tx: Tx, id: string): Promise<void> {
    const sql = 'SELECT address_hmac AS hash FROM newsletter_deliveries WHERE id = $1';
    const [row] = await this.db.query<{ hash: string }>(tx, sql, [id]);
    if (row) await this.suppressions.add(tx, { hash: row.hash, scope: GLOBAL_SCOPE, reason: 'HARD_BOUNCE' });
  }

  /**
   * Settles what a worker that is gone has left open. In: what its journal says, or null where nobody has it: then all that
   * passed the gate may have arrived. Safe to run twice, and at once in two processes.
   */
  async recover(worker: string, journal: JournalSays | null): Promise<Recovered> {
    const all = { accepted: 0, unknown: 0, again: 0 };
    for (;;) {
      const found = await this.db.inTransaction(this.ctx, async (tx) => {
        const rows = await this.db.query<LeftBehind>(tx, LEFT_BEHIND, [worker, BATCH]);
        await this.recoverIn(tx, rows, journal, all);
        return rows.length;
      });
      if (found < BATCH) return all;
    }
  }

  private async recoverIn(
    tx: Tx,
    rows: readonly LeftBehind[],
    journal: JournalSays | null,
    all: { accepted: number; unknown: number; again: number },
  ): Promise<void> {
    const again: LeftBehind[] = [];
    const ended: Ended[] = [];
    for (const row of rows) {
      const outcome = row.state === DELIVERY.CLAIMED ? null : outcomeOf(row, journal);
      if (outcome === null) again.push(row);
      else ended.push({ id: row.id, claim: row.claim, ...outcome });
    }
    all.again += again.length;
    all.unknown += ended.filter(({ isUnknown }) => isUnknown).length;
    all.accepted += ended.filter(({ state }) => state === DELIVERY.ACCEPTED).length;
    await this.db.query(
      tx,
      `UPDATE newsletter_deliveries SET state = 0, attempt = attempt - 1, claim = NULL, worker = NULL
       WHERE id = ANY($1::bigint[])`,
      [again.map(({ id }) => id)],
    );
    if (ended.length > 0) await this.endIn(tx, ended);
  }
}

const BROKEN = 'the worker ended before the mail server answered';

/** What became of a delivery that was let onto the wire by a worker that is gone; null: surely nothing arrived. */
function outcomeOf(row: LeftBehind, journal: JournalSays | null): Settled | null {
  const key = keyOf({ delivery: row.id, attempt: row.attempt } satisfies Attempt);
  const answer = journal?.answered.get(key);
  if (answer) {
    const { code, reply } = answer;
    const kind = code < 400 ? 'accepted' : code < 500 ? 'deferred' : 'rejected';
    return settled({ kind, code, reply }, row);
  }
  if (journal && !journal.marked.has(key)) return null;
  return settled({ kind: 'unknown', reply: BROKEN }, row);
}
