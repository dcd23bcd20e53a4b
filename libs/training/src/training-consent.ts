import { ConsentEvent, ContactPoint, consentState } from '@seedbed/contacts';
import type { Tx } from '@seedbed/platform/database';
import { systemClock } from '@seedbed/platform/kernel';
import { ChecksWrites, type WriteHook, type WriteTools, type Written } from '@seedbed/platform/records';
import { linkIds } from '@seedbed/reference';
import { AttendanceOfPerson, Certificate, TRAINING_CONSENT } from './attendance.record.js';

/**
 * Of people those who agreed that their courses are recorded. What they said at any of their addresses counts, the last word
 * most: a no at one address is not undone by an older yes at another. Runs as the system, inside a hook.
 */
export async function agreedAmong(
  { records }: WriteTools,
  tx: Tx,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  const points = await records.listOf(tx, ContactPoint, 'person', people);
  const ids = points.map(({ id }) => id);
  const events = await records.listOf(tx, ConsentEvent, 'contactPoint', ids);
  const now = systemClock.now();
  return new Set(
    people.filter((person) => {
      const own = new Set(points.filter((point) => point.person?.id === person).map(({ id }) => id));
      const said = events.filter(({ contactPoint }) => own.has(contactPoint.id));
      return consentState(said, TRAINING_CONSENT, now) === 'GIVEN';
    }),
  );
}

/** Whoever takes the consent back is out of the lists and totals of courses at once; an erasure takes the rest. */
@ChecksWrites(ConsentEvent)
export class TrainingConsentWrites implements WriteHook<ConsentEvent> {
  constructor(private readonly tools: WriteTools) {}

  async after(tx: Tx, written: readonly Written<ConsentEvent>[]): Promise<void> {
    const { records } = this.tools;
    const ended = written.filter(({ after: { kind } }) => ['WITHDRAWN', 'OBJECTED', 'EXPIRED'].includes(kind));
    const points = await records.listOf(tx, ContactPoint, 'id', linkIds(ended.map(({ after }) => after.contactPoint)));
    const people = linkIds(points.map(({ person }) => person));
    if (people.length === 0) return;
    const agreed = await agreedAmong(this.tools, tx, people);
    const gone = people.filter((person) => !agreed.has(person));
    // attendance first: a certificate that goes takes nothing back from what is out of the lists already
    for (const { id } of await records.listOf(tx, AttendanceOfPerson, 'person', gone, { archivedAt: null }))
      await records.archive(tx, AttendanceOfPerson, { id });
    for (const { id } of await records.listOf(tx, Certificate, 'person', gone, { archivedAt: null }))
      await records.archive(tx, Certificate, { id });
  }
}
