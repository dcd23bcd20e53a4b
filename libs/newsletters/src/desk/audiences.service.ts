import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { Issues } from '../issues.service.js';
import { type AudienceMember, type LeftOut, Planner } from '../sending/planner.js';
import { IssueAccess } from './issue-access.js';
import { type Paged, pageOf } from './page.js';
import { Recipients, type ShownRecipient } from './recipients.service.js';

/** Of whom somebody asks: those who get an issue (`reason` null), or are left out for one reason. */
export interface AskedPeople {
  readonly issueId: string;
  readonly reason: LeftOut | null;
  readonly first: number;
  readonly after: string | null;
}

/** Somebody who gets an issue or does not; without a name for those who may not read the address. */
export type AudiencePerson = ShownRecipient & Pick<AudienceMember, 'lang' | 'reason'>;

/** Who would get an issue, one by one. */
@Injectable()
export class Audiences {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(IssueAccess) private readonly access: IssueAccess,
    @Inject(Issues) private readonly issues: Issues,
    @Inject(Planner) private readonly planner: Planner,
    @Inject(Recipients) private readonly recipients: Recipients,
  ) {}

  /** A page of them, with the sight of the caller. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED. */
  async people(ctx: RequestContext, { issueId, reason, first, after }: AskedPeople): Promise<Paged<AudiencePerson>> {
    return this.db.inTransaction(ctx, async (tx) => {
      const issue = await this.access.requireWritable(tx, issueId);
      const audience = await this.issues.audienceOf(tx, issue, tx.reader);
      const page = await pageOf(
        first,
        ({ contactPointId }: AudienceMember) => contactPointId,
        (most) =>
          this.planner.people(tx, audience, { reason, first: most, after: after && isId(after) ? after : null }),
      );
      const shown = await this.recipients.shown(
        tx,
        page.items.map(({ contactPointId }) => contactPointId),
      );
      return {
        ...page,
        items: page.items.map(({ contactPointId, ...rest }) => ({ ...rest, ...shown(contactPointId) })),
      };
    });
  }
}
