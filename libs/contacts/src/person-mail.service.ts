import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { OutgoingMail, type OutgoingMessage } from '@seedbed/platform/mail';
import { Records } from '@seedbed/platform/records';
import { ContactPoint } from './contact-point.record.js';
import { People } from './people.service.js';

/** What was sent to people. */
@Injectable()
export class PersonMail {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(People) private readonly people: People,
    @Inject(OutgoingMail) private readonly mail: OutgoingMail,
  ) {}

  /** Messages to the present addresses of a person, newest first. Throws RECORD_NOT_FOUND also where one may not write them. */
  async sentTo(ctx: RequestContext, id: string): Promise<OutgoingMessage[]> {
    return this.db.inTransaction(ctx, async (tx) => {
      const person = await this.people.requireWritable(tx, id);
      const points = await this.records.list(tx, ContactPoint, { person: person.id } as never);
      return this.mail.sentTo(
        tx,
        points.flatMap(({ address, kind }) => (kind === 'EMAIL' && address ? [address] : [])),
      );
    });
  }
}
