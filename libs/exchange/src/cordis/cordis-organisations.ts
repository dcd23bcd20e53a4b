import { stewardFor } from '@seedbed/centres';
import { ExternalIdentifier, Organisation, OrganisationName, Site } from '@seedbed/organisations';
import type { Tx } from '@seedbed/platform/database';
import { type OrganisationRead, type OrganisationRow, readOrganisation } from './cordis.rules.js';
import { type LoadTools, PUBLISHED } from './load-tools.js';

/** An organisation of the extract with where it is: its record's id, which is another one when its PIC is known. */
type Placed = OrganisationRead & { readonly row: OrganisationRow; readonly stored: string };

/** Loads the organisations with short names, PICs and seats. In: ids of countries by ISO code. */
export async function loadOrganisations(
  tools: LoadTools,
  countries: ReadonlyMap<string, string>,
  rows: readonly OrganisationRow[],
): Promise<void> {
  const once = tools.tally.once(rows, 'organisations.csv', 'organisationID');
  await tools.inChunks(
    'organisations',
    once,
    () => 1,
    async (tx, some) => {
      const read = some.map((row) => ({ ...readOrganisation(row), row }));
      const owners = await ownersOf(tx, tools, read);
      const placed = read.map((one) => ({ ...one, stored: owners.get(one.pic?.value ?? '') ?? one.id }));
      for (const { row, stored } of placed) tools.organisations.set(row.organisationID, stored);
      const ours = placed.filter(({ id, stored }) => id === stored);
      tools.tally.used(placed.length - ours.length);
      await writeOrganisations(tx, tools, countries, ours);
    },
  );
}

/** Which organisations hold the PICs, archived ones last. */
async function ownersOf(
  tx: Tx,
  { records }: LoadTools,
  read: readonly OrganisationRead[],
): Promise<Map<string, string>> {
  const pics = read.flatMap(({ pic }) => pic?.value ?? []);
  const held = await records.listOf(tx, ExternalIdentifier, 'value', pics, { scheme: 'PIC', archivedAt: null });
  return new Map(held.map(({ value, organisation }) => [value, organisation.id]));
}

async function writeOrganisations(
  tx: Tx,
  tools: LoadTools,
  countries: ReadonlyMap<string, string>,
  placed: readonly Placed[],
): Promise<void> {
  const { tally, source } = tools;
  const rows = new Map(placed.map(({ id, row }) => [id, { file: 'organisations.csv', key: row.organisationID }]));
  const common = ({ country }: Placed) => ({ steward: stewardFor(country), ...PUBLISHED });
  const countryOf = ({ country }: Placed) => countries.get(country ?? '') ?? null;
  const records = placed.map((one) => {
    const { id, name, kind } = one;
    return { id, name, kind, country: countryOf(one), source, ...common(one) };
  });
  const stored = await tally.write(tx, Organisation, records, ({ id }) => rows.get(id));
  for (const { id, row } of placed) if (!stored.has(id)) tools.organisations.delete(row.organisationID);
  const kept = placed.filter(({ id }) => stored.has(id));
  const part = (one: Placed) => ({ organisation: one.id, ...common(one) });
  const names = kept.flatMap((one) => (one.shortName ? [{ ...one.shortName, source, ...part(one) }] : []));
  await tally.write(tx, OrganisationName, names, ({ organisation }) => rows.get(organisation));
  const pics = kept.flatMap((one) => (one.pic ? [{ ...one.pic, scheme: 'PIC' as const, ...part(one) }] : []));
  await tally.write(tx, ExternalIdentifier, pics, ({ organisation }) => rows.get(organisation));
  const seats = kept.flatMap((one) =>
    one.seat ? [{ ...one.seat, kind: 'LEGAL_SEAT' as const, country: countryOf(one), source, ...part(one) }] : [],
  );
  await tally.write(tx, Site, seats, ({ organisation }) => rows.get(organisation));
  await tally.note(
    tx,
    kept.map((one) => ({
      row: rows.get(one.id),
      findings: [...one.findings, ...unknownCountry(one, countries)],
      about: { recordType: 'Organisation', recordId: one.id, recordTitle: one.name, source, ...common(one) },
    })),
  );
}

const unknownCountry = ({ country, row }: Placed, countries: ReadonlyMap<string, string>) =>
  country && !countries.has(country)
    ? [{ code: 'COUNTRY_NOT_KNOWN' as const, field: 'country', value: row.country }]
    : [];
