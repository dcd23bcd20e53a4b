import { stewardFor } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import { QualityService } from '@seedbed/platform/quality';
import {
  ChecksWrites,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
  type Written,
} from '@seedbed/platform/records';
import { Country } from '@seedbed/reference';
import { ExternalIdentifier } from './external-identifier.record.js';
import { IdentifiersService } from './identifiers.service.js';
import { scriptOf, tidyName } from './name.rules.js';
import { Organisation } from './organisation.record.js';
import { OrganisationName } from './organisation-name.record.js';

/**
 * An organisation goes to the centre of its country unless somebody names one, its name is stored tidily, and its
 * identifiers, which are unique among live organisations only, are archived and come back with it.
 */
@ChecksWrites(Organisation)
export class OrganisationWrites implements WriteHook<Organisation> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<Organisation>[]): Promise<Values<Organisation>[]> {
    const unstewarded = writes.filter(({ before, draft }) => !before && !draft.steward);
    const ids = unstewarded.flatMap(({ draft }) => draft.country ?? []);
    const countries = await this.tools.records.listOf(tx, Country, 'id', ids);
    const codes = new Map(countries.map(({ id, code }) => [id, code]));
    return writes.map((write) => ({
      ...(write.given.name ? { name: tidyName(write.given.name) } : {}),
      ...(unstewarded.includes(write) ? { steward: stewardFor(codes.get(write.draft.country ?? '') ?? null) } : {}),
    }));
  }

  async after(tx: Tx, written: readonly Written<Organisation>[]): Promise<void> {
    const { records } = this.tools;
    const turned = new Map(
      written
        .filter(({ before, after }) => before && Boolean(before.archivedAt) !== Boolean(after.archivedAt))
        .map((write) => [write.after.id, write]),
    );
    for (const identifier of await records.listOf(tx, ExternalIdentifier, 'organisation', turned.keys())) {
      const organisation = turned.get(identifier.organisation.id);
      if (!organisation || !sameMoment(identifier.archivedAt, organisation.before?.archivedAt)) continue;
      const { archivedAt } = organisation.after;
      if (archivedAt) await records.change(tx, ExternalIdentifier, { id: identifier.id }, { archivedAt });
      else await this.claimAgain(tx, identifier);
    }
  }

  /** One that belongs to another organisation by now stays archived, and the claimant is flagged. */
  private async claimAgain(tx: Tx, { organisation, scheme, value, checkedAt }: ExternalIdentifier): Promise<void> {
    const { db, records, outbox } = this.tools;
    const identifiers = new IdentifiersService(db, records, outbox, new QualityService(records));
    await identifiers.claim(tx, { organisation: organisation.id, scheme, value, ...(checkedAt ? { checkedAt } : {}) });
  }
}

const sameMoment = (a: Date | null | undefined, b: Date | null | undefined): boolean =>
  (a?.getTime() ?? null) === (b?.getTime() ?? null);

/** A name is stored tidily; its script is read from its letters when nobody gives it. */
@ChecksWrites(OrganisationName)
export class OrganisationNameWrites implements WriteHook<OrganisationName> {
  async complete(_tx: Tx, writes: readonly Write<OrganisationName>[]): Promise<Values<OrganisationName>[]> {
    return writes.map(({ before, given }) => {
      if (!given.text) return {};
      const text = tidyName(given.text);
      const isUnsaid = given.script === undefined && (!before || text !== before.text);
      return { text, ...(isUnsaid ? { script: scriptOf(text) } : {}) };
    });
  }
}
