import { Ncc, nccId } from '@seedbed/centres';
import { systemContext } from '@seedbed/platform/kernel';
import type { Records } from '@seedbed/platform/records';
import { Country } from '@seedbed/reference';

/** A country in the network with its centre, which stewards itself. Out: the id of the country. */
export async function aCentre(records: Records, code: string): Promise<string> {
  const ctx = systemContext('test:example');
  const country = await records.create(ctx, Country, { code, name: { en: code }, inNetwork: true });
  const id = nccId(code);
  await records.create(ctx, Ncc, { id, steward: id, country: country.id, name: { en: `NCC ${code}` } });
  return country.id;
}
