import { stewardFor } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { stableId } from '@seedbed/platform/kernel';
import { Call, GrantAgreement, Participation, Project, ProjectFunding, ProjectWrites } from '@seedbed/projects';
import {
  countryCode,
  findCoordinator,
  type OrganisationRow,
  type ProjectRead,
  type ProjectRow,
  readProject,
  type SeatRow,
  seatId,
} from './cordis.rules.js';
import type { CordisExtract } from './cordis-extract.js';
import type { RowKey } from './cordis-report.js';
import { type LoadTools, PUBLISHED } from './load-tools.js';

/** A project with those who take part in it. */
interface Consortium extends ProjectRead {
  readonly row: ProjectRow;
  readonly members: readonly OrganisationRow[];
  /** Place of the one that leads; null where it is not known. */
  readonly lead: number | null;
}

/** Loads the projects, each in one transaction with all of its participations. */
export async function loadProjects(tools: LoadTools, extract: CordisExtract): Promise<void> {
  const consortia = readConsortia(tools, extract);
  const { db, records } = tools;
  const inspector = new ProjectWrites({ db, records, outbox: new Outbox(db) });
  await tools.inChunks(
    'projects',
    consortia,
    ({ members }) => 1 + members.length,
    (tx, some) => inspector.inspectAfterwards(tx, () => writeProjects(tx, tools, some)),
  );
}

function readConsortia({ tally }: LoadTools, { organisations, projects, seats }: CordisExtract): Consortium[] {
  const byId = new Map(organisations.map((row) => [row.organisationID, row]));
  const rows = tally.once(projects, 'projects.csv', 'rcn');
  const members = new Map(rows.map(({ rcn }) => [rcn, new Map<string, OrganisationRow>()]));
  for (const seat of seats) {
    const [seated, organisation] = [members.get(seat.projectRcn), byId.get(seat.organisationID)];
    const key = { file: 'participations.csv', key: `${seat.projectRcn} ${seat.organisationID}` };
    const unknown = {
      code: 'PARTICIPATION_OF_UNKNOWN',
      field: seated ? 'organisationID' : 'projectRcn',
      value: key.key,
    };
    if (!seated || !organisation) tally.add(key, unknown, 'REFUSED');
    else if (seated.has(seat.organisationID)) tally.add(key, { ...unknown, code: 'PARTICIPATION_TWICE' }, 'REFUSED');
    else seated.set(seat.organisationID, organisation);
  }
  return rows.map((row) => {
    const seated = [...(members.get(row.rcn)?.values() ?? [])];
    const read = readProject(row);
    const { at: lead, finding } = findCoordinator(row.coordinator, seated);
    return { ...read, row, members: seated, lead, findings: [...read.findings, ...(finding ? [finding] : [])] };
  });
}

const rowOf = ({ row }: Consortium): RowKey => ({ file: 'projects.csv', key: row.rcn });

/** A project goes to the centre of the country that leads it. */
const stewardOf = ({ lead, members }: Consortium): string =>
  stewardFor(lead === null ? null : countryCode(members[lead]?.country ?? ''));

async function writeProjects(tx: Tx, tools: LoadTools, some: readonly Consortium[]): Promise<void> {
  const { tally, source, programme } = tools;
  const grants = await writeGrants(tx, tools, some);
  const byId = new Map(some.map((one) => [one.id, one]));
  const rowOfProject = (id: string): RowKey | undefined =>
    byId.has(id) ? rowOf(byId.get(id) as Consortium) : undefined;
  const common = (one: Consortium) => ({ steward: stewardOf(one), ...PUBLISHED });
  const projects = some.map((one) => ({
    ...valuesOf(one),
    grantAgreement: grants.get(one.grant?.number ?? '') ?? null,
    source,
    ...common(one),
  }));
  const stored = await tally.write(tx, Project, projects, ({ id }) => rowOfProject(id));
  const kept = some.filter(({ id }) => stored.has(id));
  const fundings = kept.map((one) => ({ ...one.funding, project: one.id, programme, source, ...common(one) }));
  await tally.write(tx, ProjectFunding, fundings, ({ project }) => rowOfProject(project));
  await writeSeats(tx, tools, kept);
  await tally.note(
    tx,
    kept.map((one) => ({
      row: rowOf(one),
      findings: one.findings,
      about: {
        ...{ recordType: 'Project', recordId: one.id, recordTitle: one.acronym ?? one.row.reference },
        ...{ source, ...common(one) },
      },
    })),
  );
}

const valuesOf = ({ id, acronym, title, startsOn, endsOn, periodAsPrinted, status, statedPartners }: Consortium) => ({
  ...{ id, acronym, title, displayName: acronym ?? title?.en ?? id },
  ...{ startsOn, endsOn, periodAsPrinted, status, statedPartners },
});

/** Grant agreements and their calls; one that is known by its number is used. Out: number → id. */
async function writeGrants(tx: Tx, tools: LoadTools, some: readonly Consortium[]): Promise<Map<string, string>> {
  const { tally, records, programme } = tools;
  const byNumber = new Map(some.flatMap((one) => (one.grant ? [[one.grant.number, one] as const] : [])));
  const known = await records.listOf(tx, GrantAgreement, 'number', byNumber.keys());
  const ids = new Map(known.map(({ number, id }) => [number, id]));
  const calls = await writeCalls(tx, tools, some);
  const grants = [...byNumber].map(([number, one]) => ({
    ...{ id: ids.get(number) ?? stableId('GrantAgreement', number), ...one.grant, number, programme },
    ...{ call: calls.get(one.call ?? '') ?? null, steward: stewardOf(one), ...PUBLISHED },
  }));
  const there = await tally.write(tx, GrantAgreement, grants, ({ number }) =>
    rowOf(byNumber.get(number) as Consortium),
  );
  return new Map(grants.flatMap(({ number, id }) => (there.has(id) ? [[number, id] as const] : [])));
}

async function writeCalls(tx: Tx, tools: LoadTools, some: readonly Consortium[]): Promise<Map<string, string>> {
  const { tally, records, programme } = tools;
  const byCode = new Map(some.flatMap((one) => (one.call ? [[one.call, one] as const] : [])));
  const known = await records.listOf(tx, Call, 'code', byCode.keys(), { programme: programme as never });
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  const calls = [...byCode.keys()].map((code) => ({
    ...{ id: ids.get(code) ?? stableId('Call', `H2020:${code}`), code, programme },
    ...{ steward: stewardFor(null), ...PUBLISHED },
  }));
  const there = await tally.write(tx, Call, calls, ({ code }) => rowOf(byCode.get(code) as Consortium));
  return new Map(calls.flatMap(({ code, id }) => (there.has(id) ? [[code, id] as const] : [])));
}

async function writeSeats(
  tx: Tx,
  { tally, organisations, source }: LoadTools,
  some: readonly Consortium[],
): Promise<void> {
  const keyOf = (seat: SeatRow): RowKey => ({
    file: 'participations.csv',
    key: `${seat.projectRcn} ${seat.organisationID}`,
  });
  const rows = new Map<string, RowKey>();
  const seats = some.flatMap((one) =>
    one.members.flatMap((member, at) => {
      const key = { projectRcn: one.row.rcn, organisationID: member.organisationID };
      const [id, organisation] = [seatId(key), organisations.get(member.organisationID)];
      if (!organisation) {
        tally.add(
          keyOf(key),
          { code: 'PARTICIPATION_OF_UNKNOWN', field: 'organisationID', value: member.name },
          'REFUSED',
        );
        return [];
      }
      rows.set(id, keyOf(key));
      return [
        {
          id,
          project: one.id,
          organisation,
          ...seatOf(one, member, at),
          source,
          steward: stewardOf(one),
          ...PUBLISHED,
        },
      ];
    }),
  );
  await tally.write(tx, Participation, seats, ({ id }) => rows.get(id));
}

/** The extract prints a role for the coordinator alone, and by a name that may be spelt otherwise than in its own row. */
function seatOf({ lead, row }: Consortium, member: OrganisationRow, at: number) {
  const isLead = at === lead;
  return {
    role: isLead ? ('LEAD_PARTNER' as const) : ('PARTNER' as const),
    order: at + 1,
    nameAsPrinted: (isLead && row.coordinator.trim()) || member.name.trim() || null,
    roleAsPrinted: isLead ? 'coordinator' : '(none printed)',
    countryAsPrinted: member.country.trim() || null,
  };
}
