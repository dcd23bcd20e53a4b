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
  type Written,
} from '@seedbed/platform/records';
import { Project } from '@seedbed/projects';
import { byId, linkId, linkIds } from '@seedbed/reference';
import { AttendanceCount, AttendanceOfPerson } from './attendance.record.js';
import { whyCountedTwice, whyNotThere, whyOutsideEdition } from './attendance.rules.js';
import { Course, CourseModule, ModuleCompetence } from './course.record.js';
import { type TrainerDraft, whyOfOtherCourse, whyTrainerTwice } from './course.rules.js';
import { CourseEdition, EditionTrainer, EditionTrainerPerson } from './course-edition.record.js';
import { flagEditions } from './edition-flags.js';

const live = { archivedAt: null };

/** Holds the rows of courses: what is counted in one course comes in turn, so that two never count the same people. */
export async function heldCourses({ db, records }: WriteTools, tx: Tx, links: readonly unknown[]) {
  const ids = linkIds(links);
  await db.query(tx, 'select 1 from courses where id = any($1::uuid[]) order by id for no key update', [ids]);
  return byId(await records.listOf(tx, Course, 'id', ids));
}

/** Holds the rows of editions: their dates wait for who writes something of them, and two who write the same come in turn. */
export async function heldEditions({ db, records }: WriteTools, tx: Tx, links: readonly unknown[]) {
  const ids = linkIds(links);
  await db.query(tx, 'select 1 from course_editions where id = any($1::uuid[]) order by id for no key update', [ids]);
  return byId(await records.listOf(tx, CourseEdition, 'id', ids));
}

/** The course of each module that is named. */
export async function coursesOfModules({ records }: WriteTools, tx: Tx, links: readonly unknown[]) {
  const modules = await records.listOf(tx, CourseModule, 'id', linkIds(links));
  return new Map(modules.map(({ id, course }) => [id, course.id]));
}

/** A part of a course stays one of that course: what hangs on it would be another's. */
const whyMoved = (before: { readonly course: { readonly id: string } } | null, course: unknown): Problem[] =>
  before && before.course.id !== linkId(course) ? [{ field: 'course', code: 'TRAINING_COURSE_STAYS' }] : [];

/** A course lies with the centre that offers it, else with that of the organisation or project. */
@ChecksWrites(Course)
export class CourseWrites implements WriteHook<Course> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<Course>[]): Promise<Values<Course>[]> {
    const { records } = this.tools;
    const made = writes.filter(({ before, draft }) => !before && !draft.steward).map(({ draft }) => draft);
    const organisers = byId(await records.listOf(tx, Organisation, 'id', linkIds(made.map((one) => one.organiser))));
    const projects = byId(await records.listOf(tx, Project, 'id', linkIds(made.map((one) => one.project))));
    return writes.map(({ before, draft }) => {
      if (before || draft.steward) return {};
      const from = organisers.get(linkId(draft.organiser) ?? '') ?? projects.get(linkId(draft.project) ?? '');
      const centre = linkId(draft.ncc) ?? (from ? stewardOf(from) : (tx.reader.nccIds[0] ?? nccId('IT')));
      return { steward: homeOf(tx, centre) };
    });
  }
}

@ChecksWrites(CourseModule)
export class CourseModuleWrites implements WriteHook<CourseModule> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<CourseModule>[]): Promise<Values<CourseModule>[]> {
    const made = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.course));
    const courses = byId(await this.tools.records.listOf(tx, Course, 'id', made));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, courses.get(linkId(draft.course) ?? '')),
    );
  }

  async check(_tx: Tx, writes: readonly Write<CourseModule>[]): Promise<Problem[][]> {
    return writes.map(({ before, draft }) => whyMoved(before, draft.course));
  }
}

@ChecksWrites(ModuleCompetence)
export class ModuleCompetenceWrites implements WriteHook<ModuleCompetence> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<ModuleCompetence>[]): Promise<Values<ModuleCompetence>[]> {
    const made = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.module));
    const modules = byId(await this.tools.records.listOf(tx, CourseModule, 'id', made));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, modules.get(linkId(draft.module) ?? '')),
    );
  }
}

/** An edition lies with its course; its dates leave nothing outside that was counted, and count nobody twice. */
@ChecksWrites(CourseEdition)
export class CourseEditionWrites implements WriteHook<CourseEdition> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<CourseEdition>[]): Promise<Values<CourseEdition>[]> {
    const courses = await heldCourses(
      this.tools,
      tx,
      writes.map(({ draft }) => draft.course),
    );
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, courses.get(linkId(draft.course) ?? '')),
    );
  }

  async check(tx: Tx, writes: readonly Write<CourseEdition>[]): Promise<Problem[][]> {
    const { records } = this.tools;
    const drafts = writes.map(({ draft }) => draft);
    const courses = linkIds(drafts.map(({ course }) => course));
    const people = await records.listOf(tx, AttendanceOfPerson, 'edition', linkIds(drafts.map(({ id }) => id)), live);
    const counts = await records.listOf(tx, AttendanceCount, 'course', courses, live);
    const editions = byId(await records.listOf(tx, CourseEdition, 'course', courses, live));
    return writes.map(({ before, draft }) => {
      const moved = whyMoved(before, draft.course);
      if (moved.length > 0 || draft.archivedAt) return moved;
      const id = draft.id as string;
      const held = { startsOn: draft.startsOn ?? null, endsOn: draft.endsOn ?? null };
      const outside =
        people.filter(({ edition, attendedOn }) => edition.id === id && whyNotThere(attendedOn, held).length > 0)
          .length +
        counts.filter((count) => count.edition?.id === id && whyOutsideEdition(count, held).length > 0).length;
      if (outside > 0) return [{ field: 'endsOn', code: 'EDITION_LEAVES_ATTENDANCE', params: { count: outside } }];
      editions.set(id, { ...draft, ...held, id } as unknown as CourseEdition);
      const ofCourse = counts.filter(({ course }) => course.id === linkId(draft.course));
      const own = ofCourse.filter(({ edition }) => !edition || edition.id === id);
      const among = new Map([...editions].filter(([, one]) => linkId(one.course) === linkId(draft.course)));
      const twice = own.some((count) => whyCountedTwice(count, ofCourse, among).length > 0);
      return twice ? [{ field: 'countedBy', code: 'COUNT_OVERLAPS' }] : [];
    });
  }

  async after(tx: Tx, written: readonly Written<CourseEdition>[]): Promise<void> {
    await flagEditions(
      this.tools,
      tx,
      written.map(({ after }) => after.id),
    );
  }
}

/** What both kinds of trainers have in common: a module of the course of the edition, and nobody twice. */
async function taught<T extends EditionTrainer | EditionTrainerPerson>(
  tools: WriteTools,
  tx: Tx,
  writes: readonly Write<T>[],
  type: new () => T,
): Promise<Problem[][]> {
  const drafts = writes.map(({ draft }) => draft as TrainerDraft & { readonly archivedAt?: Date | null });
  const editions = await heldEditions(
    tools,
    tx,
    drafts.map(({ edition }) => edition),
  );
  const courses = await coursesOfModules(
    tools,
    tx,
    drafts.map(({ module }) => module),
  );
  const there = await tools.records.listOf(tx, type, 'edition' as never, [...editions.keys()], live as never);
  const others = [...there] as TrainerDraft[];
  return drafts.map((draft) => {
    if (draft.archivedAt) return [];
    const course = editions.get(linkId(draft.edition) ?? '')?.course.id ?? null;
    const problems = [
      ...whyOfOtherCourse('module', courses.get(linkId(draft.module) ?? ''), course),
      ...whyTrainerTwice(draft, others),
    ];
    if (problems.length === 0) others.push(draft);
    return problems;
  });
}

@ChecksWrites(EditionTrainer)
export class EditionTrainerWrites implements WriteHook<EditionTrainer> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<EditionTrainer>[]): Promise<Values<EditionTrainer>[]> {
    const made = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.edition));
    const editions = byId(await this.tools.records.listOf(tx, CourseEdition, 'id', made));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, editions.get(linkId(draft.edition) ?? '')),
    );
  }

  check(tx: Tx, writes: readonly Write<EditionTrainer>[]): Promise<Problem[][]> {
    return taught(this.tools, tx, writes, EditionTrainer);
  }
}

/** Who teaches is seen by no more people than the person is; of a restricted or erased one nothing is written. */
@ChecksWrites(EditionTrainerPerson)
export class EditionTrainerPersonWrites implements WriteHook<EditionTrainerPerson> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<EditionTrainerPerson>[]): Promise<Values<EditionTrainerPerson>[]> {
    const people = await this.people(tx, writes);
    return writes.map(({ before, draft }) => {
      const person = people.get(linkId(draft.person) ?? '');
      return person ? besidePerson(person, draft, !before) : {};
    });
  }

  async check(tx: Tx, writes: readonly Write<EditionTrainerPerson>[]): Promise<Problem[][]> {
    const people = await this.people(tx, writes);
    const problems = await taught(this.tools, tx, writes, EditionTrainerPerson);
    return writes.map(({ given, draft }, at) => {
      if (isSilent({ given })) return [];
      const [barred] = standing(people.get(linkId(draft.person) ?? ''), 'person');
      return barred ? [barred] : (problems[at] ?? []);
    });
  }

  private async people(tx: Tx, writes: readonly Write<EditionTrainerPerson>[]): Promise<Map<string, Person>> {
    return byId(await this.tools.records.listOf(tx, Person, 'id', linkIds(writes.map(({ draft }) => draft.person))));
  }
}
