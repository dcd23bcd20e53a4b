import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records, type Values } from '@seedbed/platform/records';
import { ExternalIdentifier } from './external-identifier.record.js';
import { type Claim, IdentifiersService } from './identifiers.service.js';
import { Organisation } from './organisation.record.js';
import { OrganisationName } from './organisation-name.record.js';
import type { Site } from './site.record.js';
import { SitesService } from './sites.service.js';

type Of<T> = Omit<Values<T>, 'organisation' | 'id' | 'rev' | 'steward' | 'visibility'>;

export interface Registration extends Omit<Values<Organisation>, 'isPublic' | 'name'> {
  readonly name: string;
  readonly names?: readonly (Of<OrganisationName> & { readonly text: string })[];
  readonly sites?: readonly Of<Site>[];
  readonly identifiers?: readonly Omit<Claim, 'organisation'>[];
}

export interface Registered {
  readonly organisation: Organisation;
  /** Identifiers it did not get, because another live organisation holds them: probably the same body. */
  readonly taken: readonly { readonly scheme: string; readonly value: string; readonly holder: string }[];
}

@Injectable()
export class OrganisationsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(SitesService) private readonly sites: SitesService,
    @Inject(IdentifiersService) private readonly identifiers: IdentifiersService,
  ) {}

  /**
   * Registers an organisation with its names, sites and identifiers: all of it or nothing. Without a steward it goes to
   * the centre of its country, else to the lead centre. Identifiers that are taken do not stop it; they are told in
   * `taken`, flagged, and handed to the duplicate finder. Throws RECORD_INVALID, LINK_TO_NOTHING.
   */
  async register(ctx: RequestContext | Tx, registration: Registration): Promise<Registered> {
    const { names = [], sites = [], identifiers = [], ...values } = registration;
    return this.db.inTransaction(ctx, async (tx) => {
      const organisation = await this.records.create(tx, Organisation, values);
      const { id, visibility } = organisation;
      const common = { organisation: id, steward: stewardOf(organisation), visibility };
      for (const variant of names) await this.addName(tx, { ...variant, ...common });
      for (const site of sites) await this.sites.add(tx, { ...site, ...common });
      const taken = [];
      for (const { scheme, value, ...more } of inOneOrder(identifiers)) {
        const { identifier, takenBy } = await this.identifiers.claim(tx, {
          ...more,
          scheme,
          value,
          organisation: organisation.id,
        });
        if (takenBy !== null) taken.push({ scheme, value: identifier.value, holder: takenBy });
      }
      return { organisation, taken };
    });
  }

  /** Says what kind of body it is, or that nobody knows (null); whether it is public follows. Throws as `Records.change`. */
  async classify(
    ctx: RequestContext | Tx,
    key: { id: string; rev?: number },
    kind: Organisation['kind'],
  ): Promise<Organisation> {
    return this.records.change(ctx, Organisation, key, { kind: kind ?? null });
  }

  /**
   * Takes an organisation out of the lists. Its identifiers go with it, since they are unique among live organisations
   * only; names, sites and participations stay as they are. Throws RECORD_NOT_FOUND, CONFLICT.
   */
  async archive(ctx: RequestContext | Tx, key: { id: string; rev?: number }): Promise<Organisation> {
    return this.records.archive(ctx, Organisation, key);
  }

  /**
   * Brings an archived organisation back with the identifiers that were archived with it. One that belongs to another
   * organisation by now stays archived and is flagged. Throws RECORD_NOT_FOUND, CONFLICT.
   */
  async restore(ctx: RequestContext | Tx, key: { id: string; rev?: number }): Promise<Registered> {
    return this.db.inTransaction(ctx, async (tx) => {
      const { archivedAt } = await this.records.require(tx, Organisation, key.id);
      const organisation = await this.records.restore(tx, Organisation, key);
      const own = { organisation: key.id, archivedAt };
      const left = archivedAt === null ? [] : await this.records.list(tx, ExternalIdentifier, own);
      return { organisation, taken: await this.heldByOthers(tx, key.id, left) };
    });
  }

  /** Adds a name variant; its script is read from the letters when it is not given. Throws RECORD_INVALID. */
  async addName(
    ctx: RequestContext | Tx,
    name: Values<OrganisationName> & { readonly text: string },
  ): Promise<OrganisationName> {
    return this.records.create(ctx, OrganisationName, name);
  }

  /** Which of the identifiers that an organisation had belong to another live one. */
  private async heldByOthers(
    tx: Tx,
    organisation: string,
    identifiers: readonly ExternalIdentifier[],
  ): Promise<Registered['taken']> {
    const taken = [];
    for (const { scheme, value } of identifiers) {
      const [held] = await this.records.list(tx, ExternalIdentifier, { scheme, value, archivedAt: null });
      if (held && held.organisation.id !== organisation) taken.push({ scheme, value, holder: held.organisation.id });
    }
    return taken;
  }
}

/** Claims lock identifiers: two registrations that name the same ones must come to them in the same order. */
const inOneOrder = <T extends { readonly scheme?: unknown; readonly value?: unknown }>(
  identifiers: readonly T[],
): T[] => [...identifiers].sort((a, b) => `${a.scheme} ${a.value}`.localeCompare(`${b.scheme} ${b.value}`, 'en'));
