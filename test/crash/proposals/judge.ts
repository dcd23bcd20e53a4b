import { nodeKeys } from '@seedbed/platform/kernel';
import type pg from 'pg';
import { type AnyOperation, COLUMN, type Decided, FIELDS, type Field, type Proposed, tokenOf } from './operations.js';

type Image = Readonly<Record<string, unknown>>;
interface Row {
  readonly id: string;
  readonly rev: number;
  readonly why: string;
  readonly before: Image | null;
  readonly after: Image;
}
interface ProposalRow {
  readonly id: string;
  readonly record: string;
  readonly baseRev: number;
  readonly state: string;
  readonly note: string;
}
interface ValueRow {
  readonly proposal: string;
  readonly field: Field;
  readonly state: string;
}
interface Conflict {
  readonly proposal: string;
  readonly field: Field;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly state: string;
}

const valueIn = (image: Image | null | undefined, field: Field): unknown => image?.[COLUMN[field]] ?? null;
const OPEN = ['WAITING', 'CONFLICT'];

/**
 * Judges a history by the journal and the tables: each replaced value was seen by whoever replaced it, or stands in a
 * conflict. Out: everything that must not be, in words.
 */
export async function complaintsAbout(owner: pg.Client, operations: readonly AnyOperation[]): Promise<string[]> {
  const judge = new Judge(
    operations,
    await journalOf(owner),
    await proposalsOf(owner),
    await valuesOf(owner),
    await conflictsOf(owner),
  );
  return judge.judge();
}

class Judge {
  private readonly complaints: string[] = [];
  private readonly rowsOf = new Map<string, Row[]>();

  constructor(
    private readonly operations: readonly AnyOperation[],
    rows: readonly Row[],
    private readonly proposals: readonly ProposalRow[],
    private readonly values: readonly ValueRow[],
    private readonly conflicts: readonly Conflict[],
  ) {
    for (const row of rows) this.rowsOf.set(row.id, [...(this.rowsOf.get(row.id) ?? []), row]);
  }

  judge(): string[] {
    for (const rows of this.rowsOf.values())
      for (const row of rows) for (const field of FIELDS) this.replaced(row, field);
    for (const proposal of this.proposals) this.standing(proposal);
    for (const operation of this.operations) this.asTold(operation);
    return this.complaints;
  }

  private hold(isSo: boolean, complaint: string): void {
    if (!isSo) this.complaints.push(complaint);
  }

  private imageAt(id: string, rev: number): Image | undefined {
    return this.rowsOf.get(id)?.find((row) => row.rev === rev)?.after;
  }

  /** Whoever replaced a value had seen it, or it stands in a conflict that was decided. */
  private replaced(row: Row, field: Field): void {
    const [old, now] = [valueIn(row.before, field), valueIn(row.after, field)];
    if (row.before === null || old === now) return;
    const by = this.operations.find((one) => tokenOf(field, one.name) === now);
    this.hold(by !== undefined, `${field} of ${row.id} became ${now}, which nobody wrote`);
    if (by?.kind === 'edit') {
      const seen = valueIn(this.imageAt(by.id, by.rev), field);
      this.hold(seen === old, `${by.name} had not seen ${field} = ${old}`);
    } else if (by) this.replacedByProposal(row, field, by);
  }

  private replacedByProposal(row: Row, field: Field, by: Proposed | Decided): void {
    const old = valueIn(row.before, field);
    const proposal = this.proposals.find(({ id, note }) =>
      by.kind === 'decision' ? id === by.proposal : note === by.name,
    );
    const base = valueIn(this.imageAt(row.id, proposal?.baseRev ?? 0), field);
    this.hold(row.why.includes(proposal?.id ?? '?'), `${by.name} was written without its proposal's name`);
    const isRecorded = this.conflicts.some(
      (one) => one.proposal === proposal?.id && one.field === field && one.ours === old && one.base === base,
    );
    this.hold(base === old || isRecorded, `${by.name} replaced ${field} = ${old} without a recorded conflict`);
  }

  /** The states of a proposal are what the record says. */
  private standing({ id, record, baseRev, state }: ProposalRow): void {
    const present = this.rowsOf.get(record)?.at(-1)?.after;
    const values = this.values.filter((one) => one.proposal === id);
    for (const { field, state: of } of values) {
      const base = valueIn(this.imageAt(record, baseRev), field);
      const now = valueIn(present, field);
      const open = this.conflicts.filter((one) => one.proposal === id && one.field === field && one.state === 'OPEN');
      if (of === 'WAITING') this.hold(now === base, `${field} of ${id} waits, though the record changed`);
      if (of === 'CONFLICT') {
        this.hold(open.length === 1, `${field} of ${id} is in conflict with ${open.length} open conflicts`);
        this.hold(open[0]?.ours === now, `the conflict of ${field} of ${id} shows an old value`);
      } else this.hold(open.length === 0, `${field} of ${id} is ${of} with an open conflict`);
    }
    const isOpen = values.some((one) => OPEN.includes(one.state));
    this.hold(isOpen === OPEN.includes(state), `${id} is ${state} with ${values.map((one) => one.state).join()}`);
  }

  private asTold(of: AnyOperation): void {
    const rows = [...this.rowsOf.values()]
      .flat()
      .filter((row) =>
        FIELDS.some(
          (field) =>
            valueIn(row.after, field) === tokenOf(field, of.name) &&
            valueIn(row.before, field) !== tokenOf(field, of.name),
        ),
      );
    if (of.kind === 'edit') {
      this.hold(
        rows.length === (of.refused === undefined ? 1 : 0),
        `${of.name} (${of.refused ?? 'done'}) wrote ${rows.length} times`,
      );
    } else if (of.kind === 'proposal') {
      const made = this.proposals.filter(({ note }) => note === of.name);
      this.hold(
        made.length === (of.refused === undefined ? 1 : 0),
        `${of.name} (${of.refused ?? 'done'}) made ${made.length} proposals`,
      );
      this.hold(of.told === undefined || made[0]?.id === of.told, `${of.name} was told of another proposal`);
      this.taken(of.name, made[0], rows);
    } else if (of.told !== undefined) {
      const proposal = this.proposals.find(({ id }) => id === of.proposal);
      this.hold(
        proposal?.state === of.told,
        `${of.name} was told ${of.told}, and ${of.proposal} is ${proposal?.state}`,
      );
    } else this.hold(rows.length === 0, `${of.name} was refused (${of.refused}) and wrote`);
  }

  /** A proposed value stands in the journal at most once, and only where it was taken. */
  private taken(name: string, proposal: ProposalRow | undefined, rows: readonly Row[]): void {
    this.hold(rows.length <= 1, `${name} was taken ${rows.length} times`);
    if (rows.length === 0 || !proposal) return;
    const applied = this.values.some((one) => one.proposal === proposal.id && one.state === 'APPLIED');
    this.hold(applied, `${name} stands in the record, and no field of it is applied`);
  }
}

async function journalOf(owner: pg.Client): Promise<Row[]> {
  const { rows } = await owner.query<Row>(
    `select record_id as id, rev, coalesce(why, '') as why, before, after from journal
     where kind = 'Organisation' order by record_id, journal.seq`,
  );
  return rows;
}

async function proposalsOf(owner: pg.Client): Promise<ProposalRow[]> {
  const { rows } = await owner.query<ProposalRow>(
    `select id, record_id as record, base_rev as "baseRev", state, coalesce(note, '') as note from proposals order by id`,
  );
  return rows;
}

async function valuesOf(owner: pg.Client): Promise<ValueRow[]> {
  const { rows } = await owner.query<ValueRow>('select proposal_id as proposal, field, state from proposed_values');
  return rows;
}

async function conflictsOf(owner: pg.Client): Promise<Conflict[]> {
  const { rows } = await owner.query<Conflict & Record<'base' | 'ours' | 'theirs', string>>(
    `select proposal_id as proposal, field, state, base_enc as base, ours_enc as ours, theirs_enc as theirs from conflicts`,
  );
  const opened = (side: string, sealed: string): unknown =>
    JSON.parse(nodeKeys().open(`ProposalConflict.${side}`, sealed));
  return rows.map((row) => ({
    ...row,
    base: opened('base', row.base),
    ours: opened('ours', row.ours),
    theirs: opened('theirs', row.theirs),
  }));
}
