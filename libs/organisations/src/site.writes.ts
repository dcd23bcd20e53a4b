import { stewardOf } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import { QualityService } from '@seedbed/platform/quality';
import { ChecksWrites, type WriteHook, type WriteTools, type Written } from '@seedbed/platform/records';
import { byId, Country, Region } from '@seedbed/reference';
import { siteMismatchReason } from './organisations.texts.js';
import { Site } from './site.record.js';
import { siteMismatch } from './site.rules.js';

/** A site whose region lies outside its country is kept and flagged (invariant 8). */
@ChecksWrites(Site)
export class SiteWrites implements WriteHook<Site> {
  constructor(private readonly tools: WriteTools) {}

  async after(tx: Tx, written: readonly Written<Site>[]): Promise<void> {
    const { records } = this.tools;
    const placed = written.flatMap(({ after }) => (after.country && after.region && !after.archivedAt ? [after] : []));
    const countries = byId(
      await records.listOf(
        tx,
        Country,
        'id',
        placed.flatMap(({ country }) => country?.id ?? []),
      ),
    );
    const regions = byId(
      await records.listOf(
        tx,
        Region,
        'id',
        placed.flatMap(({ region }) => region?.id ?? []),
      ),
    );
    for (const site of placed) {
      const country = countries.get(site.country?.id ?? '') ?? null;
      const mismatch = siteMismatch(country, regions.get(site.region?.id ?? '')?.code ?? null);
      if (mismatch) await this.flag(tx, site, mismatch);
    }
  }

  private async flag(tx: Tx, site: Site, mismatch: { country: string; region: string }): Promise<void> {
    await new QualityService(this.tools.records).raise(tx, {
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
