import { besideOwner } from '@seedbed/centres';
import { PersonCompetence } from '@seedbed/competences';
import { besidePerson, Person, standing } from '@seedbed/contacts';
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
import { byId, Country, linkId, linkIds } from '@seedbed/reference';
import { AttendanceCount, AttendanceOfPerson, Certificate } from './attendance.record.js';
import {
  type CertificateDraft,
  type CountDraft,
  whyCountedTwice,
  whyNoEvidence,
  whyNotCertified,
  whyNotThere,
  whyOutsideEdition,
} from './attendance.rules.js';
import { CourseModule, ModuleCompetence } from './course.record.js';
import { whyOfOtherCourse } from './course.rules.js';
import { coursesOfModules, heldCourses, heldEditions } from './course.writes.js';
import { CourseEdition } from './course-edition.record.js';
import { flagEditions } from './edition-flags.js';
import { agreedAmong } from './training-consent.js';

const live = { archivedAt: null };

/** Figures of one course come in turn: nobody is counted twice, also when two people write at once. */
@ChecksWrites(AttendanceCount)
export class AttendanceCountWrites implements WriteHook<AttendanceCount> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<AttendanceCount>[]): Promise<Values<AttendanceCount>[]> {
    const drafts = writes.map(({ draft }) => draft);
    const courses = await heldCourses(
      this.tools,
      tx,
      drafts.map(({ course }) => course),
    );
    const editions = byId(
      await this.tools.records.listOf(tx, CourseEdition, 'id', linkIds(drafts.map(({ edition }) => edition))),
    );
    return writes.map(({ before, draft }) => {
      if (before) return {};
      return besideOwner(
        tx,
        draft,
        editions.get(linkId(draft.edition) ?? '') ?? courses.get(linkId(draft.course) ?? ''),
      );
    });
  }

  async check(tx: Tx, writes: readonly Write<AttendanceCount>[]): Promise<Problem[][]> {
    const { records } = this.tools;
    const drafts = writes.map(({ draft }) => draft as unknown as CountDraft & { course: string; archivedAt?: Date });
    const courses = linkIds(drafts.map(({ course }) => course));
    const editions = byId(await records.listOf(tx, CourseEdition, 'course', courses, live));
    const named = byId(await records.listOf(tx, CourseEdition, 'id', linkIds(drafts.map(({ edition }) => edition))));
    const modules = await coursesOfModules(
      this.tools,
      tx,
      drafts.map(({ module }) => module),
    );
    const counted = await records.listOf(tx, AttendanceCount, 'course', courses, live);
    const others = counted as unknown as (CountDraft & { course: unknown })[];
    const codes = new Set((await records.list(tx, Country)).map(({ code }) => code));
    return drafts.map((draft) => {
      if (draft.archivedAt) return [];
      const course = linkId(draft.course);
      const edition = named.get(linkId(draft.edition) ?? '');
      const among = new Map([...editions].filter(([, one]) => one.course.id === course));
      const ofCourse = others.filter((other) => linkId(other.course) === course);
      const problems = [
        ...whyOfOtherCourse('edition', edition?.course.id, course),
        ...whyOfOtherCourse('module', modules.get(linkId(draft.module) ?? ''), course),
        ...whyUnknownCountry(draft, codes),
        ...(edition ? whyOutsideEdition(draft, edition) : []),
        ...whyCountedTwice(draft, ofCourse, among),
      ];
      const at = others.findIndex(({ id }) => id === draft.id);
      if (problems.length === 0) others.splice(at < 0 ? others.length : at, at < 0 ? 0 : 1, draft);
      return problems;
    });
  }

  async after(tx: Tx, written: readonly Written<AttendanceCount>[]): Promise<void> {
    await flagEditions(this.tools, tx, linkIds(written.map(({ after }) => after.edition)));
  }
}

const whyUnknownCountry = ({ dimension, category }: CountDraft, codes: ReadonlySet<string>): Problem[] =>
  dimension === 'COUNTRY' && category && !codes.has(category)
    ? [{ field: 'category', code: 'WRONG_FORM', params: { expected: 'IT, SI …' } }]
    : [];

const attendedBy = (one: { readonly person: unknown; readonly edition: unknown }): string =>
  `${linkId(one.person)} ${linkId(one.edition)}`;

/**
 * Nobody's attendance is kept without their consent. It is seen by no more people than the person is, and of a restricted or
 * erased one nothing is written but that it is taken out of the lists.
 */
@ChecksWrites(AttendanceOfPerson)
export class AttendanceOfPersonWrites implements WriteHook<AttendanceOfPerson> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<AttendanceOfPerson>[]): Promise<Values<AttendanceOfPerson>[]> {
    const people = await this.people(tx, writes);
    return writes.map(({ before, draft, operation }) => {
      const person = people.get(linkId(draft.person) ?? '');
      // what comes back has no certificate yet: that comes back after it
      const stage = operation === 'restore' && draft.stage === 'CERTIFIED' ? { stage: 'COMPLETED' as const } : {};
      return { ...(person ? besidePerson(person, draft, !before) : {}), ...stage };
    });
  }

  async check(tx: Tx, writes: readonly Write<AttendanceOfPerson>[]): Promise<Problem[][]> {
    const { records } = this.tools;
    const drafts = writes.map(({ draft }) => draft);
    const people = await this.people(tx, writes);
    const agreed = await agreedAmong(this.tools, tx, [...people.keys()]);
    const editions = await heldEditions(
      this.tools,
      tx,
      drafts.map(({ edition }) => edition),
    );
    const there = await records.listOf(tx, AttendanceOfPerson, 'edition', [...editions.keys()], live);
    const taken = new Map(there.map((one) => [attendedBy(one), one.id]));
    const certified = await this.certified(tx, linkIds(drafts.map(({ id }) => id)));
    return writes.map(({ given, draft }) => {
      if (isSilent({ given }) || draft.archivedAt) return [];
      const person = linkId(draft.person) ?? '';
      const [barred] = standing(people.get(person), 'person');
      if (barred) return [barred];
      const edition = editions.get(linkId(draft.edition) ?? '');
      const problems: Problem[] = edition ? whyNotThere(draft.attendedOn, edition) : [];
      if (!agreed.has(person)) problems.push({ field: 'person', code: 'ATTENDANCE_NEEDS_CONSENT' });
      const seat = attendedBy(draft as never);
      const other = taken.get(seat);
      if (other !== undefined && other !== draft.id) problems.push({ field: 'person', code: 'ATTENDANCE_TWICE' });
      if (draft.stage === 'CERTIFIED' && !certified.has(draft.id as string))
        problems.push({ field: 'stage', code: 'ATTENDANCE_NEEDS_CERTIFICATE' });
      if (problems.length === 0) taken.set(seat, draft.id as string);
      return problems;
    });
  }

  async after(tx: Tx, written: readonly Written<AttendanceOfPerson>[]): Promise<void> {
    await flagEditions(this.tools, tx, linkIds(written.map(({ after }) => after.edition)));
  }

  private async people(tx: Tx, writes: readonly Write<AttendanceOfPerson>[]): Promise<Map<string, Person>> {
    return byId(await this.tools.records.listOf(tx, Person, 'id', linkIds(writes.map(({ draft }) => draft.person))));
  }

  /** Of attendances those with a certificate of the whole course. */
  private async certified(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const whole = await this.tools.records.listOf(tx, Certificate, 'attendance', ids, { ...live, module: null });
    return new Set(whole.map(({ attendance }) => attendance.id));
  }
}

/** A certificate is of somebody who was there; one of the whole course moves the attendance, and back when it is taken away. */
@ChecksWrites(Certificate)
export class CertificateWrites implements WriteHook<Certificate> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<Certificate>[]): Promise<Values<Certificate>[]> {
    const attendances = await this.attendances(tx, writes);
    const people = byId(
      await this.tools.records.listOf(tx, Person, 'id', linkIds([...attendances.values()].map(({ person }) => person))),
    );
    return writes.map(({ before, draft }) => {
      const person = people.get(attendances.get(linkId(draft.attendance) ?? '')?.person.id ?? '');
      return person ? { person: person.id, ...besidePerson(person, draft, !before) } : {};
    });
  }

  async check(tx: Tx, writes: readonly Write<Certificate>[]): Promise<Problem[][]> {
    const { records } = this.tools;
    const drafts = writes.map(({ draft }) => draft);
    const attendances = await this.attendances(tx, writes);
    const attended = [...attendances.values()];
    const people = byId(await records.listOf(tx, Person, 'id', linkIds(attended.map(({ person }) => person))));
    const agreed = await agreedAmong(this.tools, tx, [...people.keys()]);
    const editions = await heldEditions(
      this.tools,
      tx,
      attended.map(({ edition }) => edition),
    );
    const modules = byId(
      await records.listOf(tx, CourseModule, 'course', linkIds([...editions.values()].map(({ course }) => course))),
    );
    const named = await coursesOfModules(
      this.tools,
      tx,
      drafts.map(({ module }) => module),
    );
    const taught = await records.listOf(tx, ModuleCompetence, 'module', modules.keys(), live);
    const claims = byId(await records.listOf(tx, PersonCompetence, 'id', linkIds(drafts.map(({ claim }) => claim))));
    const there = await records.listOf(tx, Certificate, 'attendance', [...attendances.keys()], live);
    const others: CertificateDraft[] = [...there];
    return writes.map(({ given, draft }) => {
      const attendance = attendances.get(linkId(draft.attendance) ?? '');
      if (isSilent({ given }) || draft.archivedAt || !attendance) return [];
      const person = attendance.person.id;
      const [barred] = standing(people.get(person), 'attendance');
      if (barred) return [barred];
      const course = editions.get(attendance.edition.id)?.course.id ?? null;
      const claim = claims.get(linkId(draft.claim) ?? '');
      const problems = [
        ...(agreed.has(person) ? [] : [{ field: 'attendance', code: 'ATTENDANCE_NEEDS_CONSENT' }]),
        ...whyOfOtherCourse('module', named.get(linkId(draft.module) ?? ''), course),
        ...whyNotCertified(draft, attendance, others),
        ...(claim
          ? whyNoEvidence(
              draft,
              attendance,
              claim,
              taught.filter(({ module }) => modules.get(module.id)?.course.id === course),
            )
          : []),
      ];
      if (problems.length === 0) others.push(draft);
      return problems;
    });
  }

  async after(tx: Tx, written: readonly Written<Certificate>[]): Promise<void> {
    const { records } = this.tools;
    const ids = linkIds(written.map(({ after }) => after.attendance));
    const whole = await records.listOf(tx, Certificate, 'attendance', ids, { ...live, module: null });
    const certified = new Set(whole.map(({ attendance }) => attendance.id));
    for (const { id, stage } of await records.listOf(tx, AttendanceOfPerson, 'id', ids, live)) {
      if (certified.has(id) && stage !== 'CERTIFIED')
        await records.change(tx, AttendanceOfPerson, { id }, { stage: 'CERTIFIED' });
      if (!certified.has(id) && stage === 'CERTIFIED')
        await records.change(tx, AttendanceOfPerson, { id }, { stage: 'COMPLETED' });
    }
  }

  private async attendances(tx: Tx, writes: readonly Write<Certificate>[]): Promise<Map<string, AttendanceOfPerson>> {
    const ids = linkIds(writes.map(({ draft }) => draft.attendance));
    return byId(await this.tools.records.listOf(tx, AttendanceOfPerson, 'id', ids));
  }
}
