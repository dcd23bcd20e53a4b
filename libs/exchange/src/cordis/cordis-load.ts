import { stableId } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import { Country, FundingProgramme } from '@seedbed/reference';
import { exchangeErrors } from '../exchange.errors.js';
import type { CordisExtract } from './cordis-extract.js';
import { loadOrganisations } from './cordis-organisations.js';
import { loadProjects } from './cordis-projects.js';
import { type LoadResult, LoadTally } from './cordis-report.js';
import { type CordisRun, type LoadTools, PUBLISHED } from './load-tools.js';

const CHUNK = 1_000;
/** What is of no row. */
const WHOLE = { file: '', key: 'CORDIS-H2020' };

/**
 * Loads an extract: organisations with names, PICs and seats, then projects with grants, programmes and participations.
 * Each chunk is one transaction and looks first what is there, so a load that was stopped goes on where it was, and one
 * that is repeated changes nothing: what people edited or archived meanwhile stays as they left it. An organisation that
 * is known by its PIC is used. Throws EXTRACT_NEEDS_SEEDS, what `onProgress` throws, and what is no fault of a row.
 */
export async function loadCordis(run: CordisRun, extract: CordisExtract): Promise<LoadResult> {
  const tally = new LoadTally(run.records);
  const countries = new Map((await run.records.list(run.ctx, Country)).map(({ code, id }) => [code, id]));
  if (countries.size === 0) throw exchangeErrors.EXTRACT_NEEDS_SEEDS({});
  const total = extract.organisations.length + extract.projects.length + extract.seats.length;
  const tools: LoadTools = {
    ...run,
    ...(await loadGround(run, tally)),
    tally,
    organisations: new Map(),
    inChunks: chunker(run, total),
  };
  await loadOrganisations(tools, countries, extract.organisations);
  await loadProjects(tools, extract);
  await run.onProgress(total, total, 'done');
  return tally.result();
}

/** The source and the programme that everything points to. */
async function loadGround({ ctx, db }: CordisRun, tally: LoadTally): Promise<{ source: string; programme: string }> {
  const source = stableId('Source', 'CORDIS-H2020');
  return db.inTransaction(ctx, async (tx) => {
    const title = 'CORDIS: organisations and projects of Horizon 2020, © European Union, 1995–2026';
    const values = {
      code: 'CORDIS-H2020',
      title,
      kind: 'FILE' as const,
      url: 'https://cordis.europa.eu',
      language: 'en',
    };
    await tally.write(tx, Source, [{ id: source, ...values, ...PUBLISHED }], () => WHOLE);
    const [known] = await db.query<{ id: string }>(tx, `select id from funding_programmes where lower(code) = 'h2020'`);
    const programme = known?.id ?? stableId('FundingProgramme', 'H2020');
    const name = { en: 'Horizon 2020' };
    const day = (value: string) => ({ value, precision: 'YEAR' as const });
    const period = { period: '2014-2020', startsOn: day('2014'), endsOn: day('2020') };
    const h2020 = { id: programme, code: 'H2020', name, nameAsPrinted: 'H2020', ...period };
    await tally.write(tx, FundingProgramme, [h2020], () => WHOLE);
    return { source, programme };
  });
}

/** Two loads at once write one chunk after the other, so that neither waits for the other crosswise. */
function chunker({ ctx, db, onProgress, chunk = CHUNK }: CordisRun, total: number): LoadTools['inChunks'] {
  let done = 0;
  return async (what, items, sizeOf, write) => {
    for (let at = 0; at < items.length; ) {
      await onProgress(done, total, what);
      const from = at;
      let size = 0;
      while (at < items.length && (at === from || size + sizeOf(items[at] as never) <= chunk)) {
        size += sizeOf(items[at] as never);
        at += 1;
      }
      await db.inTransaction(ctx, async (tx) => {
        await db.query(tx, `select pg_advisory_xact_lock(hashtext('load-cordis'))`);
        await write(tx, items.slice(from, at));
      });
      done += size;
    }
  };
}
