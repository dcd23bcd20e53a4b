import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import type { RequestContext } from '@seedbed/platform/kernel';
import { type Job, Jobs } from '@seedbed/platform/queue';
import { contactsActions } from './contacts.actions.js';
import { erasureTexts } from './erasure.texts.js';
import { erasePerson } from './jobs/erase-person.job.js';
import { SubjectRequest } from './subject-request.record.js';
import { SubjectRequests } from './subject-requests.service.js';

/** Asks for people to be erased. */
@Injectable()
export class ErasureRequests {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(SubjectRequests) private readonly requests: SubjectRequests,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /**
   * Asks for the person of a request to be erased. Out: the job that does it, which may wait already. Throws as
   * `SubjectRequests.requireErasable`.
   */
  async request(ctx: RequestContext, id: string): Promise<Job> {
    return this.db.inTransaction(ctx, async (tx) => {
      await this.requests.requireErasable(tx, id);
      await this.audit.note(tx, {
        action: contactsActions['person.askErasure'],
        about: { type: SubjectRequest.name, id },
      });
      return this.jobs.request(tx, erasePerson, { request: id }, { title: erasureTexts[ctx.language].title });
    });
  }
}
