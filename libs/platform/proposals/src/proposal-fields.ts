import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { shownRecords } from '@seedbed/platform/projection';
import {
  type FieldMeta,
  findMeta,
  metaOf,
  type RecordMeta,
  Records,
  RowAccess,
  targetOf,
  type UncertainDate,
  valuesOf,
  valuesOfInput,
} from '@seedbed/platform/records';
import { Proposal } from './proposal.record.js';
import { namedAsInputs } from './proposal-input.rules.js';
import { ARCHIVED, baseOf, proposedOn } from './proposal-states.js';
import type { ProposedField } from './proposals.types.js';
import { type ProposedValue, ProposedValues } from './proposed-values.js';

type Loose = Readonly<Record<string, unknown>>;
/** Titles of linked records, by id; those that the reader may not see are missing. */
type Titles = ReadonlyMap<string, string>;
/** A field with values as the write path has them. */
interface Sides {
  readonly value: ProposedValue;
  readonly field: FieldMeta | undefined;
  readonly before: unknown;
  readonly proposed: unknown;
  readonly given: unknown;
  readonly current: unknown;
}

interface Batch {
  readonly ids: string[];
  readonly found: Promise<ReadonlyMap<string, readonly ProposedField[]>>;
}

/** The fields of proposals as people look at them: what was seen, what is proposed, and what stands in the record now. */
@Injectable()
export class ProposalFields {
  private readonly values: ProposedValues;
  private readonly batches = new WeakMap<RequestContext, Batch>();

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {
    this.values = new ProposedValues(db);
  }

  /** The fields of a proposal, none where the caller may not see it. Those of a list are found together. */
  async of(ctx: RequestContext, id: string): Promise<readonly ProposedField[]> {
    const batch = this.batches.get(ctx) ?? this.begin(ctx);
    batch.ids.push(id);
    return (await batch.found).get(id) ?? [];
  }

  private begin(ctx: RequestContext): Batch {
    const ids: string[] = [];
    const found = Promise.resolve().then(() => {
      this.batches.delete(ctx);
      return this.db.inTransaction(ctx, (tx) => this.load(tx, ids));
    });
    const batch = { ids, found };
    this.batches.set(ctx, batch);
    return batch;
  }

  private async load(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly ProposedField[]>> {
    const seen = await this.access.among(tx, metaOf(Proposal), 'read', ids.filter(isId));
    const proposals = await this.records.listOf(tx, Proposal, 'id', seen);
    const values = await this.values.of(tx, [...seen]);
    const standing = await this.standing(tx, proposals);
    const sides = proposals.map((proposal) => {
      const meta = findMeta(proposal.recordType) as RecordMeta;
      const kept = values.get(proposal.id) ?? [];
      return { proposal, sides: sidesOf(meta, kept, standing.get(proposal.recordId) ?? null) };
    });
    const titles = await this.titles(
      tx,
      sides.flatMap((one) => one.sides),
    );
    return new Map(sides.map(({ proposal, sides: of }) => [proposal.id, of.map((one) => shown(one, titles))]));
  }

  /** The values of the records as they stand, of those that the reader sees. */
  private async standing(tx: Tx, proposals: readonly Proposal[]): Promise<ReadonlyMap<string, Loose>> {
    const found = new Map<string, Loose>();
    for (const type of new Set(proposals.map(({ recordType }) => recordType))) {
      const meta = findMeta(type);
      if (!meta) continue;
      const ids = proposals.filter((one) => one.recordType === type).map(({ recordId }) => recordId);
      const seen = await this.access.among(tx, meta, 'read', ids);
      const records = await this.records.listOf(tx, meta.type as new () => { id: string }, 'id', seen);
      for (const record of records) found.set(record.id, valuesOf(meta, record));
    }
    return found;
  }

  private async titles(tx: Tx, sides: readonly Sides[]): Promise<Titles> {
    const wanted = new Map<RecordMeta, Set<string>>();
    for (const { field, before, proposed, given, current } of sides) {
      if (field?.kind !== 'toOne') continue;
      const ids = [before, proposed, given, current].filter(isId);
      const target = targetOf(field);
      wanted.set(target, new Set([...(wanted.get(target) ?? []), ...ids]));
    }
    const titles = new Map<string, string>();
    for (const [meta, ids] of wanted) {
      for (const [id, title] of await shownRecords(this.db, tx, meta, [...ids])) titles.set(id, title);
    }
    return titles;
  }
}

function sidesOf(meta: RecordMeta, values: readonly ProposedValue[], current: Loose | null): Sides[] {
  const base = baseOf(values);
  const proposed = proposedOn(meta, base, values);
  return values.map((value) => {
    const { field: name, given } = value;
    if (name === ARCHIVED) {
      const now = current?.[ARCHIVED] ?? null;
      return { value, field: meta.fields.get(name), before: null, proposed: value.proposed, given: null, current: now };
    }
    const taken = given === undefined ? {} : valuesOfInput(meta, namedAsInputs(meta, { [name]: given }), base);
    const sides = { before: base[name] ?? null, proposed: proposed[name] ?? null, current: current?.[name] ?? null };
    return { value, field: meta.fields.get(name), ...sides, given: taken[name] ?? null };
  });
}

function shown({ value, field, ...sides }: Sides, titles: Titles): ProposedField {
  const { field: name, mode, state } = value;
  const as = (one: unknown): unknown => readable(field, one, titles);
  const [before, proposed, given, current] = [sides.before, sides.proposed, sides.given, sides.current].map(as);
  return { field: name, mode, state, before, proposed, given, current };
}

/** A value in the form of the history of a record (`FieldChange`). */
function readable(field: FieldMeta | undefined, value: unknown, titles: Titles): unknown {
  if (value === null || value === undefined || value === '') return null;
  switch (field?.kind) {
    case 'toOne':
      return { id: value, title: titles.get(String(value)) ?? null };
    case 'date':
      return (value as UncertainDate).value ?? 'UNKNOWN';
    case 'moment':
      return value instanceof Date ? value.toISOString() : value;
    case 'texts':
      return (value as readonly string[]).length === 0 ? null : value;
    default:
      return value;
  }
}
