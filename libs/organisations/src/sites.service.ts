import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records, type Values } from '@seedbed/platform/records';
import { Site } from './site.record.js';

@Injectable()
export class SitesService {
  constructor(@Inject(Records) private readonly records: Records) {}

  /** Adds a site. A region outside the country is kept and flagged (invariant 8). Throws RECORD_INVALID. */
  async add(ctx: RequestContext | Tx, values: Values<Site>): Promise<Site> {
    return this.records.create(ctx, Site, values);
  }

  /** Changes a site; a region that no longer lies in the country is flagged. Throws as `Records.change`. */
  async correct(ctx: RequestContext | Tx, key: { id: string; rev?: number }, values: Values<Site>): Promise<Site> {
    return this.records.change(ctx, Site, key, values);
  }
}
