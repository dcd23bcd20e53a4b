import { describe, expect, it } from '@jest/globals';
import { readTable } from '@seedbed/reference';
import {
  countryCode,
  findCoordinator,
  type OrganisationRow,
  type ProjectRow,
  readOrganisation,
  readProject,
} from './cordis.rules.js';

const organisation = (line: string): OrganisationRow =>
  readTable(`organisationID,name,shortName,activityType,street,city,country\n${line}`)[0] as unknown as OrganisationRow;
const project = (line: string): ProjectRow =>
  readTable(
    `rcn,reference,acronym,status,programme,startDate,endDate,totalCost,ecMaxContribution,call,coordinator,numOrg\n${line}`,
  )[0] as unknown as ProjectRow;
const codes = ({ findings }: { findings: readonly { code: string }[] }): string[] => findings.map(({ code }) => code);
const usual = project(
  '7,640000,ACRO,SIGNED,H2020-EU.1.1.,2015-02-01,2017-01-31,"200,50","100,25",H2020-X-2014,THE LEAD,2',
);

describe('a row of organisations', () => {
  it('becomes an organisation with PIC, short name and seat', () => {
    const read = readOrganisation(organisation('999000111,"INSTITUTE,  OF X",IX,REC,"Main St 1, B",TURIN,IT'));
    expect(read).toMatchObject({
      name: 'INSTITUTE, OF X',
      kind: 'RESEARCH_BODY',
      country: 'IT',
      pic: { value: '999000111' },
      shortName: { text: 'IX', kind: 'SHORT' },
      seat: { place: 'TURIN', address: 'Main St 1, B' },
      findings: [],
    });
  });

  it.each([
    ['PRC', 'COMPANY'],
    ['REC', 'RESEARCH_BODY'],
    ['HES', null],
    ['PUB', null],
    ['OTH', null],
    ['', null],
  ])('of the activity type "%s" has the kind %s', (activity, kind) =>
    expect(readOrganisation(organisation(`999000111,X,,${activity},,,IT`)).kind).toBe(kind),
  );

  it.each([
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['IT', 'IT'],
    ['', null],
  ])('of the country "%s" is in %s', (printed, code) => expect(countryCode(printed)).toBe(code));

  it('has no PIC when CORDIS gave none, and the report says so', () => {
    const read = readOrganisation(organisation('0002ed6e6953fbf120f6ac982c803700,X,,,,,FR'));
    expect([read.pic, ...codes(read)]).toEqual([null, 'PIC_MISSING']);
    expect(codes(readOrganisation(organisation('12345,X,,,,,FR')))).toEqual(['PIC_WRONG_FORM']);
  });

  it('has the same ids each time, and others than its neighbour', () => {
    const ids = (pic: string) => {
      const { id, pic: held, seat } = readOrganisation(organisation(`${pic},X,,,S,C,IT`));
      return [id, held?.id, seat?.id];
    };
    expect(ids('999000111')).toEqual(ids('999000111'));
    expect(new Set([...ids('999000111'), ...ids('999000112')]).size).toBe(6);
  });

  it('keeps a "short name" that is longer as printed only, and none that is the name', () => {
    expect(readOrganisation(organisation('999000111,X,X OF Y,,,,IT')).shortName?.kind).toBe('AS_PRINTED');
    expect(readOrganisation(organisation('999000111,Xy,XY,,,,IT')).shortName).toBeNull();
  });

  it('with lost letters or half an address is noted', () => {
    expect(codes(readOrganisation(organisation('999000111,UNIVERSIT\uFFFD,,,,,IT')))).toEqual(['NAME_DAMAGED']);
    expect(codes(readOrganisation(organisation('999000111,X,U\uFFFD,,Street 1,,IT')))).toEqual([
      'NAME_DAMAGED',
      'STREET_WITHOUT_CITY',
    ]);
  });
});

describe('a row of projects', () => {
  it('becomes a project with grant, call and funding', () => {
    expect(readProject(usual)).toMatchObject({
      acronym: 'ACRO',
      startsOn: { value: '2015-02-01', precision: 'DAY' },
      endsOn: { value: '2017-01-31', precision: 'DAY' },
      status: 'SIGNED',
      statedPartners: 2,
      call: 'H2020-X-2014',
      grant: {
        number: '640000',
        euContribution: { amount: '100.25', currency: 'EUR' },
        total: { amount: '200.50', currency: 'EUR' },
      },
      funding: { nameAsPrinted: 'H2020-EU.1.1.' },
      findings: [],
    });
  });

  it('that ends before it starts keeps the printed period only', () => {
    const read = readProject({ ...usual, startDate: '2017-01-31', endDate: '2015-02-01' });
    expect(read).toMatchObject({ startsOn: null, endsOn: null, periodAsPrinted: '2017-01-31 – 2015-02-01' });
    expect(codes(read)).toEqual(['PERIOD_REVERSED']);
  });

  it.each(['2015-02-30', '01/02/2015', '2015'])('does not guess the day "%s"', (startDate) => {
    const read = readProject({ ...usual, startDate });
    expect([read.startsOn, ...codes(read)]).toEqual([null, 'DATE_UNREADABLE']);
  });

  it('with a contribution above the total keeps the contribution', () => {
    const read = readProject({ ...usual, ecMaxContribution: '300,00' });
    expect(read.grant).toMatchObject({ euContribution: { amount: '300.00' }, total: null });
    expect(codes(read)).toEqual(['AMOUNTS_CONTRADICT']);
  });

  it.each(['1.234,56', '-5', 'n/a'])('does not guess the amount "%s"', (totalCost) => {
    const read = readProject({ ...usual, totalCost });
    expect([read.grant?.total, ...codes(read)]).toEqual([null, 'AMOUNT_UNREADABLE']);
  });

  it('of a status that we do not have has none, and is noted', () => {
    const read = readProject({ ...usual, status: 'SUSPENDED' });
    expect([read.status, ...codes(read)]).toEqual([null, 'STATUS_NOT_KNOWN']);
  });

  it('without an acronym is called by its grant agreement', () =>
    expect(readProject({ ...usual, acronym: ' ' })).toMatchObject({
      acronym: null,
      title: { en: 'Grant agreement 640000' },
    }));
});

describe('the coordinator', () => {
  const member = (organisationID: string, name: string, shortName = '') => ({ organisationID, name, shortName });
  const [lead, other] = [member('999000111', 'Thé Lead.'), member('999000112', 'OTHER', 'OT')];

  it('is the member of its name, whatever accents and points', () =>
    expect(findCoordinator('THE LEAD', [other, lead])).toEqual({ at: 1 }));
  it('is the member of its short name', () => expect(findCoordinator('Ot', [lead, other])).toEqual({ at: 1 }));
  it('is the only member', () => expect(findCoordinator('FORMER NAME', [other])).toEqual({ at: 0 }));
  it('is not guessed among others', () =>
    expect(findCoordinator('LEAD', [lead, other])).toMatchObject({
      at: null,
      finding: { code: 'COORDINATOR_NOT_FOUND', value: 'LEAD' },
    }));
  it('is one: of two of a name the one with a PIC, else nobody', () => {
    const twin = member('0002ed6e6953fbf120f6ac982c803700', 'THE LEAD');
    expect(findCoordinator('THE LEAD', [twin, lead])).toEqual({ at: 1 });
    const double = findCoordinator('THE LEAD', [lead, { ...lead, organisationID: '999000113' }]);
    expect(double).toMatchObject({ at: null, finding: { code: 'COORDINATOR_AMBIGUOUS' } });
  });
});

describe('a table', () => {
  it('has separators, quotes and line ends in quoted cells', () =>
    expect(readTable('\uFEFFa,b\r\n"1,""2""","x\ny"\r\n')).toEqual([{ a: '1,"2"', b: 'x\ny' }]));
});
