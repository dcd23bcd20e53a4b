import { stewardOf } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import { QualityService } from '@seedbed/platform/quality';
import { ChecksWrites, type Write, type WriteHook, type WriteTools, type Written } from '@seedbed/platform/records';
import { liesOutside, linkId } from '@seedbed/reference';
import { consortiumWarnings } from './consortium.rules.js';
import { Participation } from './participation.record.js';
import { Project } from './project.record.js';
import { consortiumReason } from './projects.texts.js';

/** Projects whose inspection waits for their seats, by transaction. */
const untilSeated = new WeakMap<Tx['manager'], Project[]>();

/** Dates that would leave a participation outside are refused (invariant 3); a weak consortium is flagged. */
@ChecksWrites(Project)
export class ProjectWrites implements WriteHook<Project> {
  constructor(private readonly tools: WriteTools) {}

  async check(tx: Tx, writes: readonly Write<Project>[]): Promise<Problem[][]> {
    const moved = writes.filter(({ before, given }) => before && ('startsOn' in given || 'endsOn' in given));
    const seats = await this.seatsOf(
      tx,
      moved.flatMap(({ draft }) => draft.id ?? []),
    );
    return writes.map(({ draft }) => {
      const outside = (seats.get(draft.id ?? '') ?? []).filter((seat) =>
        Object.values(liesOutside(seat, draft)).some(Boolean),
      );
      const params = { count: outside.length };
      return outside.length > 0 ? [{ field: 'endsOn', code: 'PROJECT_LEAVES_PARTICIPATIONS', params }] : [];
    });
  }

  async after(tx: Tx, written: readonly Written<Project>[]): Promise<void> {
    const live = written.flatMap(({ after }) => (after.archivedAt ? [] : [after]));
    const waiting = untilSeated.get(tx.manager);
    if (waiting) waiting.push(...live);
    else await this.inspect(tx, live);
  }

  /**
   * Lets the inspection of what `write` makes wait until all of it is written: projects that come together with their
   * participations have none yet when they are made. In: the transaction that both belong to.
   */
  async inspectAfterwards<T>(tx: Tx, write: () => Promise<T>): Promise<T> {
    const waiting: Project[] = [];
    untilSeated.set(tx.manager, waiting);
    try {
      const result = await write();
      await this.inspect(tx, waiting);
      return result;
    } finally {
      untilSeated.delete(tx.manager);
    }
  }

  /** Flags what is odd about the consortia of projects. Out: how many new flags there are. Safe to run again. */
  async inspect(tx: Tx, projects: readonly Project[]): Promise<number> {
    const seats = await this.seatsOf(
      tx,
      projects.map(({ id }) => id),
    );
    const suspicions = projects.flatMap((project) =>
      consortiumWarnings(project, seats.get(project.id) ?? []).map((warning) => ({
        ...warning,
        recordType: 'Project',
        recordId: project.id,
        recordTitle: project.displayName,
        steward: stewardOf(project),
        visibility: project.visibility,
        reason: consortiumReason(warning),
      })),
    );
    return new QualityService(this.tools.records).raiseAll(tx, suspicions);
  }

  /** Live participations by their projects. */
  private async seatsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Participation[]>> {
    const found = await this.tools.records.listOf(tx, Participation, 'project', ids, { archivedAt: null });
    const seats = new Map<string, Participation[]>();
    for (const seat of found) {
      const project = linkId(seat.project) ?? '';
      const known = seats.get(project);
      if (known) known.push(seat);
      else seats.set(project, [seat]);
    }
    return seats;
  }
}
