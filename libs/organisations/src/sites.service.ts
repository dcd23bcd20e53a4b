import { Inject, Injectable } from '@nestjs/common';
import { stewardOf } from '@seedbed/centres';
import { Db, type Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { QualityService } from '@seedbed/platform/quality';
import { Records, type Values } from '@seedbed/platform/records';
import { Country, Region } from '@seedbed/reference';
import { siteMismatchReason } from './organisations.texts.js';
import { Site } from './site.record.js';
import { siteMismatch } from './site.rules.js';

@Injectable()
export class SitesService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(QualityService) private readonly quality: QualityService,
  ) {}

  /** Adds a site. A region outside the country is kept and flagged (invariant 8). Throws RECORD_INVALID. */
  async add(ctx: RequestContext | Tx, values: Values<Site>): Promise<Site> {
    return this.db.inTransaction(ctx, async (tx) => {
      const site = await this.records.create(tx, Site, values);
      await this.flagMismatch(tx, site);
      return site;
    });
  }

  /** Changes a site; a region that no longer lies in the country is flagged. Throws as `Records.change`. */
  async correct(ctx: RequestContext | Tx, key: { id: string; rev?: number }, values: Values<Site>): Promise<Site> {
    return this.db.inTransaction(ctx, async (tx) => {
      const site = await this.records.change(tx, Site, key, values);
      await this.flagMismatch(tx, site);
      return site;
    });
  }

  private async flagMismatch(tx: Tx, site: Site): Promise<void> {
    const country = site.country ? await this.records.find(tx, Country, site.country.id) : null;
    const region = site.region ? await this.records.find(tx, Region, site.region.id) : null;
    const mismatch = siteMismatch(country, region?.code ?? null);
    if (!mismatch) return;
    await this.quality.raise(tx, {
      rule: 'SITE_COUNTRY_REGION_MISMATCH',
      recordType: 'Site',
      recordId: site.id,
      recordTitle: site.place,
      steward: stewardOf(site),
      visibility: site.visibility,
      field: 'region',
      value: `${mismatch.country} / ${mismatch.region}`,
      reason: siteMismatchReason(mismatch.country, mismatch.region),
    });
  }
}
