import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { CompetenceClaim } from '@seedbed/competences';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { LearningExchange, Practice, PracticeAdoption } from '@seedbed/strategy';
import { as, competencesOf } from '../competences/competence-examples.js';
import { codesOf, ctx, type Domain, domainOf, overlapping, seedGround } from '../seed/domain.js';
import { day } from './strategy-examples.js';

describe('mutual learning', () => {
  const database = useDatabase();
  let domain: Domain;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
  });
  const create = <T extends object>(type: new () => T, values: object, who = ctx) =>
    domain.records.create(who, type, values as never);
  const anOrganisation = async (country: string) =>
    (
      await domain.organisations.register(ctx, {
        ...{ name: `Org ${newId()}`, steward: nccId(country), visibility: 'PUBLIC' },
      } as never)
    ).organisation.id;
  const between = { mentorNcc: nccId('IT'), learnerNcc: nccId('GR') };
  const aPractice = (values: object = {}) => create(Practice, { title: { en: 'World Café' }, ...values });

  it('lies with the centre that learns', async () => {
    expect(await create(LearningExchange, between)).toMatchObject({ status: 'PROPOSED', steward: { id: nccId('GR') } });
    const learner = await anOrganisation('RO');
    const made = await create(LearningExchange, { mentorNcc: nccId('IT'), learnerOrganisation: learner });
    expect(made).toMatchObject({ steward: { id: nccId('RO') } });
    // the mentor may write down what it offers, and keeps it
    const offered = await create(LearningExchange, between, as('COORDINATOR'));
    expect(offered).toMatchObject({ steward: { id: nccId('IT') } });
  });

  it('is refused where it makes no sense', async () => {
    const no = (values: object) => codesOf(create(LearningExchange, { ...between, ...values }));
    expect(await no({ learnerNcc: nccId('IT') })).toContain('EXCHANGE_WITH_ITSELF');
    expect(await no({ learnerNcc: null })).toContain('EXCHANGE_NEEDS_ONE_EACH');
    expect(await no({ status: 'COMPLETED' })).toContain('EXCHANGE_NEEDS_OUTCOME');
    expect(await no({ startsOn: day('2026-02-01'), endsOn: day('2026-01-01') })).toContain('PERIOD_ENDS_BEFORE_START');
    expect(await no({ evidenceUrl: 'file:///etc/passwd' })).toContain('WRONG_FORM');
  });

  it('speaks for its mentor once it is completed, to those who may see it', async () => {
    const of = competencesOf(domain);
    const competence = (await of.aReleased(1)).competences[0]?.id as string;
    const [first, mentor] = [await anOrganisation('SI'), await anOrganisation('SI')];
    for (const organisation of [first, mentor])
      await create(CompetenceClaim, { organisation, competence, visibility: 'PUBLIC' });
    const taught = async (who = as('PUBLIC', [])) => {
      const found = (await of.coverage.mentors(who, [competence], nccId('GR'))).get(competence) ?? [];
      return found.filter(({ reasons }) => reasons.includes('HAS_TAUGHT')).map(({ id }) => [id, found[0]?.id]);
    };
    const exchange = { mentorOrganisation: mentor, learnerNcc: nccId('GR'), competence, visibility: 'PUBLIC' };
    const { id } = await create(LearningExchange, { ...exchange, status: 'ONGOING' });
    expect(await taught()).toEqual([]);
    const change = (values: object) => domain.records.change(ctx, LearningExchange, { id }, values as never);
    await change({ status: 'COMPLETED', outcome: 'They run it themselves.' });
    expect(await taught()).toEqual([[mentor, mentor]]);
    await change({ visibility: 'NCC' });
    expect(await taught()).toEqual([]);
    expect(await taught(as('COORDINATOR', [nccId('GR')]))).toEqual([[mentor, mentor]]);
  });

  it('leads to practices that others take over, seen by no more people than the practice', async () => {
    const owner = await anOrganisation('SI');
    const practice = await aPractice({ owner, visibility: 'PUBLIC' });
    expect(practice).toMatchObject({ steward: { id: nccId('SI') } });
    const exchange = await create(LearningExchange, { ...between, practice: practice.id });
    const adopted = { practice: practice.id, exchange: exchange.id, ncc: nccId('GR'), state: 'ADAPTED' };
    const adoption = await create(PracticeAdoption, { ...adopted, territory: 'Karditsa', visibility: 'PUBLIC' });
    expect(adoption).toMatchObject({ steward: { id: nccId('GR') }, visibility: 'PUBLIC' });
    expect(await codesOf(create(PracticeAdoption, { practice: practice.id, organisation: owner }))).toContain(
      'ADOPTION_OF_OWN',
    );
    expect(await codesOf(create(PracticeAdoption, { ...adopted, organisation: owner }))).toContain(
      'ADOPTION_NEEDS_ONE',
    );
    expect(await codesOf(create(PracticeAdoption, { ...adopted, state: 'GIVEN_UP' }))).toContain(
      'ADOPTION_NEEDS_REASON',
    );
    await domain.records.change(ctx, Practice, { id: practice.id }, { visibility: 'NETWORK' });
    expect(await domain.records.require(ctx, PracticeAdoption, adoption.id)).toMatchObject({ visibility: 'NETWORK' });
    const own = await aPractice({ steward: nccId('IT') });
    expect(await codesOf(create(PracticeAdoption, { practice: own.id, ncc: nccId('IT') }))).toContain(
      'ADOPTION_OF_OWN',
    );
  });

  describe('leads to one adoption of a practice by each of them', () => {
    const adopters = ['ncc', 'organisation'] as const;
    const adopter = async (kind: (typeof adopters)[number]) =>
      kind === 'ncc' ? nccId('GR') : await anOrganisation('GR');

    it.each(adopters)('that is live: %s', async (kind) => {
      const practice = (await aPractice({ steward: nccId('IT'), visibility: 'PUBLIC' })).id;
      const adopted = { practice, [kind]: await adopter(kind) };
      const first = await create(PracticeAdoption, adopted);
      expect(await codesOf(create(PracticeAdoption, { ...adopted, state: 'ADOPTED' }))).toContain('ADOPTION_AGAIN');
      await domain.records.change(ctx, PracticeAdoption, { id: first.id }, { state: 'ADOPTED' });
      await domain.records.archive(ctx, PracticeAdoption, { id: first.id });
      await create(PracticeAdoption, adopted);
      expect(await codesOf(domain.records.restore(ctx, PracticeAdoption, { id: first.id }))).toContain(
        'ADOPTION_AGAIN',
      );
    });

    it.each(adopters)('also where two write it at once: %s', async (kind) => {
      const practice = (await aPractice({ steward: nccId('IT'), visibility: 'PUBLIC' })).id;
      const adopted = { practice, [kind]: await adopter(kind) };
      const both = overlapping(
        domain,
        (at) => domain.records.create(at, PracticeAdoption, adopted as never),
        (at) => domain.records.create(at, PracticeAdoption, adopted as never),
      );
      expect(await codesOf(both)).toContain('ADOPTION_AGAIN');
      expect(await domain.records.list(ctx, PracticeAdoption, { practice } as never)).toHaveLength(1);
    });

    it('also where two of one list are the same', async () => {
      const practice = (await aPractice({ steward: nccId('IT'), visibility: 'PUBLIC' })).id;
      const adopted = () => ({ id: newId(), practice, ncc: nccId('GR') }) as never;
      const [first, second] = await domain.records.ensureMany(ctx, PracticeAdoption, [adopted(), adopted()]);
      expect(first).toBe('created');
      expect(second).toMatchObject({ code: 'ADOPTION_AGAIN' });
    });

    it('and by an organisation under each of its records', async () => {
      const practice = (await aPractice({ steward: nccId('IT'), visibility: 'PUBLIC' })).id;
      const [kept, same] = [await anOrganisation('GR'), await anOrganisation('GR')];
      const candidate = await domain.duplicates.propose(ctx, { a: kept, b: same, reasons: ['SAME_NAME'] });
      await domain.duplicates.decide(ctx, { id: candidate.id, rev: 1, decision: 'SAME', keptId: kept });
      await create(PracticeAdoption, { practice, organisation: kept });
      expect(await codesOf(create(PracticeAdoption, { practice, organisation: same }))).toContain('ADOPTION_AGAIN');
    });
  });
});
