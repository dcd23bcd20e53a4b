import { seedCentres } from '@seedbed/centres';
import { DuplicatesService } from '@seedbed/exchange';
import { IdentifiersService, OrganisationsService, SitesService } from '@seedbed/organisations';
import type { Db, Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { AppError, type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { IdentityLinks } from '@seedbed/platform/links';
import { PolicyAccess } from '@seedbed/platform/projection';
import { QualityService } from '@seedbed/platform/quality';
import { Records } from '@seedbed/platform/records';
import { type Filling, until } from '@seedbed/platform/testing';
import { ParticipationsService, ProjectsService } from '@seedbed/projects';
import { ReferenceService, type SeedRun, seedReference, seedSources } from '@seedbed/reference';
import { seedNetwork } from '../../../apps/worker/src/seed-network.js';

/** The services of the domain over one database, wired by hand as Nest would. */
export function domainOf(db: Db) {
  const outbox = new Outbox(db);
  const records = new Records(db, outbox);
  const quality = new QualityService(records);
  const sites = new SitesService(records);
  const identifiers = new IdentifiersService(db, records, outbox, quality);
  const links = new IdentityLinks(db, records, outbox, new PolicyAccess(db));
  return {
    db,
    outbox,
    records,
    quality,
    sites,
    identifiers,
    reference: new ReferenceService(records),
    organisations: new OrganisationsService(db, records, sites, identifiers),
    participations: new ParticipationsService(db, records),
    projects: new ProjectsService(db, records, outbox),
    duplicates: new DuplicatesService(db, records, links),
    links,
  };
}
export type Domain = ReturnType<typeof domainOf>;

export const ctx: RequestContext = systemContext('system:test', 'a test');

/** A run of the seeds; what it says goes into `lines`. */
export function seedRun(domain: Domain): SeedRun & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    ctx: systemContext('system:seed'),
    db: domain.db,
    records: domain.records,
    log: (line) => lines.push(line),
    lines,
  };
}

/** Countries, regions, centres and sources: what every other record stands on. */
export async function seedGround(domain: Domain): Promise<void> {
  const run = seedRun(domain);
  await seedReference(run);
  await seedCentres(run);
  await seedSources(run);
}

/** The whole seed network. Out: its progress lines. */
export async function seedAll(domain: Domain): Promise<string[]> {
  const run = seedRun(domain);
  await seedNetwork(run);
  return run.lines;
}

/** The coded error of something that must fail. */
export async function errorOf(work: Promise<unknown>): Promise<AppError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('It was expected to fail, and did not.');
}

/** Codes of the problems of a refused write, with the error's own code first. */
export async function codesOf(work: Promise<unknown>): Promise<string[]> {
  const { code, problems = [] } = await errorOf(work);
  return [code, ...problems.map((problem) => problem.code)];
}

/** A gate that opens when so many have come: lets two transactions stand at the same point before they go on. */
export function barrier(count: number): () => Promise<void> {
  let waiting = 0;
  let open: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    waiting += 1;
    if (waiting === count) open();
    return gate;
  };
}

/** A database with the whole seed network, for `useDatabase`. */
export const SEEDED: Filling = { name: 'seeded', fill: (db) => seedAll(domainOf(db)) };

export type Work = (at: RequestContext | Tx) => Promise<unknown>;
const WAITS = `select 1 from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`;

/** Does the second work while the first one's transaction is open, and ends the first once the second waits for it. */
export async function overlapping({ db }: Domain, first: Work, second: Work): Promise<void> {
  let under: Promise<unknown> = Promise.resolve();
  await db.inTransaction(ctx, async (tx) => {
    await first(tx);
    under = second(ctx);
    under.catch(() => undefined); // it is looked at below
    await until(async () => (await db.query(ctx, WAITS)).length > 0, {
      what: 'the second transaction to wait for the first',
    });
  });
  await under;
}
