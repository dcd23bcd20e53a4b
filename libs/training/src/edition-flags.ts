import { stewardOf } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import { servedText } from '@seedbed/platform/kernel';
import { QualityService, type Suspicion } from '@seedbed/platform/quality';
import type { WriteTools } from '@seedbed/platform/records';
import { byId, Country, linkIds, nutsAgrees, Region } from '@seedbed/reference';
import { AttendanceCount, AttendanceOfPerson } from './attendance.record.js';
import { atLeast, hasReached, STAGES, type Stage } from './attendance.rules.js';
import { CourseEdition } from './course-edition.record.js';
import { editionMismatchReason, overCapacityReason } from './training.texts.js';

type Doubt = Pick<Suspicion, 'rule' | 'field' | 'value' | 'reason'>;

/**
 * Flags editions that are odd and may be right all the same: a region outside of the country (invariant 8), more people than
 * can take part. In: ids. Safe to run again.
 */
export async function flagEditions(tools: WriteTools, tx: Tx, ids: readonly string[]): Promise<void> {
  const editions = await tools.records.listOf(tx, CourseEdition, 'id', ids, { archivedAt: null });
  if (editions.length === 0) return;
  const misplaced = await misplacedAmong(tools, tx, editions);
  const crowded = await crowdedAmong(tools, tx, editions);
  const suspicions = editions.flatMap((edition) => {
    const doubts = [misplaced.get(edition.id), crowded.get(edition.id)].filter((doubt) => doubt !== undefined);
    return doubts.map((doubt) => ({
      ...doubt,
      ...{ recordType: CourseEdition.name, recordId: edition.id },
      recordTitle: servedText(edition.name, 'en')?.text ?? '',
      steward: stewardOf(edition),
      visibility: edition.visibility,
    }));
  });
  await new QualityService(tools.records).raiseAll(tx, suspicions);
}

async function misplacedAmong({ records }: WriteTools, tx: Tx, editions: readonly CourseEdition[]) {
  const countries = byId(await records.listOf(tx, Country, 'id', linkIds(editions.map(({ country }) => country))));
  const regions = byId(await records.listOf(tx, Region, 'id', linkIds(editions.map(({ region }) => region))));
  const doubts = new Map<string, Doubt>();
  for (const { id, country, region } of editions) {
    const at = countries.get(country?.id ?? '');
    const nuts = regions.get(region?.id ?? '')?.code;
    if (!at || !nuts || nutsAgrees(at, nuts)) continue;
    const reason = editionMismatchReason(at.code, nuts);
    doubts.set(id, { rule: 'EDITION_COUNTRY_REGION_MISMATCH', field: 'region', value: `${at.code} / ${nuts}`, reason });
  }
  return doubts;
}

/** Who enrolled may have found no place; a series has the places of each of its editions. */
async function crowdedAmong({ records }: WriteTools, tx: Tx, editions: readonly CourseEdition[]) {
  const bounded = editions.filter(({ capacity, isSeries }) => capacity && !isSeries);
  const ids = bounded.map(({ id }) => id);
  const whole = { archivedAt: null, module: null, dimension: null };
  const counts = await records.listOf(tx, AttendanceCount, 'edition', ids, whole);
  const people = await records.listOf(tx, AttendanceOfPerson, 'edition', ids, { archivedAt: null });
  const doubts = new Map<string, Doubt>();
  for (const { id, capacity } of bounded) {
    const come = STAGES.filter((stage) => hasReached(stage, 'ATTENDED'));
    const counted = come.map((stage) =>
      counts
        .filter((count) => count.edition?.id === id && count.stage === stage)
        .reduce((sum, count) => sum + (atLeast(count) ?? 0), 0),
    );
    const present = people.filter(({ edition, stage }) => edition.id === id && hasReached(stage as Stage, 'ATTENDED'));
    const most = Math.max(...counted, present.length);
    const places = capacity ?? 0;
    if (most <= places) continue;
    // by the places alone: each further person would else be a flag of its own
    const doubt = { rule: 'ATTENDED_OVER_CAPACITY', field: 'capacity', value: String(places) };
    doubts.set(id, { ...doubt, reason: overCapacityReason(most, places) });
  }
  return doubts;
}
