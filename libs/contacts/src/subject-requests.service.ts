import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Audit } from '@seedbed/platform/journal';
import { isId, isStorable, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { metaOf, Records, RowAccess, recordErrors } from '@seedbed/platform/records';
import { contactsActions } from './contacts.actions.js';
import { contactErrors } from './contacts.errors.js';
import { Erasure, type ErasureProof, type ErasureRun } from './erasure.service.js';
import { Person } from './person.record.js';
import { subjectRequestErrors } from './subject-request.errors.js';
import { SubjectRequest } from './subject-request.record.js';

const LONGEST_DECISION = 2_000;

/** The answers to requests of people; opening and extending one are ordinary changes. */
@Injectable()
export class SubjectRequests {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(Erasure) private readonly erasure: Erasure,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /**
   * Whether the person of a request can be erased now, for whoever asks for it or wants to see what would go. Throws
   * RECORD_NOT_FOUND, SUBJECT_REQUEST_OVER, SUBJECT_REQUEST_OTHER_RIGHT, SUBJECT_REQUEST_NEEDS_IDENTITY, PERSON_ERASED.
   */
  async requireErasable(tx: Tx, id: string): Promise<SubjectRequest> {
    const request = await this.requireOpen(tx, id);
    if (request.right !== 'ERASURE_17') throw subjectRequestErrors.SUBJECT_REQUEST_OTHER_RIGHT({}, { field: 'id' });
    requireIdentity(request);
    const person = await this.records.require(tx, Person, request.person.id);
    if (person.erasedAt) throw contactErrors.PERSON_ERASED({}, { field: 'id' });
    return request;
  }

  /** What an erasure would do: each place with how much would go, as the proof would say it. Throws as {@link requireErasable}. */
  async preview(ctx: RequestContext, id: string): Promise<ErasureProof> {
    const { person } = await this.db.inTransaction(ctx, (tx) => this.requireErasable(tx, id));
    return this.erasure.rehearse(ctx, person.id);
  }

  /**
   * Erases the person who asked for it; the proof stays with the request. One transaction: all of it or nothing. It is the
   * work of the job that somebody who may do so asked for. Throws as {@link requireErasable}.
   */
  async eraseNow(ctx: RequestContext | Tx, id: string, run: ErasureRun = {}): Promise<ErasureProof> {
    // the reason of a request would stand in rows that nobody erases
    return this.db.inTransaction(ctx, async (tx) => {
      const request = await this.requireErasable(tx, id);
      const proof = await this.erasure.erase(tx, request.person.id, run);
      await this.records.change(tx, SubjectRequest, { id }, { state: 'DONE', decidedAt: systemClock.now(), proof });
      await this.audit.note(tx, { action: contactsActions['person.erase'], about: { type: SubjectRequest.name, id } });
      return proof;
    });
  }

  /**
   * Writes down what was answered. Throws RECORD_NOT_FOUND, SUBJECT_REQUEST_OVER, SUBJECT_REQUEST_NEEDS_DECISION,
   * SUBJECT_REQUEST_NEEDS_IDENTITY.
   */
  async complete(ctx: RequestContext, id: string, decision: string): Promise<SubjectRequest> {
    return this.decide(ctx, id, 'DONE', decision);
  }

  /** Refuses a request, with the reason that the person is told. Throws as {@link complete}. */
  async refuse(ctx: RequestContext, id: string, decision: string): Promise<SubjectRequest> {
    return this.decide(ctx, id, 'REFUSED', decision);
  }

  private async decide(
    ctx: RequestContext,
    id: string,
    state: 'DONE' | 'REFUSED',
    given: string,
  ): Promise<SubjectRequest> {
    const decision = given.trim();
    if (decision === '' || [...decision].length > LONGEST_DECISION || !isStorable(decision)) {
      throw subjectRequestErrors.SUBJECT_REQUEST_NEEDS_DECISION({}, { field: 'decision' });
    }
    return this.db.inTransaction(ctx, async (tx) => {
      const request = await this.requireOpen(tx, id);
      if (state === 'DONE') requireIdentity(request);
      await this.audit.note(tx, {
        action:
          state === 'DONE' ? contactsActions['subjectRequest.complete'] : contactsActions['subjectRequest.refuse'],
        about: { type: SubjectRequest.name, id },
      });
      return this.records.change(tx, SubjectRequest, { id }, { state, decision, decidedAt: systemClock.now() });
    });
  }

  /** Locked, so that one request is answered once. */
  private async requireOpen(tx: Tx, id: string): Promise<SubjectRequest> {
    const mine = isId(id) && (await this.access.among(tx, metaOf(SubjectRequest), 'write', [id])).size > 0;
    if (!mine) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
    await this.db.query(tx, 'select from subject_requests where id = $1 for update', [id]);
    const request = await this.records.require(tx, SubjectRequest, id);
    if (request.state === 'DONE' || request.state === 'REFUSED') {
      throw subjectRequestErrors.SUBJECT_REQUEST_OVER({ state: request.state }, { field: 'id' });
    }
    return request;
  }
}

/** Whoever gets an answer must be the person; a refusal may be that this was not so. */
function requireIdentity({ identityCheck }: SubjectRequest): void {
  if (!identityCheck?.trim()) {
    throw subjectRequestErrors.SUBJECT_REQUEST_NEEDS_IDENTITY({}, { field: 'identityCheck' });
  }
}
