import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { onConstraint, Records, type Values } from '@seedbed/platform/records';
import { Participation } from './participation.record.js';
import { Project } from './project.record.js';
import { projectErrors } from './projects.errors.js';

/** The last wall of invariants 1 and 2, for whatever writes past this service. */
onConstraint('participations_one_lead_excl', (params, details) =>
  projectErrors.PROJECT_SECOND_LEAD(params, { ...details, field: 'role' }),
);
onConstraint('participations_once_per_role_excl', (params, details) =>
  projectErrors.PARTICIPATION_TWICE(params, { ...details, field: 'organisation' }),
);

@Injectable()
export class ParticipationsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
  ) {}

  /**
   * Seats an organisation in a project. Without an order it goes to the end of the list; without a steward to the
   * project's. Throws RECORD_INVALID, RECORD_NOT_FOUND, and PROJECT_SECOND_LEAD, PARTICIPATION_TWICE or
   * PARTICIPATION_OUTSIDE_PROJECT (RECORD_INVALID with all problems when there are several kinds).
   */
  async add(
    ctx: RequestContext | Tx,
    values: Values<Participation> & { readonly project: string },
  ): Promise<Participation> {
    return this.db.inTransaction(ctx, async (tx) => {
      await this.records.require(tx, Project, values.project);
      return this.records.create(tx, Participation, values);
    });
  }

  /**
   * Changes role, dates or money of a participation, archives or restores it, under the same rules. A restored one whose
   * place in the list is taken goes to the end. Throws as {@link add}, and CONFLICT.
   */
  async change(
    ctx: RequestContext | Tx,
    key: { readonly id: string; readonly rev?: number },
    values: Omit<Values<Participation>, 'project'>,
  ): Promise<Participation> {
    return this.records.change(ctx, Participation, key, values);
  }
}
