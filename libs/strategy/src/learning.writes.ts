import { homeOf, nccId, stewardOf } from '@seedbed/centres';
import { Organisation } from '@seedbed/organisations';
import { Pilot } from '@seedbed/pilots';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  canonicalIdOf,
  isSilent,
  onConstraint,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
} from '@seedbed/platform/records';
import { byId, linkId, linkIds } from '@seedbed/reference';
import { LearningExchange, Practice, PracticeAdoption } from './learning.record.js';
import { type AdoptionDraft, whyNotAdopted, whyNotAdoptedAgain } from './learning.rules.js';
import { strategyErrors } from './strategy.errors.js';

/** The last wall, for two who write the same adoption at once. */
for (const adopter of ['ncc', 'organisation'])
  onConstraint(`practice_adoptions_practice_id_${adopter}_id_key`, (params, details) =>
    strategyErrors.ADOPTION_AGAIN(params, { ...details, field: adopter }),
  );

/** The organisations that new records name, by id. */
async function organisationsOf({ records }: WriteTools, tx: Tx, links: readonly unknown[]) {
  return byId(await records.listOf(tx, Organisation, 'id', linkIds(links)));
}
const fallback = ({ reader }: Tx): string => reader.nccIds[0] ?? nccId('IT');

/** A practice lies with the centre of who offers it, else of the pilot it comes from. */
@ChecksWrites(Practice)
export class PracticeWrites implements WriteHook<Practice> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<Practice>[]): Promise<Values<Practice>[]> {
    const made = writes.filter(({ before, draft }) => !before && !draft.steward).map(({ draft }) => draft);
    const owners = await organisationsOf(
      this.tools,
      tx,
      made.map(({ owner }) => owner),
    );
    const pilots = byId(await this.tools.records.listOf(tx, Pilot, 'id', linkIds(made.map(({ pilot }) => pilot))));
    return writes.map(({ before, draft }) => {
      if (before || draft.steward) return {};
      const from = owners.get(linkId(draft.owner) ?? '') ?? pilots.get(linkId(draft.pilot) ?? '');
      return { steward: homeOf(tx, from ? stewardOf(from) : fallback(tx)) };
    });
  }
}

/** An exchange lies with the centre that learns, or looks after who learns. */
@ChecksWrites(LearningExchange)
export class LearningExchangeWrites implements WriteHook<LearningExchange> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<LearningExchange>[]): Promise<Values<LearningExchange>[]> {
    const made = writes.filter(({ before, draft }) => !before && !draft.steward).map(({ draft }) => draft);
    const learners = await organisationsOf(
      this.tools,
      tx,
      made.map(({ learnerOrganisation }) => learnerOrganisation),
    );
    return writes.map(({ before, draft }) => {
      if (before || draft.steward) return {};
      const learner = learners.get(linkId(draft.learnerOrganisation) ?? '');
      const centre = linkId(draft.learnerNcc) ?? (learner ? stewardOf(learner) : fallback(tx));
      return { steward: homeOf(tx, centre) };
    });
  }
}

/** An adoption lies with the centre that takes the practice over, or looks after who does; nobody adopts what they offer, or anything twice. */
@ChecksWrites(PracticeAdoption)
export class PracticeAdoptionWrites implements WriteHook<PracticeAdoption> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<PracticeAdoption>[]): Promise<Values<PracticeAdoption>[]> {
    const made = writes.filter(({ before, draft }) => !before && !draft.steward).map(({ draft }) => draft);
    const adopters = await organisationsOf(
      this.tools,
      tx,
      made.map(({ organisation }) => organisation),
    );
    return writes.map(({ before, draft }) => {
      if (before || draft.steward) return {};
      const adopter = adopters.get(linkId(draft.organisation) ?? '');
      const centre = linkId(draft.ncc) ?? (adopter ? stewardOf(adopter) : fallback(tx));
      return { steward: homeOf(tx, centre) };
    });
  }

  async check(tx: Tx, writes: readonly Write<PracticeAdoption>[]): Promise<Problem[][]> {
    const ids = linkIds(writes.map(({ draft }) => draft.practice));
    const practices = byId(await this.tools.records.listOf(tx, Practice, 'id', ids));
    const live: AdoptionDraft[] = await this.tools.records.listOf(tx, PracticeAdoption, 'practice', ids, {
      archivedAt: null,
    });
    const standsFor = await this.standing(tx, [...live, ...writes.map(({ draft }) => draft as AdoptionDraft)]);
    return writes.map((write) => {
      const draft = write.draft as AdoptionDraft;
      const practice = practices.get(linkId(draft.practice) ?? '');
      if (!practice || isSilent(write) || write.draft.archivedAt) return [];
      const problems = [
        ...whyNotAdopted(draft, { owner: linkId(practice.owner), steward: stewardOf(practice) }),
        ...whyNotAdoptedAgain(draft, live, standsFor),
      ];
      const at = live.findIndex(({ id }) => id === draft.id);
      if (problems.length === 0) live.splice(at < 0 ? live.length : at, at < 0 ? 0 : 1, draft);
      return problems;
    });
  }

  /** Which record stands for each organisation that adopts. */
  private async standing(tx: Tx, adoptions: readonly AdoptionDraft[]): Promise<(id: string) => string> {
    const known = await organisationsOf(
      this.tools,
      tx,
      adoptions.map(({ organisation }) => organisation),
    );
    return (id) => {
      const organisation = known.get(id);
      return organisation ? canonicalIdOf(organisation) : id;
    };
  }
}
