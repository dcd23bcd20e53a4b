import { besideOwner, homeOf, nccId, stewardOf } from '@seedbed/centres';
import { besidePerson, Person, standing } from '@seedbed/contacts';
import { Organisation } from '@seedbed/organisations';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  isSilent,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
} from '@seedbed/platform/records';
import { Project } from '@seedbed/projects';
import { byId, linkId, linkIds } from '@seedbed/reference';
import { CaseStudy, Pilot, PilotPhase } from './pilot.record.js';
import { type PilotSeat, whyNotInside, whyNotSeatedInPilot } from './pilot.rules.js';
import { PilotParticipation, PilotPerson } from './pilot-participation.record.js';

/** A pilot lies with the centre of its coordinator, else of its project; its dates leave no part of it outside. */
@ChecksWrites(Pilot)
export class PilotWrites implements WriteHook<Pilot> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<Pilot>[]): Promise<Values<Pilot>[]> {
    const made = writes.filter(({ before, draft }) => !before && !draft.steward).map(({ draft }) => draft);
    const { records } = this.tools;
    const organisations = byId(
      await records.listOf(tx, Organisation, 'id', linkIds(made.map((one) => one.coordinator))),
    );
    const projects = byId(await records.listOf(tx, Project, 'id', linkIds(made.map((one) => one.project))));
    return writes.map(({ before, draft }) => {
      if (before || draft.steward) return {};
      const from = organisations.get(linkId(draft.coordinator) ?? '') ?? projects.get(linkId(draft.project) ?? '');
      return { steward: homeOf(tx, from ? stewardOf(from) : (tx.reader.nccIds[0] ?? nccId('IT'))) };
    });
  }

  async check(tx: Tx, writes: readonly Write<Pilot>[]): Promise<Problem[][]> {
    const moved = writes.filter(({ before, given }) => before && ('startsOn' in given || 'endsOn' in given));
    const ids = linkIds(moved.map(({ draft }) => draft.id));
    const outside = new Map<string, number>();
    const drafts = new Map(moved.map(({ draft }) => [draft.id as string, draft]));
    for (const type of [PilotPhase, PilotParticipation, PilotPerson] as const) {
      const { records } = this.tools;
      const live = { archivedAt: null };
      const parts = await records.listOf<PilotPhase | PilotParticipation | PilotPerson>(tx, type, 'pilot', ids, live);
      for (const part of parts) {
        const pilot = drafts.get(part.pilot.id);
        if (pilot && whyNotInside(part, pilot).length > 0)
          outside.set(part.pilot.id, (outside.get(part.pilot.id) ?? 0) + 1);
      }
    }
    return writes.map(({ draft }) => {
      const count = outside.get(draft.id as string) ?? 0;
      return count > 0 ? [{ field: 'endsOn', code: 'PILOT_LEAVES_PARTS', params: { count } }] : [];
    });
  }
}

interface Part {
  readonly id: string;
  readonly pilot: Pilot;
}
type PartType<T> = new () => T;

/** What parts of a pilot have in common: centre and visibility come from it unless said otherwise, and dates lie inside. */
class PilotPartWrites<T extends object> {
  constructor(protected readonly tools: WriteTools) {}

  /** Whoever writes a part holds the pilot's row: its dates wait for them, and two who seat the same one come in turn. */
  protected async pilots(tx: Tx, writes: readonly Write<T>[]): Promise<Map<string, Pilot>> {
    const ids = linkIds(writes.map(({ draft }) => (draft as Values<Part>).pilot));
    const sql = 'select 1 from pilots where id = any($1::uuid[]) order by id for no key update';
    await this.tools.db.query(tx, sql, [ids]);
    return byId(await this.tools.records.listOf(tx, Pilot, 'id', ids));
  }

  async complete(tx: Tx, writes: readonly Write<T>[]): Promise<Values<T>[]> {
    const pilots = await this.pilots(tx, writes);
    return writes.map(({ before, draft }) => {
      const pilot = pilots.get(linkId((draft as Values<Part>).pilot) ?? '');
      return (before ? {} : besideOwner(tx, draft as Parameters<typeof besideOwner>[1], pilot)) as Values<T>;
    });
  }

  protected async seated(tx: Tx, writes: readonly Write<T>[], type: PartType<T>): Promise<Problem[][]> {
    const pilots = await this.pilots(tx, writes);
    const live = { archivedAt: null } as never;
    const seats = await this.tools.records.listOf(tx, type, 'pilot' as never, [...pilots.keys()], live);
    const taken = seats as unknown as (PilotSeat & Part)[];
    return writes.map(({ draft }) => {
      const { archivedAt, ...seat } = draft as unknown as PilotSeat & { pilot: string; archivedAt?: Date | null };
      const pilot = pilots.get(linkId(seat.pilot) ?? '');
      if (!pilot || archivedAt) return [];
      const problems = whyNotSeatedInPilot(
        seat,
        pilot,
        taken.filter((other) => other.pilot.id === pilot.id),
      );
      if (problems.length === 0) taken.push({ ...seat, pilot } as unknown as PilotSeat & Part);
      return problems;
    });
  }
}

@ChecksWrites(PilotPhase)
export class PilotPhaseWrites extends PilotPartWrites<PilotPhase> implements WriteHook<PilotPhase> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  async check(tx: Tx, writes: readonly Write<PilotPhase>[]): Promise<Problem[][]> {
    const pilots = await this.pilots(tx, writes);
    return writes.map(({ draft }) => {
      const pilot = pilots.get(linkId(draft.pilot) ?? '');
      return pilot && !draft.archivedAt ? whyNotInside(draft, pilot) : [];
    });
  }
}

@ChecksWrites(CaseStudy)
export class CaseStudyWrites extends PilotPartWrites<CaseStudy> implements WriteHook<CaseStudy> {
  constructor(tools: WriteTools) {
    super(tools);
  }
}

@ChecksWrites(PilotParticipation)
export class PilotParticipationWrites
  extends PilotPartWrites<PilotParticipation>
  implements WriteHook<PilotParticipation>
{
  constructor(tools: WriteTools) {
    super(tools);
  }

  check(tx: Tx, writes: readonly Write<PilotParticipation>[]): Promise<Problem[][]> {
    return this.seated(tx, writes, PilotParticipation);
  }
}

/** Who takes part is seen by no more people than the person is; of a restricted or erased one nothing is written. */
@ChecksWrites(PilotPerson)
export class PilotPersonWrites extends PilotPartWrites<PilotPerson> implements WriteHook<PilotPerson> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  override async complete(tx: Tx, writes: readonly Write<PilotPerson>[]): Promise<Values<PilotPerson>[]> {
    const people = await this.people(tx, writes);
    return writes.map(({ before, draft }) => {
      const person = people.get(linkId(draft.person) ?? '');
      return person ? besidePerson(person, draft, !before) : {};
    });
  }

  async check(tx: Tx, writes: readonly Write<PilotPerson>[]): Promise<Problem[][]> {
    const people = await this.people(tx, writes);
    const seated = await this.seated(tx, writes, PilotPerson);
    return writes.map(({ given, draft }, at) => {
      const person = people.get(linkId(draft.person) ?? '');
      if (isSilent({ given })) return [];
      const [barred] = standing(person, 'person');
      return barred ? [barred] : (seated[at] ?? []);
    });
  }

  private async people(tx: Tx, writes: readonly Write<PilotPerson>[]): Promise<Map<string, Person>> {
    return byId(await this.tools.records.listOf(tx, Person, 'id', linkIds(writes.map(({ draft }) => draft.person))));
  }
}
