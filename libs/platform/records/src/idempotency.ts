import { createHash } from 'node:crypto';
import type { Db, Tx } from '@seedbed/platform/database';
import { isStorable } from '@seedbed/platform/kernel';
import { recordErrors } from './record.errors.js';

/** Keys are kept a day at least; the sweep takes them some time after. */
const KEPT = '48 hours';
const SWEEP_EVERY_MS = 3_600_000;
const LONGEST_KEY = 200;

/**
 * Answers of requests that carry a key, kept in the transaction of their writes: a request that is sent again, at the same
 * time or after a crash, gets the first answer and writes nothing.
 */
export class Idempotency {
  private sweptAt = 0;

  constructor(private readonly db: Db) {}

  /**
   * Runs `work` once for a key of this actor. In: the transaction, the key (undefined: no such promise is wanted), what
   * is asked, and the work. Out: its answer, now or from the first time. Throws IDEMPOTENCY_KEY_REUSED when the key came
   * with another request, RECORD_INVALID when it is no key.
   */
  async once<A>(tx: Tx, key: string | undefined, request: unknown, work: () => Promise<A>): Promise<A> {
    if (key === undefined) return work();
    checkKey(key);
    await this.sweep(tx);
    const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    // of two at the same time the second waits here for the first to end
    const [mine] = await this.db.query(
      tx,
      `insert into idempotency_keys (actor, key, request) values ($1, $2, $3)
       on conflict (actor, key) do nothing returning key`,
      [tx.actor, key, hash],
    );
    if (!mine) return this.firstAnswer<A>(tx, key, hash);
    const answer = await work();
    await this.db.query(tx, `update idempotency_keys set answer = $3::jsonb where actor = $1 and key = $2`, [
      tx.actor,
      key,
      JSON.stringify(answer),
    ]);
    return answer;
  }

  private async firstAnswer<A>(tx: Tx, key: string, hash: string): Promise<A> {
    const [first] = await this.db.query<{ request: string; answer: A }>(
      tx,
      `select request, answer from idempotency_keys where actor = $1 and key = $2`,
      [tx.actor, key],
    );
    if (first?.request !== hash) throw recordErrors.IDEMPOTENCY_KEY_REUSED({}, { field: 'idempotencyKey' });
    return first.answer;
  }

  private async sweep(tx: Tx): Promise<void> {
    if (Date.now() - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = Date.now();
    await this.db.query(
      tx,
      `delete from idempotency_keys where (actor, key) in (
         select actor, key from idempotency_keys where at < now() - interval '${KEPT}'
         order by at limit 10000 for update skip locked)`,
    );
  }
}

function checkKey(key: string): void {
  if (key.length > 0 && key.length <= LONGEST_KEY && isStorable(key)) return;
  const problem = { field: 'idempotencyKey', code: 'WRONG_FORM', params: { expected: `1 … ${LONGEST_KEY}` } };
  throw recordErrors.RECORD_INVALID(
    { type: 'idempotencyKey', count: 1 },
    { field: problem.field, problems: [problem] },
  );
}
