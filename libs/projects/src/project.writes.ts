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
    await this.inspect(
      tx,
      written.flatMap(({ after }) => (after.archivedAt ? [] : [after])),
    );
  }

  /** Flags what is odd about the consortia of projects. Out: how many new flags there are. Safe to run again. */
  async inspect(tx: Tx, projects: readonly Project[]): Promise<number> {
    const seats = await this.seatsOf(
      tx,
      projects.map(({ id }) => id),
    );
    const quality = new QualityService(this.tools.records);
    let raised = 0;
    for (const project of projects) {
      for (const warning of consortiumWarnings(project, seats.get(project.id) ?? [])) {
        const { isNew } = await quality.raise(tx, {
          ...warning,
          recordType: 'Project',
          recordId: project.id,
          recordTitle: project.displayName,
          steward: stewardOf(project),
          visibility: project.visibility,
          reason: consortiumReason(warning),
        });
        if (isNew) raised += 1;
      }
    }
    return raised;
  }

  /** Live participations by their projects. */
  private async seatsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Participation[]>> {
    const found = await this.tools.records.listOf(tx, Participation, 'project', ids, { archivedAt: null });
    const seats = new Map<string, Participation[]>();
    for (const seat of found) {
      const project = linkId(seat.project) ?? '';
      seats.set(project, [...(seats.get(project) ?? []), seat]);
    }
    return seats;
  }
}
