import { Inject, Injectable } from '@nestjs/common';
import { GLOBAL_SCOPE, type SuppressedAddress, SuppressedAddresses } from '@seedbed/contacts';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { metaOf, RowAccess, recordErrors } from '@seedbed/platform/records';
import { NewsletterTopic, purposeOfTopic } from '../topic.record.js';

const MOST_OF_REASON = 2000;

/** Suppressions by topic: whoever writes a topic decides for it, and whoever sends decides for everything. */
@Injectable()
export class TopicSuppressions {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(SuppressedAddresses) private readonly addresses: SuppressedAddresses,
  ) {}

  /** In: the topic; null: everything. Throws as `SuppressedAddresses.suppress`, RECORD_NOT_FOUND, WRITE_NOT_ALLOWED. */
  suppress(ctx: RequestContext, email: string, topic: string | null, until: Date | null): Promise<SuppressedAddress> {
    return this.db.inTransaction(ctx, async (tx) => {
      if (topic !== null) await this.requireOwn(tx, topic, 'topicId');
      return this.addresses.suppress(tx, email, topic === null ? GLOBAL_SCOPE : purposeOfTopic(topic), until);
    });
  }

  /** Out: what still holds for the address. Throws as `SuppressedAddresses.lift`, WRITE_NOT_ALLOWED, REQUIRED for no reason. */
  async lift(
    ctx: RequestContext,
    { email, scope, reason }: { readonly email: string; readonly scope: string; readonly reason: string },
  ): Promise<SuppressedAddress[]> {
    const why = reason.trim();
    if (why === '') throw recordErrors.REQUIRED({}, { field: 'reason' });
    return this.db.inTransaction({ ...ctx, reason: why.slice(0, MOST_OF_REASON) }, async (tx) => {
      if (scope !== GLOBAL_SCOPE) await this.requireOwn(tx, scope.replace(/^newsletter:/, ''), 'scope');
      await this.addresses.lift(tx, email, scope);
      return this.addresses.of(tx, email);
    });
  }

  private async requireOwn(tx: Tx, topic: string, field: string): Promise<void> {
    if (!isId(topic)) throw recordErrors.RECORD_NOT_FOUND({}, { field });
    await this.access.requireWritable(tx, metaOf(NewsletterTopic), [topic], field);
  }
}
