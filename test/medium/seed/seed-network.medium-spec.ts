import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ncc, nccId } from '@seedbed/centres';
import { Person, PersonRole } from '@seedbed/contacts';
import { DuplicateCandidate } from '@seedbed/exchange';
import {
  GovernanceMembership,
  NetworkMembership,
  Organisation,
  OrganisationName,
  OrganisationRelation,
  organisationId,
  PolicyLab,
  Site,
} from '@seedbed/organisations';
import { FieldProvenance, QualityFlag, Source, Statement } from '@seedbed/platform/quality';
import { useDatabase } from '@seedbed/platform/testing';
import {
  countPartners,
  GrantAgreement,
  Participation,
  Project,
  ProjectLink,
  projectId,
  WebLink,
} from '@seedbed/projects';
import { Country, countryId, FundingProgramme, loadSeedFacts, sourceId } from '@seedbed/reference';
import { seedNetwork } from '../../../apps/worker/src/seed-network.js';
import { ctx, type Domain, domainOf, seedAll, seedRun } from './domain.js';

const facts = loadSeedFacts();

describe('the seed network', () => {
  const database = useDatabase();
  let domain: Domain;
  let lines: string[];

  beforeAll(async () => {
    domain = domainOf(database().db);
    lines = await seedAll(domain);
  });

  const rowsOf = async (table: string) => domain.db.query(ctx, `select * from "${table}" order by id`);
  const tables = async () =>
    (
      await domain.db.query<{ name: string }>(
        ctx,
        `select table_name as name from information_schema.columns
         where table_schema = 'public' and column_name = 'updated_at' order by 1`,
      )
    ).map(({ name }) => name);
  const everything = async () => {
    const names = await tables();
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await rowsOf(name)] as const)));
  };
  const seats = (key: string) => domain.records.list(ctx, Participation, { project: projectId(key) });

  it('says what it does, one line per group', () => {
    expect(lines).toContain('seed participations: 61 new, 0 there already');
    expect(lines.every((line) => /^seed [^:]+: \d+ new, 0 there already$/.test(line))).toBe(true);
  });

  it('shows the speakers of the sources to everybody, and leaves a private person out', async () => {
    const people = await domain.records.list(ctx, Person);
    const roles = await domain.records.list(ctx, PersonRole);
    expect(people.map(({ displayName, visibility }) => `${displayName} ${visibility}`).sort()).toEqual([
      'Davide Dal Maso PUBLIC',
      'Matteo Vignoli PUBLIC',
    ]);
    expect(roles.map(({ organisation }) => organisation.id).sort()).toEqual(
      ['avanzi', 'unimore'].map(organisationId).sort(),
    );
    const nobody = { ...ctx, reader: { role: 'PUBLIC', nccIds: [], organisationIds: [] } };
    expect(await domain.db.query(nobody, 'select from people')).toHaveLength(2);
    expect(await domain.db.query(nobody, 'select from person_roles')).toHaveLength(2);
  });

  it('has the participations of the three projects as the sources print them', async () => {
    for (const key of ['SEED', 'SEED2SCALE', 'SOCIALIMAKERS']) {
      const found = await seats(key);
      const roles: Record<string, number> = {};
      for (const { role } of found) roles[role] = (roles[role] ?? 0) + 1;
      expect([key, found.length, roles]).toEqual([
        key,
        facts.participation_counts[key]?.total,
        facts.participation_counts[key]?.by_role,
      ]);
    }
    const [seed, scale, makers] = [await seats('SEED'), await seats('SEED2SCALE'), await seats('SOCIALIMAKERS')];
    expect([seed.length, scale.length, makers.length]).toEqual([16, 26, 19]);
    expect(countPartners(makers)).toEqual({ partners: 13, apart: 6 });
    expect(await domain.records.list(ctx, Participation)).toHaveLength(61);
    const novska = scale.find((seat) => seat.nameAsPrinted === 'Novska Youth Association');
    expect(novska).toMatchObject({
      order: 24,
      countryAsPrinted: null,
      roleAsPrinted: '(none printed)',
      startsOn: null,
    });
    expect(scale.filter((seat) => seat.countryAsPrinted === 'SLO')).toHaveLength(5);
  });

  it('knows who stayed, left and joined from SEED to SEED2SCALE', async () => {
    const { stayed, left, joined } = await domain.projects.compare(ctx, projectId('SEED'), projectId('SEED2SCALE'));
    const ids = (keys: string[]) => keys.map(organisationId).sort();
    const { SEED_and_SEED2SCALE, SEED_only, SEED2SCALE_only } = facts.derived_overlaps;
    expect({ stayed, left, joined }).toEqual({
      stayed: ids(SEED_and_SEED2SCALE),
      left: ids(SEED_only),
      joined: ids(SEED2SCALE_only),
    });
    expect([stayed.length, left.length, joined.length]).toEqual([10, 6, 16]);
  });

  it('has 60 organisations, 14 of them without a kind and each of those flagged', async () => {
    const organisations = await domain.records.list(ctx, Organisation);
    expect(organisations).toHaveLength(60);
    const withoutKind = organisations.filter(({ kind }) => kind === null);
    const flags = (await domain.records.list(ctx, QualityFlag)).filter(({ rule }) => rule.startsWith('KIND_'));
    expect(flags.map(({ recordId }) => recordId).sort()).toEqual(withoutKind.map(({ id }) => id).sort());
    expect(flags.filter(({ rule }) => rule === 'KIND_UNKNOWN')).toHaveLength(12);
    expect(
      flags
        .filter(({ rule }) => rule === 'KIND_UNVERIFIED')
        .map(({ proposed }) => proposed)
        .sort(),
    ).toEqual(['COOPERATIVE', 'RESEARCH_BODY']);
    expect(organisations.every(({ visibility, status }) => visibility === 'PUBLIC' && status === 'UNKNOWN')).toBe(true);
  });

  it('has every printed spelling of every organisation, once for each source that prints it', async () => {
    const names = await domain.records.list(ctx, OrganisationName);
    const key = (organisation: string, text: string, source: string) => `${organisation} ${text} ${source}`;
    const printed = new Set(
      facts.organisations.flatMap((one) =>
        one.mentions.map(({ name_as_printed: text, source }) => key(organisationId(one.key), text, sourceId(source))),
      ),
    );
    expect(names.map((name) => key(name.organisation.id, name.text, name.source?.id ?? '')).sort()).toEqual(
      [...printed].sort(),
    );
    expect(names.every(({ script }) => script === 'Latn')).toBe(true);
    const kindOf = (text: string) => names.find((name) => name.text === text)?.kind;
    expect([
      kindOf('ANKA'),
      kindOf('Hashnet'),
      kindOf('Agenzia di Sviluppo di Karditsa'),
      kindOf('Kollectiva'),
    ]).toEqual(['ACRONYM', 'BRAND', 'TRANSLATION', 'AS_PRINTED']);
    expect(names.find(({ text }) => text === 'Grupul de Consultanță pentru Dezvoltare')?.lang).toBe('ro');
  });

  const found = async (text: string): Promise<string[]> => {
    const rows = await domain.db.query<{ id: string }>(
      ctx,
      `select hit.record_id as id from search_records($1, array['Organisation'], 20) hit
       join organisations o on o.id = hit.record_id order by hit.score desc, o.name, o.id`,
      [text],
    );
    return rows.map(({ id }) => id);
  };

  it('finds each organisation by each spelling', async () => {
    const lost: string[] = [];
    for (const { key, name_variants: variants } of facts.organisations) {
      for (const text of variants) if (!(await found(text)).includes(organisationId(key))) lost.push(text);
    }
    expect(lost).toEqual([]);
  });

  it.each([
    ['Kollectiva', 'kollektiva'],
    ['kollektiva', 'kollektiva'],
    ['Fondazione Brodolini', 'fgb'],
    ['consultanta', 'gcd-ro'],
    ['politecnco torino', 'polito'],
    ['ANKA', 'anka'],
  ])('finds its organisation first for "%s"', async (text, key) => {
    expect((await found(text))[0]).toBe(organisationId(key));
  });

  it('gives every organisation the steward of the rule', async () => {
    const countries = new Map((await domain.records.list(ctx, Country)).map(({ id, code }) => [id, code]));
    const served = ['HR', 'GR', 'IT', 'RO', 'SI'];
    let elsewhere = 0;
    for (const { country, steward } of await domain.records.list(ctx, Organisation)) {
      const code = (country && countries.get(country.id)) ?? '';
      if (!served.includes(code)) elsewhere += 1;
      expect(steward).toEqual({ id: nccId(served.includes(code) ? code : 'IT') });
    }
    expect(elsewhere).toBe(15);
  });

  it('has the five centres with their priorities, and no stage, because no source says one', async () => {
    const centres = await domain.records.list(ctx, Ncc);
    expect(centres).toHaveLength(5);
    expect(centres.every(({ stage, launchedOn }) => stage === null && launchedOn === null)).toBe(true);
    const italy = centres.find(({ id }) => id === nccId('IT'));
    expect(italy?.nationalPriority).toEqual({ it: 'l’innovazione nella pubblica amministrazione nel caso italiano' });
    expect(centres.find(({ id }) => id === nccId('HR'))).toMatchObject({ nationalPriority: null, mandate: null });
    for (const centre of centres) expect(Object.keys(centre.name).sort()).toEqual(['el', 'en', 'hr', 'it', 'ro', 'sl']);
  });

  it('seats the Italian centre: legal in Milan, operational at Open Incet, planned in Torino', async () => {
    const sites = await domain.records.list(ctx, Site, { ncc: nccId('IT') });
    const seen = sites.map(({ kind, status, place, host, source }) => [
      kind,
      status,
      place,
      host?.id ?? null,
      source?.id,
    ]);
    expect(seen.sort()).toEqual(
      [
        ['LEGAL_SEAT', 'ACTUAL', 'Politecnico di Milano', organisationId('polimi'), sourceId('S2')],
        ['OPERATIONAL_SEAT', 'ACTUAL', 'Torino', organisationId('open-incet'), sourceId('S2')],
        ['OPERATIONAL_SEAT', 'PLANNED', 'Torino', null, sourceId('S4')],
      ].sort(),
    );
  });

  it('keeps relations, bodies and networks as far as the sources say', async () => {
    expect(await domain.records.list(ctx, OrganisationRelation)).toMatchObject([
      {
        type: 'MANAGES',
        from: { id: organisationId('fgb') },
        to: { id: organisationId('open-incet') },
        startsOn: { value: '2015', precision: 'YEAR' },
        endsOn: null,
      },
    ]);
    const members = await domain.records.list(ctx, GovernanceMembership);
    expect(members.map(({ organisation }) => organisation.id).sort()).toEqual(
      ['anpal', 'adg-pon-metro', 'adg-pon-inclusione'].map(organisationId).sort(),
    );
    expect((await domain.records.list(ctx, PolicyLab)).map(({ name }) => name)).toEqual(['Design Policy Lab']);
    expect(await domain.records.list(ctx, NetworkMembership)).toEqual([]); // S4 counts the members and names none
  });

  it('has programmes, grants, links and addresses of the projects', async () => {
    const projects = await domain.records.list(ctx, Project);
    expect(projects.map(({ displayName }) => displayName).sort()).toEqual(
      ['SEED', 'SEED2SCALE', 'Social(i)Makers', 'giovani protagonisti', 'patti di cittadinanza'].sort(),
    );
    const grants = await domain.records.list(ctx, GrantAgreement);
    expect(grants.map(({ number }) => number).sort()).toEqual(['ESF-SI-2023-NCC-01-0003', 'VS/2021/0191']);
    expect(grants.every(({ euContribution, total }) => euContribution === null && total === null)).toBe(true);
    expect(projects.find(({ id }) => id === projectId('SEED'))).toMatchObject({
      startsOn: { value: '2021', precision: 'YEAR' },
      endsOn: { value: '2023', precision: 'YEAR' },
      periodAsPrinted: '2021-2023',
      status: null,
    });
    expect(projects.find(({ id }) => id === projectId('SEED2SCALE'))).toMatchObject({ startsOn: null, endsOn: null });
    const links = await domain.records.list(ctx, ProjectLink);
    expect(links.map(({ type, from, to }) => [type, from.id, to.id])).toContainEqual([
      'CONTINUES',
      projectId('SEED2SCALE'),
      projectId('SEED'),
    ]);
    expect(links).toHaveLength(3);
    expect(await domain.records.list(ctx, WebLink)).toHaveLength(3);
    expect(await domain.records.list(ctx, FundingProgramme)).toHaveLength(5);
    expect(await domain.records.list(ctx, Source)).toHaveLength(10);
  });

  it('keeps figures with their comparator, and definitions word for word', async () => {
    const statements = await domain.records.list(ctx, Statement);
    const figures = statements.filter(({ value }) => value !== null);
    expect(new Set(figures.map(({ what }) => what)).size).toBe(facts.numbers.length);
    expect(figures.every(({ comparator, source }) => comparator !== null && source !== null)).toBe(true);
    expect(statements.find(({ unit }) => unit === 'stakeholders')).toMatchObject({
      comparator: 'GT',
      value: 100,
      text: 'conta oltre 100 stakeholders',
      recordId: organisationId('torino-social-impact'),
    });
    expect(
      statements
        .filter(({ what }) => what.startsWith('definition of'))
        .map(({ text }) => text)
        .sort(),
    ).toEqual(facts.definitions.map(({ text_as_printed: text }) => text).sort());
  });

  it('flags each of the 24 contradictions, and leaves what is printed as it is', async () => {
    const flags = await domain.records.list(ctx, QualityFlag);
    const codes = new Set(flags.map(({ code }) => code).filter((code) => code !== null));
    expect([...codes].sort()).toEqual(facts.contradictions_and_gaps.map(({ id }) => id).sort());
    for (const key of ['trnava', 'neulogy']) {
      const flag = flags.find(({ code, recordId }) => code === 'C01' && recordId === organisationId(key));
      expect(flag).toMatchObject({ field: 'country', value: 'Slovenia', proposed: 'Slovakia', state: 'OPEN' });
      const organisation = await domain.records.require(ctx, Organisation, organisationId(key));
      expect(organisation.country).toEqual({ id: countryId('SI') });
    }
    const novska = flags.find(({ code }) => code === 'C03');
    expect(novska).toMatchObject({
      recordTitle: 'Novska Youth Association',
      value: null,
      proposed: 'Croatia',
      state: 'OPEN',
    });
    expect((await domain.records.require(ctx, Organisation, organisationId('novska-youth'))).country).toBeNull();
    for (const { reason } of flags) expect(Object.keys(reason).sort()).toEqual(['el', 'en', 'hr', 'it', 'ro', 'sl']);
  });

  it('says of each corrected or doubted field who prints what, and what holds', async () => {
    const said = await domain.records.list(ctx, FieldProvenance);
    const trnava = said.filter(({ recordId }) => recordId === organisationId('trnava'));
    expect(trnava).toMatchObject([
      { field: 'country', printed: 'SLOVENIA', holds: true, source: { id: sourceId('S0') } },
    ]);
    const platform = said.filter(({ recordType }) => recordType === 'Platform');
    expect(platform.map(({ printed, holds }) => [printed, holds]).sort()).toEqual(
      [
        ['Skyrocket Platform', true],
        ['Skyrocket Platfom', false],
      ].sort(),
    );
    expect(
      said
        .filter(({ printed }) => printed === null)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(['country', 'euContribution', 'euContribution', 'startsOn', 'startsOn', 'startsOn']);
    expect(said.every(({ kind }) => kind === 'SOURCE')).toBe(true);
  });

  it('points every flag and statement to a record that exists', async () => {
    const types = new Map((await tables()).map((table) => [table, table]));
    const known = new Set<string>();
    for (const table of types.keys()) for (const { id } of await rowsOf(table)) known.add(String(id));
    const pointers = [...(await domain.records.list(ctx, QualityFlag)), ...(await domain.records.list(ctx, Statement))];
    expect(pointers.filter(({ recordId }) => !known.has(recordId)).map(({ recordTitle }) => recordTitle)).toEqual([]);
  });

  it('has the golden set as decisions: same, open and not the same', async () => {
    const candidates = await domain.records.list(ctx, DuplicateCandidate);
    const decided = (decision: string) => candidates.filter((candidate) => candidate.decision === decision);
    const { same, same_needs_human: needed, unclear, different } = facts.dedup_golden_set;
    const furtherNames = [...same, ...needed].reduce((sum, [, names]) => sum + names.length - 1, 0);
    expect([decided('SAME').length, decided('OPEN').length, decided('NOT_SAME').length]).toEqual([
      furtherNames,
      unclear.length,
      different.length,
    ]);
    expect(decided('SAME').every(({ left, right }) => left.id === right.id)).toBe(true);
    expect(
      decided('SAME').every(({ decidedBy, decidedAt }) => decidedBy === 'source:FACTS' && decidedAt === null),
    ).toBe(true);
    const pairs = decided('OPEN').map(({ left, right }) => [left.id, right.id].sort().join());
    expect(pairs.sort()).toEqual(unclear.map((pair) => pair.map(organisationId).sort().join()).sort());
  });

  it('changes nothing when it is loaded again', async () => {
    const journalled = () => domain.db.query(ctx, 'select count(*) from journal');
    const before = await everything();
    const written = await journalled();
    const again = await seedAll(domain);
    expect(again.every((line) => / 0 new, \d+ there already$/.test(line))).toBe(true);
    expect(await everything()).toEqual(before);
    expect(await journalled()).toEqual(written);
  });

  it('never overwrites what a person changed or archived', async () => {
    const id = organisationId('trnava');
    const corrected = await domain.records.change(ctx, Organisation, { id }, { country: countryId('SK') });
    await domain.organisations.archive(ctx, { id: organisationId('soncna') });
    await seedAll(domain);
    expect(await domain.records.require(ctx, Organisation, id)).toEqual(corrected);
    expect((await domain.records.require(ctx, Organisation, organisationId('soncna'))).archivedAt).not.toBeNull();
  });
});

describe('loading the seed network', () => {
  const database = useDatabase();

  it('goes on where it broke off, with nothing half loaded', async () => {
    const domain = domainOf(database().db);
    const run = seedRun(domain);
    let writes = 0;
    const breaking = Object.create(domain.records) as typeof domain.records;
    breaking.ensure = async (...args) => {
      writes += 1;
      if (writes > 400) throw new Error('the power went');
      return domain.records.ensure(...args);
    };
    await expect(seedNetwork({ ...run, records: breaking })).rejects.toThrow('the power went');
    const [organisations] = await domain.db.query<{ count: number }>(ctx, 'select count(*)::int from organisations');
    expect(organisations?.count).toBe(0); // 400 is in the middle of the organisations
    await seedNetwork(run);
    expect(await domain.records.list(ctx, Participation)).toHaveLength(61);
    expect(await domain.records.list(ctx, Organisation)).toHaveLength(60);
  });
});

describe('two processes that load the seed network together', () => {
  const database = useDatabase();

  it('load it once', async () => {
    const domain = domainOf(database().db);
    await Promise.all([seedAll(domain), seedAll(domain)]);
    expect(await domain.records.list(ctx, Participation)).toHaveLength(61);
    expect(await domain.records.list(ctx, Organisation)).toHaveLength(60);
  });
});
