import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import { defineMessage, Outbox } from '@seedbed/platform/events';
import { newId } from '@seedbed/platform/kernel';
import { z } from 'zod';

/** What may change in how somebody signs in. */
export const ACCOUNT_CHANGES = [
  'PASSWORD_SET',
  'PASSKEY_ADDED',
  'PASSKEY_REMOVED',
  'CODE_APP_SET',
  'CODE_APP_REMOVED',
  'SECOND_FACTOR_RESET',
  'PROVIDER_LINKED',
  'PROVIDER_UNLINKED',
] as const;
export type AccountChange = (typeof ACCOUNT_CHANGES)[number];

/** How somebody signs in has changed; they are told by mail. */
export const accountChanged = defineMessage(
  'identity.account-changed',
  z.strictObject({
    /** Its own id: one change is told once. */
    id: z.uuid(),
    user: z.uuid(),
    change: z.enum(ACCOUNT_CHANGES),
    /** Id of the provider that it is about. */
    provider: z.string().optional(),
    at: z.iso.datetime(),
    language: z.string(),
  }),
);

/**
 * Notes that somebody is to be told by mail of a change of how they sign in. The worker writes the mail: a change never waits
 * for a mail server, and never fails because of one.
 */
@Injectable()
export class AccountChanges {
  constructor(@Inject(Outbox) private readonly outbox: Outbox) {}

  /** In the caller's transaction: told when it was committed. In: whose account, what changed, the id of its provider. */
  async tell(tx: Tx, user: string, change: AccountChange, provider?: string): Promise<void> {
    const about = provider === undefined ? {} : { provider };
    const at = new Date().toISOString();
    await this.outbox.publish(tx, accountChanged({ id: newId(), user, change, ...about, at, language: tx.language }));
  }
}
