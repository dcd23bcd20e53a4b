import { stewardOf } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import { ChecksWrites, type Values, type Write, type WriteHook, type WriteTools } from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';
import { Participation } from './participation.record.js';
import { type Seat, whyNotSeated } from './participation.rules.js';
import { Project } from './project.record.js';

type ParticipationWrite = Write<Participation>;
/** A seat in the list of a project. */
type Place = Seat & { readonly order?: number | null };

interface Consortium {
  readonly project: Project;
  /** Live seats as they stand in the database, then as the writes before leave them. */
  seats: Place[];
}

/**
 * Rules over all seats of a project: dates inside of it (invariant 3), one lead partner on any day (1), an organisation
 * once in a role at a time (2). A new seat goes to the end of the list and to the steward of its project; one that comes
 * back and whose place is taken goes to the end.
 */
@ChecksWrites(Participation)
export class ParticipationWrites implements WriteHook<Participation> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly ParticipationWrite[]): Promise<Values<Participation>[]> {
    const consortia = await this.consortia(tx, writes);
    return writes.map((write) => {
      const { before, draft } = write;
      const consortium = consortia.get(draft.project ?? '');
      if (!consortium) return {};
      const order = placeOf(write, consortium.seats);
      consortium.seats = seated(consortium.seats, { ...draft, order });
      const { project } = consortium;
      return {
        ...(order === (draft.order ?? null) ? {} : { order }),
        ...(before ? {} : { steward: draft.steward ?? stewardOf(project) }),
        ...(before ? {} : { visibility: draft.visibility ?? project.visibility }),
      } as Values<Participation>;
    });
  }

  async check(tx: Tx, writes: readonly ParticipationWrite[]): Promise<Problem[][]> {
    const consortia = await this.consortia(tx, writes);
    return writes.map(({ draft }) => {
      const consortium = consortia.get(draft.project ?? '');
      if (!consortium) return []; // no such project: the foreign key says so
      const problems = draft.archivedAt ? [] : whyNotSeated(draft, consortium.project, consortium.seats);
      if (problems.length === 0) consortium.seats = seated(consortium.seats, draft);
      return problems;
    });
  }

  /** Whoever changes a consortium holds the project's row, so that rules over all seats see them all. */
  private async consortia(tx: Tx, writes: readonly ParticipationWrite[]): Promise<Map<string, Consortium>> {
    const { db, records } = this.tools;
    const ids = [...new Set(writes.flatMap(({ draft }) => draft.project ?? []))];
    await db.query(tx, 'select 1 from projects where id = any($1::uuid[]) order by id for no key update', [ids]);
    const projects = await records.listOf(tx, Project, 'id', ids);
    const seats = await records.listOf(tx, Participation, 'project', ids, { archivedAt: null });
    const consortia = new Map<string, Consortium>(projects.map((project) => [project.id, { project, seats: [] }]));
    for (const seat of seats) consortia.get(linkId(seat.project) ?? '')?.seats.push(seat);
    return consortia;
  }
}

/** The seats of a project after one of them is written. */
function seated(seats: readonly Place[], draft: Values<Participation>): Place[] {
  const others = seats.filter(({ id }) => id !== draft.id);
  return draft.archivedAt ? others : [...others, draft as Place];
}

const endOf = (seats: readonly Place[]): number => Math.max(0, ...seats.map(({ order }) => order ?? 0)) + 1;

/** A new seat without a place, and one that comes back to a place that is taken, go to the end. */
function placeOf({ before, draft }: ParticipationWrite, seats: readonly Place[]): number | null {
  const order = draft.order ?? null;
  if (!before) return order ?? endOf(seats);
  const comesBack = Boolean(before.archivedAt) && !draft.archivedAt;
  const isTaken = order !== null && seats.some((seat) => seat.id !== draft.id && seat.order === order);
  return comesBack && isTaken ? endOf(seats) : order;
}
