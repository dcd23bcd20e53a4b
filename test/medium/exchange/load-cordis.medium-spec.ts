import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CordisExtract, loadCordis } from '@seedbed/exchange';
import { ExternalIdentifier, Organisation, Site } from '@seedbed/organisations';
import { QualityFlag } from '@seedbed/platform/quality';
import { defineProgram, Job, Jobs, ProgramRun } from '@seedbed/platform/queue';
import { useDatabase } from '@seedbed/platform/testing';
import { GrantAgreement, Participation, Project } from '@seedbed/projects';
import { countryId } from '@seedbed/reference';
import pg from 'pg';
import { ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';

const blank = { shortName: '', activityType: '', street: '', city: '' };
const A = {
  ...blank,
  organisationID: '999000001',
  name: 'ALPHA UNIVERSITY',
  shortName: 'AU',
  city: 'TURIN',
  country: 'IT',
};
const B = { ...blank, organisationID: '999000002', name: 'BETA LTD', activityType: 'PRC', country: 'UK' };
const C = { ...blank, organisationID: '0002ed6e6953fbf120f6ac982c803700', name: 'GAMMA', country: 'ZZ' };
const project = {
  ...{ rcn: '1', reference: '640001', acronym: 'ONE', status: 'SIGNED', programme: 'H2020-EU.1.', call: 'H2020-C' },
  ...{ startDate: '2015-01-01', endDate: '2016-12-31', totalCost: '200,00', ecMaxContribution: '100,00' },
  ...{ coordinator: 'Alpha University', numOrg: '3' },
};
const seat = ({ organisationID }: { organisationID: string }, projectRcn = '1') => ({ projectRcn, organisationID });
const extract: CordisExtract = {
  organisations: [A, B, C],
  projects: [project, { ...project, rcn: '2', acronym: 'TWO', coordinator: 'NOBODY', numOrg: '2' }],
  seats: [seat(A), seat(B), seat(C), seat(A, '2'), seat(B, '2')],
};

const PROGRAM = defineProgram('test.load', 'Load');

describe('loading an extract of CORDIS', () => {
  const database = useDatabase();
  let domain: Domain;
  let owner: pg.Client;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  beforeEach(async () => {
    owner = new pg.Client({ connectionString: database().ownerUrl });
    await owner.connect();
    const made = 'organisations, projects, grant_agreements, calls, quality_flags, jobs, search_texts';
    await owner.query(`truncate ${made} cascade`);
  });
  afterEach(() => owner.end());

  const load = (from: CordisExtract = extract, onProgress = async () => {}) =>
    loadCordis({ ctx, db: domain.db, records: domain.records, onProgress, chunk: 2 }, from);
  const journal = async () => (await owner.query('select count(*)::int as n from journal')).rows[0].n;

  it('makes organisations, projects and participations of it', async () => {
    const { created, refused } = await load();
    expect(created).toMatchObject({ Organisation: 3, ExternalIdentifier: 2, Project: 2, Participation: 5, Site: 1 });
    expect(refused).toBe(0);
    const [alpha] = await domain.records.list(ctx, Organisation, { name: 'ALPHA UNIVERSITY' });
    const [seatOfAlpha] = await domain.records.list(ctx, Site, { organisation: alpha?.id as never });
    expect(seatOfAlpha).toMatchObject({ kind: 'LEGAL_SEAT', place: 'TURIN', country: { id: countryId('IT') } });
    const [one] = await domain.records.list(ctx, Project, { acronym: 'ONE' });
    const seats = await domain.records.list(ctx, Participation, { project: one?.id as never });
    expect(new Map(seats.map(({ order, role }) => [order, role]))).toEqual(
      new Map([
        [1, 'LEAD_PARTNER'],
        [2, 'PARTNER'],
        [3, 'PARTNER'],
      ]),
    );
    expect(await domain.records.list(ctx, GrantAgreement)).toHaveLength(1);
  });

  it('flags what a person has to decide, and a signed project without lead only when it has none', async () => {
    const { codes } = await load();
    expect(codes).toEqual({ PIC_MISSING: 1, COUNTRY_NOT_KNOWN: 1, COORDINATOR_NOT_FOUND: 1 });
    const flags = await domain.records.list(ctx, QualityFlag);
    expect(flags.map(({ rule, recordTitle }) => `${rule} ${recordTitle}`).sort()).toEqual([
      'COORDINATOR_NOT_FOUND TWO',
      'COUNTRY_NOT_KNOWN GAMMA',
      'SIGNED_WITHOUT_LEAD TWO',
    ]);
  });

  it('changes nothing the second time, nor what people changed in between', async () => {
    await load();
    const [beta] = await domain.records.list(ctx, Organisation, { name: 'BETA LTD' });
    await domain.records.change(ctx, Organisation, { id: beta?.id as string }, { name: 'Beta Limited' });
    const before = await journal();
    const { created, newFlags } = await load();
    expect([created, newFlags, await journal()]).toEqual([{}, 0, before]);
    expect(await domain.records.find(ctx, Organisation, beta?.id as string)).toMatchObject({ name: 'Beta Limited' });
  });

  it('uses an organisation that has the PIC already', async () => {
    const { id } = await domain.records.create(ctx, Organisation, { name: 'Alpha' });
    await domain.identifiers.claim(ctx, { organisation: id, scheme: 'PIC', value: '999000001' });
    const { used, created } = await load();
    expect([used, created.Organisation]).toEqual([1, 2]);
    expect(await domain.records.list(ctx, Participation, { organisation: id as never })).toHaveLength(2);
    expect(await domain.records.list(ctx, ExternalIdentifier, { value: '999000001' })).toHaveLength(1);
  });

  it('refuses what has no place and says which row it was', async () => {
    const broken = {
      organisations: [A, B, { ...C, name: 'N'.repeat(501) }, A],
      projects: [project],
      seats: [seat(A), seat(A), seat(C), seat({ organisationID: 'x' }), seat(B, '9')],
    };
    const { report, created } = await load(broken);
    const refused = report.filter(({ outcome }) => outcome === 'REFUSED').map(({ key, code }) => `${code} ${key}`);
    expect(refused.sort()).toEqual([
      'PARTICIPATION_OF_UNKNOWN 1 0002ed6e6953fbf120f6ac982c803700',
      'PARTICIPATION_OF_UNKNOWN 1 x',
      'PARTICIPATION_OF_UNKNOWN 9 999000002',
      'PARTICIPATION_TWICE 1 999000001',
      'ROW_TWICE 999000001',
      'TOO_LONG 0002ed6e6953fbf120f6ac982c803700',
    ]);
    expect([created.Organisation, created.Participation]).toEqual([2, 1]);
  });

  it('stops between chunks when its job is cancelled, and goes on where it was', async () => {
    const run = await ProgramRun.begin(domain, ctx, PROGRAM);
    let chunks = 0;
    const cancelling = load(extract, async () => {
      chunks += 1;
      if (chunks === 3) await new Jobs(domain.db, domain.records, domain.outbox).cancel(ctx, run.id);
      await run.progress(chunks, 10, 'loading');
    });
    expect(await errorOf(cancelling)).toMatchObject({ code: 'JOB_CANCELLED' });
    await run.cancel();
    expect(await domain.records.find(ctx, Job, run.id)).toMatchObject({ state: 'CANCELLED', progress: 3 });
    expect(await domain.records.list(ctx, Organisation)).toHaveLength(3);
    expect(await domain.records.list(ctx, Project)).toHaveLength(0);
    const { created } = await load();
    expect(created).toMatchObject({ Project: 2, Participation: 5 });
    expect(created.Organisation).toBeUndefined();
  });

  it('ends the row of a program that was killed', async () => {
    const run = await ProgramRun.begin(domain, ctx, PROGRAM);
    await owner.query(`update jobs set result = jsonb_set(result, '{pid}', '4194305') where id = $1`, [run.id]); // above any pid
    await ProgramRun.begin(domain, ctx, PROGRAM);
    expect(await domain.records.find(ctx, Job, run.id)).toMatchObject({
      state: 'FAILED',
      errorCode: 'JOB_PROGRAM_GONE',
    });
  });
});
