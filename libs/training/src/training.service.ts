import { Inject, Injectable } from '@nestjs/common';
import { PersonCompetence } from '@seedbed/competences';
import { Db, type Tx } from '@seedbed/platform/database';
import { checkLength } from '@seedbed/platform/graphql';
import { isId, type RequestContext, servedText } from '@seedbed/platform/kernel';
import { metaOf, RecordMutations, Records, type Report, RowAccess, recordErrors } from '@seedbed/platform/records';
import { Country } from '@seedbed/reference';
import { AttendanceCount, type AttendanceDimension, AttendanceOfPerson, Certificate } from './attendance.record.js';
import { hasReached, type Stage } from './attendance.rules.js';
import { Course, CourseModule } from './course.record.js';
import { CourseEdition } from './course-edition.record.js';
import { type TotalledPeople, type TotalsBy, type TrainingLine, trainingTotalsOf } from './totals.rules.js';
import { trainingErrors } from './training.errors.js';

/** Who came how far in an edition, as somebody records it. */
export interface RecordedAttendance {
  readonly editionId: string;
  readonly stage: Stage;
  /** As dates of inputs are written; when they were there. */
  readonly attendedOn?: string | null;
  readonly personIds: readonly string[];
}

/** A certificate, as somebody issues it. */
export interface IssuedCertificate {
  readonly attendanceId: string;
  readonly moduleId?: string | null;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly number?: string | null;
  readonly url?: string | null;
  /** The competence that it is evidence of: a claim of the person to it is made where there is none. */
  readonly competenceId?: string | null;
}

/** What is asked of totals. */
export interface AskedTotals {
  readonly by: readonly TotalsBy[];
  readonly stages: readonly Stage[];
  /** A split of the figures; null: of all people. */
  readonly dimension: AttendanceDimension | null;
  readonly courseId: string | null;
}

/** People of one edition and stage by year; row security shows each reader what they may see. */
const PEOPLE = `
  select a.edition_id as "editionId", a.stage, count(*)::int as people,
    case when a.attended_on_precision in ('DAY', 'MONTH', 'YEAR') then extract(year from a.attended_on)::int end as year
  from attendance_of_people a where a.archived_at is null group by 1, 2, 4`;

/** Recording who was there, certificates, and how many people were trained. */
@Injectable()
export class Training {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(RecordMutations) private readonly mutations: RecordMutations,
  ) {}

  /**
   * Records of many people how far they came in an edition. Who is there already comes further, never back. Each is judged
   * alone: one without consent keeps nobody else out. Out: the report, in the order of the people. Throws RECORD_NOT_FOUND for
   * the edition, LIST_TOO_LONG, ATTENDANCE_NEEDS_CERTIFICATE.
   */
  async record(ctx: RequestContext, asked: RecordedAttendance): Promise<Report> {
    const { editionId, stage, personIds, attendedOn } = asked;
    checkLength(personIds.length, 'personIds');
    if (stage === 'CERTIFIED') throw trainingErrors.ATTENDANCE_NEEDS_CERTIFICATE({}, { field: 'stage' });
    return this.db.inTransaction(ctx, async (tx) => {
      await this.requireSeen(tx, CourseEdition, editionId, 'editionId');
      // two lists of one edition come in turn: the second finds what the first made
      await this.db.query(tx, 'select 1 from course_editions where id = $1 for no key update', [editionId]);
      const where = { edition: editionId, archivedAt: null } as never;
      const known = await this.records.listOf(tx, AttendanceOfPerson, 'person', personIds.filter(isId), where);
      const there = new Map(known.map((one) => [one.person.id, one]));
      const day = attendedOn ? { attendedOn } : {};
      const made = this.placed(personIds, (person) =>
        there.has(person) ? null : { personId: person, editionId, stage, ...day },
      );
      const moved = this.placed(personIds, (person) => {
        const one = there.get(person);
        if (!one) return null;
        return { id: one.id, rev: one.rev, ...(hasReached(one.stage, stage) ? {} : { stage }), ...day };
      });
      const reports = [await this.write(tx, 'create', made), await this.write(tx, 'change', moved)];
      const items = reports.flat().sort((a, b) => a.index - b.index);
      const failed = items.filter(({ outcome }) => outcome === 'FAILED').length;
      return { total: items.length, done: items.length - failed, failed, items };
    });
  }

  private placed<T>(ids: readonly string[], make: (id: string) => T | null): { index: number; item: T }[] {
    return ids.flatMap((id, index) => {
      const item = make(id);
      return item ? [{ index, item }] : [];
    });
  }

  private async write(
    tx: Tx,
    operation: 'create' | 'change',
    placed: readonly { index: number; item: object }[],
  ): Promise<Report['items'][number][]> {
    if (placed.length === 0) return [];
    const items = placed.map(({ item }) => item) as never[];
    const report = await this.mutations.many(tx, metaOf(AttendanceOfPerson), operation, { items, mode: 'BEST_EFFORT' });
    return report.items.map((item) => ({ ...item, index: placed[item.index]?.index ?? item.index }));
  }

  /**
   * Issues a certificate for an attendance: of the whole course, which certifies the attendance, or of a module. With a
   * competence it becomes the evidence of the person's claim to it, which is made where there is none. Out: its id. Throws
   * RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, WRONG_FORM for a day that is none, what the rules of certificates and claims say.
   */
  async issue(ctx: RequestContext, asked: IssuedCertificate): Promise<string> {
    const { attendanceId, moduleId, on, number, url, competenceId } = asked;
    return this.db.inTransaction(ctx, async (tx) => {
      if (!isId(attendanceId)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'attendanceId' });
      await this.access.requireWritable(tx, metaOf(AttendanceOfPerson), [attendanceId], 'attendanceId');
      const attendance = await this.records.require(tx, AttendanceOfPerson, attendanceId);
      const claimId = competenceId ? await this.claimOf(tx, attendance, asked) : null;
      return this.mutations.one(tx, metaOf(Certificate), 'create', {
        ...{ attendanceId, moduleId: moduleId ?? null, issuedOn: on, claimId },
        ...{ number: number ?? null, url: url ?? null },
      });
    });
  }

  private async claimOf(
    tx: Tx,
    { person, edition }: AttendanceOfPerson,
    { competenceId, moduleId, on }: IssuedCertificate,
  ): Promise<string> {
    const own = await this.records.list(tx, PersonCompetence, { person: person.id, archivedAt: null } as never);
    const there = own.find(({ competence }) => competence.id === competenceId);
    if (there) return there.id;
    const { course } = await this.records.require(tx, CourseEdition, edition.id);
    const { name } = await this.records.require(tx, Course, course.id);
    const module = moduleId && isId(moduleId) ? await this.records.find(tx, CourseModule, moduleId) : null;
    const texts = [name, module?.title].flatMap((text) => (text ? (servedText(text, tx.language)?.text ?? []) : []));
    return this.mutations.one(tx, metaOf(PersonCompetence), 'create', {
      ...{ personId: person.id, competenceId, state: 'REPORTED', startsOn: on },
      ...{ evidenceKind: 'COURSE', evidence: texts.join(': ') },
    });
  }

  private async requireSeen(tx: Tx, type: new () => object, id: string, field: string): Promise<void> {
    const seen = isId(id) && (await this.access.among(tx, metaOf(type), 'read', [id])).has(id);
    if (!seen) throw recordErrors.RECORD_NOT_FOUND({}, { field });
  }

  /** How many people were trained, of what the reader sees: editions that count people count those whom they see. */
  async totals(ctx: RequestContext, { by, stages, dimension, courseId }: AskedTotals): Promise<TrainingLine[]> {
    return this.db.inTransaction(ctx, async (tx) => {
      const where = { archivedAt: null, ...(courseId ? { course: courseId } : {}) } as never;
      const courses = new Set((await this.records.list(tx, Course, { archivedAt: null })).map(({ id }) => id));
      const codes = new Map((await this.records.list(tx, Country)).map(({ id, code }) => [id, code]));
      const editions = (await this.records.list(tx, CourseEdition, where)).filter((one) => courses.has(one.course.id));
      const counts = await this.records.list(tx, AttendanceCount, { ...(where as object), dimension, module: null });
      const held = new Set(editions.map(({ id }) => id));
      const totalled = {
        editions: editions.map(({ id, course, country, mode, startsOn, endsOn, countedBy }) => ({
          ...{ id, courseId: course.id, mode: mode ?? null, country: codes.get(country?.id ?? '') ?? null },
          ...{ startsOn: startsOn ?? null, endsOn: endsOn ?? null, isByPeople: countedBy === 'PEOPLE' },
        })),
        // a figure of an edition that is out of the lists is out of them, too
        counts: counts
          .filter((one) => courses.has(one.course.id) && (!one.edition || held.has(one.edition.id)))
          .map(({ course, edition, stage, category, comparator, value, startsOn, endsOn }) => ({
            ...{ courseId: course.id, editionId: edition?.id ?? null, stage, category: category ?? null },
            ...{ comparator, value, startsOn: startsOn ?? null, endsOn: endsOn ?? null },
          })),
        people: await this.db.query<TotalledPeople>(tx, PEOPLE),
      };
      return trainingTotalsOf(totalled, new Set(by), [...new Set(stages)], dimension !== null);
    });
  }
}
