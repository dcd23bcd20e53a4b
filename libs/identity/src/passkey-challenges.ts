import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, newId, type RequestContext } from '@seedbed/platform/kernel';
import { LIFETIMES } from './lifetimes.js';
import { Secrets, sameText } from './secrets.js';

/** A challenge as it was handed out: whether a text is it. */
export type Recognises = (challenge: string) => boolean;

const MAKE = `insert into passkey_challenges (id, hash, session_id, expires_at) values ($1, $2, $3, now() + $4 * interval '1 ms')`;
const TAKE = `with taken as (delete from passkey_challenges where id = $1 returning hash, session_id, expires_at)
  select hash from taken where expires_at > now() and session_id is not distinct from $2`;

/**
 * What a passkey has to sign: random, good once and for some minutes, and kept as a keyed hash. One that was made in a
 * session is good in that session alone, one that signs in is good in none.
 */
@Injectable()
export class PasskeyChallenges {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Secrets) private readonly secrets: Secrets,
  ) {}

  /** In: a context as the system. Out: the id by which the answer names it, and the challenge. */
  async make(
    ctx: RequestContext | Tx,
    sessionId: string | null,
  ): Promise<{ id: string; challenge: Uint8Array<ArrayBuffer> }> {
    const id = newId();
    const { secret, hash } = this.secrets.make('passkey');
    await this.db.query(ctx, MAKE, [id, hash, sessionId, LIFETIMES.passkeyMs]);
    return { id, challenge: new Uint8Array(Buffer.from(secret, 'base64url')) };
  }

  /**
   * Uses a challenge up, whatever comes of it: so in a statement of its own, as the system. Out: null when it is good no
   * longer, or not here.
   */
  async take(ctx: RequestContext, id: string, sessionId: string | null): Promise<Recognises | null> {
    const [taken] = isId(id) ? await this.db.query<{ hash: Buffer }>(ctx, TAKE, [id, sessionId]) : [];
    if (!taken) return null;
    const kept = taken.hash.toString('hex');
    return (challenge) => sameText(this.secrets.hash('passkey', challenge).toString('hex'), kept);
  }
}
