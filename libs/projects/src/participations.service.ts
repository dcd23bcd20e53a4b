import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { Db, type Tx } from '@seedbed/platform/database';
import type { Problem, RequestContext } from '@seedbed/platform/kernel';
import { defined, onConstraint, Records, type Values } from '@seedbed/platform/records';
import { Participation } from './participation.record.js';
import { whyNotSeated } from './participation.rules.js';
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
   * PARTICIPATION_OUTSIDE_PROJECT (PARTICIPATION_REFUSED with all problems when there are several).
   */
  async add(
    ctx: RequestContext | Tx,
    values: Values<Participation> & { readonly project: string },
  ): Promise<Participation> {
    return this.db.inTransaction(ctx, async (tx) => {
      const { project, seats } = await this.lockConsortium(tx, values.project);
      refuse(whyNotSeated(values, project, seats));
      const order = values.order ?? endOf(seats);
      const { visibility } = project;
      return this.records.create(tx, Participation, { visibility, steward: stewardOf(project), ...values, order });
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
    return this.db.inTransaction(ctx, async (tx) => {
      const before = await this.records.require(tx, Participation, key.id);
      const { project, seats } = await this.lockConsortium(tx, before.project.id);
      const draft = { ...(seats.find((seat) => seat.id === key.id) ?? before), ...defined(values) };
      if (draft.archivedAt !== null) return this.records.change(tx, Participation, key, values);
      refuse(whyNotSeated(draft, project, seats));
      const order = freeOrder(draft, seats);
      return this.records.change(tx, Participation, key, { ...values, ...(order === draft.order ? {} : { order }) });
    });
  }

  /** Whoever changes a consortium holds the project's row, so that rules over all seats see them all. */
  private async lockConsortium(tx: Tx, id: string): Promise<{ project: Project; seats: Participation[] }> {
    await this.db.query(tx, 'select 1 from projects where id = $1 for no key update', [id]);
    const project = await this.records.require(tx, Project, id);
    const seats = await this.records.list(tx, Participation, { project: id, archivedAt: null });
    return { project, seats };
  }
}

const endOf = (seats: readonly Participation[]): number => Math.max(0, ...seats.map((seat) => seat.order ?? 0)) + 1;

/** The place of a seat that comes back: its own, unless another live one has it by now. */
function freeOrder(seat: { id: string | null; order?: number | null }, seats: readonly Participation[]): number | null {
  const isLive = seats.some(({ id }) => id === seat.id);
  const isTaken = seats.some(({ id, order }) => id !== seat.id && order === seat.order && order !== null);
  return !isLive && isTaken ? endOf(seats) : (seat.order ?? null);
}

function refuse(problems: readonly Problem[]): void {
  const [first] = problems;
  if (!first) return;
  const code = problems.every((problem) => problem.code === first.code) ? first.code : 'PARTICIPATION_REFUSED';
  throw projectErrors[code as keyof typeof projectErrors]({}, { field: first.field, problems });
}
