import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { QualityService } from '@seedbed/platform/quality';
import { defined, Records, type Values } from '@seedbed/platform/records';
import { liesOutside } from '@seedbed/reference';
import { compareConsortia, consortiumWarnings } from './consortium.rules.js';
import { Participation } from './participation.record.js';
import { Project } from './project.record.js';
import { projectName } from './project.rules.js';
import { projectErrors } from './projects.errors.js';
import { consortiumReason } from './projects.texts.js';

@Injectable()
export class ProjectsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(QualityService) private readonly quality: QualityService,
  ) {}

  /** Registers a project; what lists call it follows from acronym and title. Throws RECORD_INVALID, LINK_TO_NOTHING. */
  async register(ctx: RequestContext | Tx, values: Omit<Values<Project>, 'displayName'>): Promise<Project> {
    return this.db.inTransaction(ctx, async (tx) => {
      const project = await this.records.create(tx, Project, { ...values, displayName: nameOf(values) });
      await this.inspect(tx, project.id);
      return project;
    });
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
    return this.db.inTransaction(ctx, async (tx) => {
      await this.db.query(tx, 'select 1 from projects where id = $1 for no key update', [key.id]);
      const draft = { ...(await this.records.require(tx, Project, key.id)), ...defined(values) };
      const seats = await this.records.list(tx, Participation, { project: key.id, archivedAt: null });
      const outside = seats.filter((seat) => Object.values(liesOutside(seat, draft)).some(Boolean));
      if (outside.length > 0) {
        throw projectErrors.PROJECT_LEAVES_PARTICIPATIONS({ count: outside.length }, { field: 'endsOn' });
      }
      const changed = await this.records.change(tx, Project, key, { ...values, displayName: nameOf(draft) });
      await this.inspect(tx, key.id);
      return changed;
    });
  }

  /** Flags what is odd about a project's consortium. Out: how many new flags there are. Safe to run again. */
  async inspect(ctx: RequestContext | Tx, id: string): Promise<number> {
    return this.db.inTransaction(ctx, async (tx) => {
      const project = await this.records.require(tx, Project, id);
      const seats = await this.records.list(tx, Participation, { project: id, archivedAt: null });
      let raised = 0;
      for (const warning of consortiumWarnings(project, seats)) {
        const { isNew } = await this.quality.raise(tx, {
          ...warning,
          recordType: 'Project',
          recordId: id,
          recordTitle: project.displayName,
          steward: stewardOf(project),
          visibility: project.visibility,
          reason: consortiumReason(warning),
        });
        if (isNew) raised += 1;
      }
      return raised;
    });
  }

  /** Who stayed, left and joined from one project to another: ids of organisations. Throws RECORD_NOT_FOUND. */
  async compare(ctx: RequestContext | Tx, before: string, after: string): Promise<ReturnType<typeof compareConsortia>> {
    await this.records.require(ctx, Project, before);
    await this.records.require(ctx, Project, after);
    const seats = (project: string) => this.records.list(ctx, Participation, { project, archivedAt: null });
    return compareConsortia(await seats(before), await seats(after));
  }
}

/** Empty when there is neither acronym nor title: the rule of the record then says what is missing. */
const nameOf = (values: { acronym?: string | null; title?: Project['title'] }): string => projectName(values) ?? '';
