import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { LIFETIMES } from './lifetimes.js';
import { Secrets } from './secrets.js';

/** What a link is good for, and for nothing else. */
export type LinkPurpose = 'SIGN_IN' | 'INVITATION' | 'REMINDER';

const LIFE: Readonly<Record<LinkPurpose, number>> = {
  SIGN_IN: LIFETIMES.linkMs,
  INVITATION: LIFETIMES.invitationMs,
  REMINDER: LIFETIMES.reminderMs,
};
const MAKE = `insert into one_time_links (hash, purpose, user_id, expires_at) values ($1, $2, $3, now() + $4 * interval '1 ms')`;
const TAKE = `update one_time_links set used_at = now()
  where hash = $1 and purpose = $2 and used_at is null and expires_at > now() returning user_id as "userId"`;

/**
 * Links that let in once. The secret goes to its user and is kept as a keyed hash. It stands behind the `#` of an address,
 * which browsers send to nobody: no log and no other site sees it.
 */
@Injectable()
export class OneTimeLinks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Secrets) private readonly secrets: Secrets,
  ) {}

  /** Makes a link of a user, in the caller's transaction (as the system). Those for the same purpose from before end. */
  async make(tx: Tx, userId: string, purpose: LinkPurpose): Promise<string> {
    const { secret, hash } = this.secrets.make('link');
    await this.db.query(tx, 'delete from one_time_links where user_id = $1 and purpose = $2 and used_at is null', [
      userId,
      purpose,
    ]);
    await this.db.query(tx, MAKE, [hash, purpose, userId, LIFE[purpose]]);
    return secret;
  }

  /** Uses a link up, in the caller's transaction (as the system). Out: whose it is; null when it is good no longer. */
  async take(tx: Tx, purpose: LinkPurpose, secret: string): Promise<string | null> {
    const [taken] = await this.db.query<{ userId: string }>(tx, TAKE, [this.secrets.hash('link', secret), purpose]);
    return taken?.userId ?? null;
  }
}

const PLACE: Readonly<Record<LinkPurpose, string>> = {
  SIGN_IN: 'link',
  INVITATION: 'invitation',
  REMINDER: 'link?to=/my',
};

/** Where a link leads. In: the address of the node, without a slash at its end. */
export const linkAddress = (node: string, purpose: LinkPurpose, secret: string): string =>
  `${node}/sign-in/${PLACE[purpose]}#${secret}`;
