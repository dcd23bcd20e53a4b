import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { Country } from './country.record.js';
import { countryReader } from './country.rules.js';
import { referenceErrors } from './reference.errors.js';

@Injectable()
export class ReferenceService {
  constructor(@Inject(Records) private readonly records: Records) {}

  /** The country of an ISO 3166-1 code. Throws COUNTRY_UNKNOWN. */
  async requireCountry(ctx: RequestContext | Tx, code: string): Promise<Country> {
    const [country] = await this.records.list(ctx, Country, { code });
    if (!country) throw referenceErrors.COUNTRY_UNKNOWN({ code: code.slice(0, 20) }, { field: 'country' });
    return country;
  }

  /** A reader of printed countries over the stored ones: `read('SLO')` gives Slovenia, null where it would have to guess. */
  async countryReader(ctx: RequestContext | Tx): Promise<(printed: string) => Country | null> {
    return countryReader(await this.records.list(ctx, Country));
  }
}
