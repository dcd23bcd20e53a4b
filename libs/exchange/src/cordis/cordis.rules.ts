import { tidyName } from '@seedbed/organisations';
import { stableId } from '@seedbed/platform/kernel';
import { endsBeforeStart, type Money, type UncertainDate } from '@seedbed/platform/records';
import { type FlagCode, isFlag } from './cordis.texts.js';

export interface OrganisationRow {
  readonly organisationID: string;
  readonly name: string;
  readonly shortName: string;
  readonly activityType: string;
  readonly street: string;
  readonly city: string;
  readonly country: string;
}

export interface ProjectRow {
  readonly rcn: string;
  readonly reference: string;
  readonly acronym: string;
  readonly status: string;
  readonly programme: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly totalCost: string;
  readonly ecMaxContribution: string;
  readonly call: string;
  readonly coordinator: string;
  readonly numOrg: string;
}

export interface SeatRow {
  readonly projectRcn: string;
  readonly organisationID: string;
}

export type FindingCode =
  | FlagCode
  | 'AMOUNT_UNREADABLE'
  | 'COUNT_UNREADABLE'
  | 'DATE_UNREADABLE'
  | 'PARTICIPATION_OF_UNKNOWN'
  | 'PARTICIPATION_TWICE'
  | 'PIC_MISSING'
  | 'PIC_WRONG_FORM'
  | 'ROW_TWICE'
  | 'STREET_WITHOUT_CITY';

/** Something about a row that did not go into a record as it is printed. */
export interface Finding {
  readonly code: FindingCode;
  readonly field: string;
  /** As printed. */
  readonly value: string;
}

/** Countries that CORDIS writes otherwise than ISO 3166 does. */
const ISO_CODES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** The ISO code of a country as CORDIS writes it; null for none. */
export const countryCode = (printed: string): string | null => {
  const code = printed.trim().toUpperCase();
  return code === '' ? null : (ISO_CODES[code] ?? code);
};

/** The kinds that an activity type of CORDIS decides: HES are universities and schools, PUB and OTH any body. */
const KINDS = { PRC: 'COMPANY', REC: 'RESEARCH_BODY' } as const;

const PIC = /^\d{9}$/;
/** What the extract puts in the place of a PIC that CORDIS did not give. */
const NO_PIC = /^[0-9a-f]{32}$/;

/** The key under which an organisation of the extract has its ids. */
const keyOf = (organisationID: string): string =>
  PIC.test(organisationID) ? `PIC:${organisationID}` : `CORDIS:${organisationID}`;

/** What a row of organisations says, as values of records; `country` is an ISO code. */
export function readOrganisation(row: OrganisationRow) {
  const key = keyOf(row.organisationID);
  const [name, short, city, street] = [row.name, row.shortName, row.city, row.street].map(tidyName) as Cells;
  const findings: Finding[] = [];
  const damaged = [name, short].find((text) => text.includes('\uFFFD'));
  if (damaged) findings.push({ code: 'NAME_DAMAGED', field: damaged === name ? 'name' : 'names', value: damaged });
  if (!PIC.test(row.organisationID)) {
    const code = NO_PIC.test(row.organisationID) ? 'PIC_MISSING' : 'PIC_WRONG_FORM';
    findings.push({ code, field: 'organisationID', value: row.organisationID });
  }
  if (street && !city) findings.push({ code: 'STREET_WITHOUT_CITY', field: 'street', value: street });
  const kind = KINDS[row.activityType as keyof typeof KINDS] ?? null;
  return {
    id: stableId('Organisation', key),
    name,
    kind,
    country: countryCode(row.country),
    pic: PIC.test(row.organisationID) ? { id: stableId('ExternalIdentifier', key), value: row.organisationID } : null,
    shortName: isOtherName(short, name)
      ? { id: stableId('OrganisationName', `${key}:short`), text: short, kind: kindOfName(short, name) }
      : null,
    seat: city ? { id: stableId('Site', `${key}:seat`), place: city, address: street || null } : null,
    findings,
  };
}
export type OrganisationRead = ReturnType<typeof readOrganisation>;
type Cells = [string, string, string, string];

const isOtherName = (short: string, name: string): boolean =>
  short !== '' && short.toLowerCase() !== name.toLowerCase();
/** Some "short names" are longer than the name: then nothing is known of them but that they are printed. */
const kindOfName = (short: string, name: string) =>
  short.length < name.length ? ('SHORT' as const) : ('AS_PRINTED' as const);

const STATUSES = { SIGNED: 'SIGNED', CLOSED: 'CLOSED', TERMINATED: 'TERMINATED' } as const;

/** What a row of projects says, as values of records. `programmes` is what the row prints, without order. */
export function readProject(row: ProjectRow) {
  const findings: Finding[] = [];
  const { startsOn, endsOn, periodAsPrinted } = readPeriod(row, findings);
  const status = STATUSES[row.status as keyof typeof STATUSES] ?? null;
  if (row.status && !status) findings.push({ code: 'STATUS_NOT_KNOWN', field: 'status', value: row.status });
  const grant = row.reference.trim();
  return {
    id: stableId('Project', `CORDIS:${row.rcn}`),
    acronym: tidyName(row.acronym) || null,
    title: row.acronym.trim() ? null : { en: `Grant agreement ${grant}` },
    startsOn,
    endsOn,
    periodAsPrinted,
    status,
    statedPartners: readCount(row.numOrg, findings),
    funding: { id: stableId('ProjectFunding', `CORDIS:${row.rcn}:H2020`), nameAsPrinted: row.programme.trim() || null },
    call: row.call.trim() || null,
    grant: grant ? { number: grant, ...readMoney(row, findings) } : null,
    findings,
  };
}
export type ProjectRead = ReturnType<typeof readProject>;

function readPeriod({ startDate, endDate }: ProjectRow, findings: Finding[]) {
  const startsOn = readDay(startDate, 'startDate', findings);
  const endsOn = readDay(endDate, 'endDate', findings);
  if (!endsBeforeStart(startsOn, endsOn)) return { startsOn, endsOn, periodAsPrinted: null };
  const periodAsPrinted = `${startDate} – ${endDate}`;
  findings.push({ code: 'PERIOD_REVERSED', field: 'endsOn', value: periodAsPrinted });
  return { startsOn: null, endsOn: null, periodAsPrinted };
}

function readDay(printed: string, field: string, findings: Finding[]): UncertainDate | null {
  const value = printed.trim();
  if (value === '') return null;
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  // the 30th of February is a day for Date, which moves it into March
  if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return { value, precision: 'DAY' };
  findings.push({ code: 'DATE_UNREADABLE', field, value });
  return null;
}

function readCount(printed: string, findings: Finding[]): number | null {
  if (printed.trim() === '') return null;
  if (/^\d{1,6}$/.test(printed.trim())) return Number(printed);
  findings.push({ code: 'COUNT_UNREADABLE', field: 'numOrg', value: printed });
  return null;
}

/** A contribution above the total cannot be stored: the contribution is what the grant is about, so it stays. */
function readMoney({ ecMaxContribution, totalCost }: ProjectRow, findings: Finding[]) {
  const euContribution = readAmount(ecMaxContribution, 'ecMaxContribution', findings);
  const total = readAmount(totalCost, 'totalCost', findings);
  if (!euContribution || !total || cents(euContribution) <= cents(total)) return { euContribution, total };
  findings.push({
    code: 'AMOUNTS_CONTRADICT',
    field: 'grantAgreement',
    value: `${ecMaxContribution} / ${totalCost}`,
  });
  return { euContribution, total: null };
}

/** Decimal commas, no separators of thousands, euros: how CORDIS prints money. */
function readAmount(printed: string, field: string, findings: Finding[]): Money | null {
  const value = printed.trim();
  if (value === '') return null;
  if (/^\d{1,13}([.,]\d{1,2})?$/.test(value)) return { amount: value.replace(',', '.'), currency: 'EUR' };
  findings.push({ code: 'AMOUNT_UNREADABLE', field, value });
  return null;
}

const cents = ({ amount }: Money): number => Math.round(Number(amount) * 100);

/** One who takes part in a project, as its row of organisations names it. */
export interface Member {
  readonly organisationID: string;
  readonly name: string;
  readonly shortName: string;
}

/**
 * Which of the members leads. The extract prints the coordinator as a name beside the project, not among the members: it
 * is the member of that name, the one of that short name, or the only member there is. Out: its place, or null with
 * the finding why it is not known.
 */
export function findCoordinator(printed: string, members: readonly Member[]): { at: number | null; finding?: Finding } {
  if (members.length === 1) return { at: 0 };
  if (printed.trim() === '') return { at: null };
  const wanted = folded(printed);
  for (const field of ['name', 'shortName'] as const) {
    const places = members.flatMap((member, at) => (folded(member[field]) === wanted ? [at] : []));
    const withPic = places.filter((at) => PIC.test(members[at]?.organisationID ?? ''));
    const [found, ...others] = withPic.length === 1 ? withPic : places;
    if (found === undefined) continue;
    if (others.length === 0) return { at: found };
    return { at: null, finding: { code: 'COORDINATOR_AMBIGUOUS', field: 'participations', value: printed } };
  }
  return { at: null, finding: { code: 'COORDINATOR_NOT_FOUND', field: 'participations', value: printed } };
}

/** Names of one body that differ in accents, capitals and punctuation only are alike. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const seatId = ({ projectRcn, organisationID }: SeatRow): string =>
  stableId('Participation', `CORDIS:${projectRcn}:${organisationID}`);

/** The findings that a person has to decide on, in the review queue. */
export const flagged = (findings: readonly Finding[]) =>
  findings.flatMap((finding) => (isFlag(finding.code) ? [{ ...finding, code: finding.code }] : []));
