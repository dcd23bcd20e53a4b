import { nccId, stewardOf } from '@seedbed/centres';
import { besidePerson, Person, standing } from '@seedbed/contacts';
import { Organisation } from '@seedbed/organisations';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  isSilent,
  narrower,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
} from '@seedbed/platform/records';
import { byId, linkId, linkIds } from '@seedbed/reference';
import { CompetenceClaim, PersonCompetence } from './claim.record.js';
import { type ClaimDraft, whyNotClaimed } from './claim.rules.js';
import { Competence } from './competence.record.js';
import { CompetenceFramework } from './framework.record.js';

type AnyClaim = CompetenceClaim | PersonCompetence;
type Type<T extends AnyClaim> = new () => T;

/** What both kinds of claims have in common: level within the framework, one statement of a holder at a time. */
async function judge<T extends AnyClaim>(
  { db, records }: WriteTools,
  tx: Tx,
  writes: readonly Write<T>[],
  type: Type<T>,
  holders: readonly (keyof T & string)[],
): Promise<Problem[][]> {
  const drafts = writes.map(({ draft }) => draft as unknown as ClaimDraft & Record<string, unknown>);
  const keys = linkIds(drafts.flatMap((draft) => holders.map((holder) => draft[holder])));
  // two people who say something of one holder at once do it one after the other
  await db.query(tx, `select pg_advisory_xact_lock(hashtextextended(key, 7301008)) from unnest($1::text[]) key`, [
    keys.sort(),
  ]);
  const competences = await records.listOf(tx, Competence, 'id', linkIds(drafts.map(({ competence }) => competence)));
  const frameworks = await records.listOf(
    tx,
    CompetenceFramework,
    'id',
    linkIds(competences.map((one) => one.framework)),
  );
  const levels = new Map(frameworks.map(({ id, levels: count }) => [id, count ?? null]));
  const levelsOf = new Map(competences.map(({ id, framework }) => [id, levels.get(framework.id) ?? null]));
  const others: ClaimDraft[] = [];
  for (const holder of holders)
    others.push(
      ...((await records.listOf(tx, type, holder, keys, { archivedAt: null } as never)) as unknown as ClaimDraft[]),
    );
  return drafts.map((draft) => {
    if (draft.archivedAt) return [];
    const problems = whyNotClaimed(draft, levelsOf.get(linkId(draft.competence) ?? '') ?? null, others);
    const at = others.findIndex(({ id }) => id === draft.id);
    if (problems.length === 0) others.splice(at < 0 ? others.length : at, at < 0 ? 0 : 1, draft);
    return problems;
  });
}

/** A claim lies with the centre of its holder, and is seen like it unless it says otherwise. */
@ChecksWrites(CompetenceClaim)
export class ClaimWrites implements WriteHook<CompetenceClaim> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<CompetenceClaim>[]): Promise<Values<CompetenceClaim>[]> {
    const ids = linkIds(writes.map(({ draft }) => draft.organisation));
    const organisations = byId(await this.tools.records.listOf(tx, Organisation, 'id', ids));
    return writes.map(({ before, draft }) => {
      if (before) return {};
      const organisation = organisations.get(linkId(draft.organisation) ?? '');
      const steward = organisation ? stewardOf(organisation) : (linkId(draft.ncc) ?? nccId('IT'));
      const visibility = narrower(draft.visibility ?? 'NETWORK', organisation?.visibility ?? 'PUBLIC');
      return { steward: (draft.steward as string | undefined) ?? steward, visibility };
    });
  }

  check(tx: Tx, writes: readonly Write<CompetenceClaim>[]): Promise<Problem[][]> {
    return judge(this.tools, tx, writes, CompetenceClaim, ['organisation', 'ncc']);
  }
}

/** What a person can do is seen by no more people than the person is; of a restricted or erased one nothing is written. */
@ChecksWrites(PersonCompetence)
export class PersonCompetenceWrites implements WriteHook<PersonCompetence> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<PersonCompetence>[]): Promise<Values<PersonCompetence>[]> {
    const people = await this.people(tx, writes);
    return writes.map(({ before, draft }) => {
      const person = people.get(linkId(draft.person) ?? '');
      return person ? besidePerson(person, draft, !before) : {};
    });
  }

  async check(tx: Tx, writes: readonly Write<PersonCompetence>[]): Promise<Problem[][]> {
    const people = await this.people(tx, writes);
    const judged = await judge(this.tools, tx, writes, PersonCompetence, ['person']);
    return writes.map(({ given, draft }, at) => {
      const person = people.get(linkId(draft.person) ?? '');
      if (isSilent({ given })) return [];
      const [barred] = standing(person, 'person');
      return barred ? [barred] : (judged[at] ?? []);
    });
  }

  private async people(tx: Tx, writes: readonly Write<PersonCompetence>[]): Promise<Map<string, Person>> {
    const ids = linkIds(writes.map(({ draft }) => draft.person));
    return byId(await this.tools.records.listOf(tx, Person, 'id', ids));
  }
}
