import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { MailAddress } from './address.js';
import type { Content } from './compose.js';
import { MAX_RESENDS, type Outcome } from './outcome.rules.js';
import type { MailState, UnknownFate } from './outgoing-message.record.js';

/** A message that this attempt may send. `attempt` is its right to: a later attempt takes it away. */
export interface Claimed {
  readonly outcome: 'claimed';
  readonly attempt: number;
  readonly content: Content;
  readonly messageId: string;
  readonly recipient: string;
  readonly madeAt: Date;
}
export type Claim = Claimed | { readonly outcome: 'not now'; readonly state: MailState | 'GONE' };

interface Row {
  readonly state: MailState;
  readonly attempts: number;
  readonly unknowns: number;
  readonly onUnknown: UnknownFate;
  readonly messageId: string;
  readonly recipient: string;
  readonly madeAt: Date;
  readonly isEarly: boolean;
  readonly isLate: boolean;
  readonly from: MailAddress;
  readonly to: MailAddress | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly headers: Record<string, string>;
}

/** One address of `outgoing_bodies`, as JSON. */
const mailbox = (part: 'from' | 'to'): string =>
  `CASE WHEN b.message_id IS NOT NULL THEN json_strip_nulls(json_build_object('address', b.${part}_address, 'name', b.${part}_name)) END`;

const LOOK = `
  SELECT m.state, m.attempts, m.unknowns, m.on_unknown AS "onUnknown", m.message_id AS "messageId", m.recipient,
         m.created_at AS "madeAt", coalesce(m.not_before > clock_timestamp(), false) AS "isEarly",
         coalesce(m.expires_at <= clock_timestamp(), false) AS "isLate",
         ${mailbox('from')} AS "from", ${mailbox('to')} AS "to", b.subject, b.text, b.html, b.headers
  FROM outgoing_messages m LEFT JOIN outgoing_bodies b ON b.message_id = m.id
  WHERE m.id = $1 FOR UPDATE OF m`;

const END = `
  UPDATE outgoing_messages SET state = $2, finished_at = clock_timestamp(), reply = coalesce($3, reply)
  WHERE id = $1`;

/** What is kept of an outcome besides the state. */
interface Settled {
  readonly state: MailState;
  readonly code: number | null;
  readonly reply: string;
  readonly unknowns: 0 | 1;
  readonly pauseMs: number | null;
}

/**
 * The statements on `outgoing_messages`, each of which changes a row only where it stands as the caller believes. The way of
 * a message: WAITING → CLAIMED → SENDING (just before its last byte goes out) → ACCEPTED; back to WAITING when it surely
 * did not arrive. One that is found SENDING by a later attempt may have arrived: that is counted as unknown.
 */
@Injectable()
export class Deliveries {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** Takes a message for one attempt, also from an attempt that died. Out: what to send, or why there is nothing to do. */
  async claim(ctx: RequestContext, id: string): Promise<Claim> {
    return this.db.inTransaction(ctx, async (tx) => {
      const [row] = await this.db.query<Row>(tx, LOOK, [id]);
      if (!row) return { outcome: 'not now', state: 'GONE' };
      const open: readonly MailState[] = ['WAITING', 'CLAIMED', 'SENDING'];
      if (!open.includes(row.state) || row.isEarly) return { outcome: 'not now', state: row.state };
      const isUnknown = row.state === 'SENDING';
      if (isUnknown) await this.countUnknown(tx, id);
      const unknowns = row.unknowns + Number(isUnknown);
      if (isUnknown && staysUnknown(row.onUnknown, unknowns)) return this.end(tx, id, 'UNKNOWN', BROKEN);
      if (!row.to) return this.end(tx, id, 'FORGOTTEN');
      if (row.isLate) return this.end(tx, id, 'EXPIRED');
      const attempt = row.attempts + 1;
      await this.db.query(
        tx,
        `UPDATE outgoing_messages SET state = 'CLAIMED', attempts = $2, claimed_at = clock_timestamp(), wire_at = NULL
         WHERE id = $1`,
        [id, attempt],
      );
      const { messageId, recipient, madeAt, from, to, subject, text, html, headers } = row;
      const content = { from, to, subject, text, html, headers };
      return { outcome: 'claimed', attempt, content, messageId, recipient, madeAt };
    });
  }

  /** Says that the end of the message may go out now. Out: false when the attempt has lost its right to send. */
  async markOnWire(ctx: RequestContext, id: string, attempt: number): Promise<boolean> {
    const marked = await this.db.query(
      ctx,
      `UPDATE outgoing_messages SET state = 'SENDING', wire_at = clock_timestamp()
       WHERE id = $1 AND attempts = $2 AND state = 'CLAIMED' RETURNING id`,
      [id, attempt],
    );
    return marked.length > 0;
  }

  /**
   * Writes down what became of an attempt. In: how long to wait where it may be tried again. Out: the state that follows;
   * null, and nothing is changed, when a later attempt has taken over.
   */
  async settle(
    ctx: RequestContext,
    id: string,
    attempt: number,
    outcome: Outcome,
    pauseMs: number,
  ): Promise<MailState | null> {
    return this.db.inTransaction(ctx, async (tx) => {
      const [row] = await this.db.query<Pick<Row, 'unknowns' | 'onUnknown'>>(
        tx,
        `SELECT unknowns, on_unknown AS "onUnknown" FROM outgoing_messages
         WHERE id = $1 AND attempts = $2 AND state IN ('CLAIMED', 'SENDING') FOR UPDATE`,
        [id, attempt],
      );
      if (!row) return null;
      const { state, code, reply, unknowns, pauseMs: pause } = settled(outcome, row, pauseMs);
      await this.db.query(
        tx,
        `UPDATE outgoing_messages SET state = $2, reply_code = $3, reply = $4, unknowns = unknowns + $5,
                not_before = clock_timestamp() + $6::float8 * interval '1 millisecond',
                finished_at = CASE WHEN $6::float8 IS NULL THEN clock_timestamp() END
         WHERE id = $1`,
        [id, state, code, reply, unknowns, pause],
      );
      return state;
    });
  }

  private async countUnknown(tx: Tx, id: string): Promise<void> {
    await this.db.query(tx, 'UPDATE outgoing_messages SET unknowns = unknowns + 1, reply = $2 WHERE id = $1', [
      id,
      BROKEN,
    ]);
  }

  private async end(tx: Tx, id: string, state: MailState, reply: string | null = null): Promise<Claim> {
    await this.db.query(tx, END, [id, state, reply]);
    return { outcome: 'not now', state };
  }
}

const BROKEN = 'the worker ended before the mail server answered';

const staysUnknown = (onUnknown: UnknownFate, unknowns: number): boolean =>
  onUnknown === 'HOLD' || unknowns > MAX_RESENDS;

function settled(outcome: Outcome, row: Pick<Row, 'unknowns' | 'onUnknown'>, pauseMs: number): Settled {
  const { kind, reply } = outcome;
  const none = { unknowns: 0, pauseMs: null } as const;
  switch (kind) {
    case 'accepted':
      return { state: 'ACCEPTED', code: outcome.code, reply, ...none };
    case 'rejected':
      return { state: 'REJECTED', code: outcome.code, reply, ...none };
    case 'deferred':
      return { state: 'WAITING', code: outcome.code, reply, unknowns: 0, pauseMs };
    case 'unknown': {
      const stays = staysUnknown(row.onUnknown, row.unknowns + 1);
      const state = stays ? 'UNKNOWN' : 'WAITING';
      return { state, code: null, reply, unknowns: 1, pauseMs: stays ? null : pauseMs };
    }
  }
}
