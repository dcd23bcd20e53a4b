import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records, type Values } from '@seedbed/platform/records';
import { compareConsortia } from './consortium.rules.js';
import { Participation } from './participation.record.js';
import { Project } from './project.record.js';
import { ProjectWrites } from './project.writes.js';

@Injectable()
export class ProjectsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /** Registers a project; what lists call it follows from acronym and title. Throws RECORD_INVALID, LINK_TO_NOTHING. */
  async register(ctx: RequestContext | Tx, values: Omit<Values<Project>, 'displayName'>): Promise<Project> {
    return this.records.create(ctx, Project, values);
  }

  /**
   * Changes a project. Dates that would leave a participation outside are refused; a weak consortium is flagged.
   * Throws PROJECT_LEAVES_PARTICIPATIONS, RECORD_INVALID, RECORD_NOT_FOUND, CONFLICT.
   */
  async change(
    ctx: RequestContext | Tx,
    key: { readonly id: string; readonly rev?: number },
    values: Omit<Values<Project>, 'displayName'>,
  ): Promise<Project> {
    return this.records.change(ctx, Project, key, values);
  }

  /** Flags what is odd about a project's consortium. Out: how many new flags there are. Safe to run again. */
  async inspect(ctx: RequestContext | Tx, id: string): Promise<number> {
    const { db, records, outbox } = this;
    return db.inTransaction(ctx, async (tx) =>
      new ProjectWrites({ db, records, outbox }).inspect(tx, [await records.require(tx, Project, id)]),
    );
  }

  /** Who stayed, left and joined from one project to another: ids of organisations. Throws RECORD_NOT_FOUND. */
  async compare(ctx: RequestContext | Tx, before: string, after: string): Promise<ReturnType<typeof compareConsortia>> {
    await this.records.require(ctx, Project, before);
    await this.records.require(ctx, Project, after);
    const seats = (project: string) => this.records.list(ctx, Participation, { project, archivedAt: null });
    return compareConsortia(await seats(before), await seats(after));
  }
}
