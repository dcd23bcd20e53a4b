import { connect } from '@seedbed/platform/database';
import { newId, type Reader, systemContext } from '@seedbed/platform/kernel';
import { type FieldMeta, linkRecords, type RecordMeta, sealText, targetOf } from '@seedbed/platform/records';
import type { Row } from './row.js';
import { type AccessTable, cellOf } from './table.js';

/** Rows of each type: every visibility, of two centres, about the partner's organisation and about another. */
export const PLACES = 16;
const VISIBILITIES = ['PUBLIC', 'NETWORK', 'NCC', 'PRIVATE'] as const;
const isOther = (place: number): boolean => (place >> 2) % 2 === 1;
const isMine = (place: number): boolean => place >= PLACES / 2;

export const ME = newId();
const DAY = Date.UTC(2020, 0, 1);

/** The example rows of all record types, and what may be seen of them by the tables. */
export class Rows {
  readonly metas: readonly RecordMeta[];
  private readonly rows = new Map<string, Row[]>();
  private readonly byId = new Map<string, { readonly meta: RecordMeta; readonly row: Row }>();

  constructor(private readonly tables: ReadonlyMap<string, AccessTable>) {
    this.metas = inOrder([...linkRecords().values()]);
    for (const meta of this.metas) {
      const made: Row[] = [];
      this.rows.set(meta.name, made);
      for (let place = 0; place < PLACES; place++) {
        const row = this.make(meta, place, made);
        made.push(row);
        this.byId.set(row.id, { meta, row });
      }
    }
  }

  of(meta: RecordMeta): readonly Row[] {
    return this.rows.get(meta.name) ?? [];
  }

  find = (id: unknown): Row | undefined => this.byId.get(String(id))?.row;

  table(meta: RecordMeta): AccessTable {
    const table = this.tables.get(meta.name);
    if (!table) throw new Error(`${meta.name} has no access table: write test/medium/<lib>/<type>.access.ts.`);
    return table;
  }

  cell(meta: RecordMeta, row: Row, who: Reader) {
    return cellOf(this.table(meta), row, who, (type) => this.rows.get(type) ?? []);
  }

  /** Whether the tables let a reader see the record of an id. */
  sees(who: Reader, id: unknown): boolean {
    const found = this.byId.get(String(id));
    if (!found) return false;
    const { meta, row } = found;
    const { seenWith = [] } = this.table(meta);
    const isAll = who.role === 'SYSTEM' || who.role === 'AUDITOR';
    return this.cell(meta, row, who) !== '-' && (isAll || seenWith.every((link) => this.sees(who, row.values[link])));
  }

  /** What a reader sees of a type, in the order of its lists. */
  seen(who: Reader, meta: RecordMeta): Row[] {
    return this.of(meta)
      .filter(({ id }) => this.sees(who, id))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Rows of a type that link to a record. */
  linkedTo(meta: RecordMeta, field: FieldMeta, id: string): Row[] {
    return this.of(meta).filter(({ values }) => values[field.name] === id);
  }

  private idOf(typeName: string, place: number): string {
    return this.rows.get(typeName)?.[place]?.id ?? newId();
  }

  private make(meta: RecordMeta, place: number, before: readonly Row[]): Row {
    const given = this.tables.get(meta.name)?.values?.(place) ?? {};
    const id = (given.id as string | undefined) ?? newId();
    const mark = `qz${String(this.rows.size).padStart(2, '0')}x${String(place).padStart(2, '0')}k`;
    const values: Record<string, unknown> = {};
    [...meta.fields.values()].forEach((field, at) => {
      values[field.name] = this.value(meta, field, { place, at, id, mark, before });
    });
    if (meta.stewarded) values.visibility = VISIBILITIES[place % 4];
    Object.assign(values, given);
    const steward = values.steward as string | undefined;
    return { id, place, mark, steward, visibility: values.visibility as string | undefined, values };
  }

  private value(meta: RecordMeta, field: FieldMeta, of: Making): unknown {
    const { place, at, id, mark } = of;
    switch (field.kind) {
      case 'id':
        return id;
      case 'text':
        return field.name.endsWith('Type') ? 'Organisation' : mark;
      case 'sealed':
        return mark;
      case 'localised':
        return { en: mark, it: `${mark} it` };
      case 'texts':
        return [mark];
      case 'choice':
        return field.choice?.values[(place + 1) % field.choice.values.length];
      case 'count':
        return field.name === 'rev' ? 1 : place + 1;
      case 'measure':
        return (place + 1) / 100;
      case 'flag':
        return place % 2 === 0;
      case 'date':
        return { value: new Date(DAY + place * 86_400_000).toISOString().slice(0, 10), precision: 'DAY' };
      case 'moment':
        return field.name === 'archivedAt' ? null : new Date(DAY).toISOString();
      case 'amount':
        return { minor: 100 * (place + 1), currency: 'EUR' };
      case 'data':
        return { mark };
      case 'ref':
        return this.organisation(meta, field, of);
      case 'toOne':
        return field.name === 'steward' ? this.steward(meta, of) : this.link(meta, field, at, of);
    }
  }

  /** The two centres whose people read are the first rows of their type; each is its own steward. */
  private steward(meta: RecordMeta, { place, id, before }: Making): string {
    const centre = isOther(place) ? 4 : 0;
    if (targetOf(meta.fields.get('steward') as FieldMeta) !== meta) return this.centre(isOther(place));
    return place === centre ? id : (before[centre]?.id ?? before[0]?.id ?? id);
  }

  /** The centre of the reader, or the other one. */
  centre(other: boolean): string {
    const stewarded = this.metas.find(({ stewarded }) => stewarded) as RecordMeta;
    return this.idOf(targetOf(stewarded.fields.get('steward') as FieldMeta).name, other ? 4 : 0);
  }

  private link(meta: RecordMeta, field: FieldMeta, at: number, of: Making): string {
    const target = targetOf(field);
    if (target === meta) return field.name === 'canonical' ? of.id : (of.before[of.place - 1]?.id ?? of.id);
    if (target.name === 'Organisation') return this.organisation(meta, field, of);
    const seenWith = this.tables.get(meta.name)?.seenWith ?? [];
    if (seenWith.includes(field.name)) return this.idOf(target.name, witness(of.place, seenWith.indexOf(field.name)));
    return this.idOf(target.name, (of.place * 7 + at * 5) % PLACES);
  }

  /** Of several links to an organisation one at most leads to the partner's own. */
  private organisation(meta: RecordMeta, field: FieldMeta, { place, at }: Making): string {
    const { about, seenWith = [] } = this.tables.get(meta.name) ?? {};
    if (seenWith.length > 1 && seenWith.includes(field.name)) return this.side(place, seenWith.indexOf(field.name));
    if (!about) return this.idOf('Organisation', (place * 7 + at * 5) % PLACES);
    const isOwn = isMine(place) && about[place % about.length] === field.name;
    return this.idOf('Organisation', ((place * 3 + at) % 8) + (isOwn ? 8 : 0));
  }

  /** Of two sides both are public, or the first or the second is a private one of the other centre. */
  private side(place: number, side: number): string {
    const isHidden = place >> 2 === 1 + side;
    return this.idOf('Organisation', isHidden ? 7 : side === 0 ? 0 : 12);
  }

  /** The organisations that the partner speaks for. */
  mine(): string[] {
    return (this.rows.get('Organisation') ?? []).filter(({ place }) => isMine(place)).map(({ id }) => id);
  }

  /** Writes all rows as the owner of the database, past every rule: what may be seen is asked of rows of every kind. */
  async store(ownerUrl: string): Promise<void> {
    const owner = await connect({ url: ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    try {
      for (const meta of this.metas) {
        for (const row of this.of(meta)) {
          const sql = `insert into "${meta.table}" select * from jsonb_populate_record(null::"${meta.table}", $1::jsonb)`;
          await owner.query(systemContext('test:access'), sql, [JSON.stringify(columnsOf(meta, row))]);
        }
      }
    } finally {
      await owner.close();
    }
  }
}

/**
 * Place of a record without which nobody sees a row: of each visibility there are rows of which all of these are public, and
 * rows of which one is a private one of the other centre.
 */
function witness(place: number, side: number): number {
  if (place >> 2 === 1 + side) return 7;
  return 4 * ((side === 0 ? place : place + (place >> 2)) % 4);
}

interface Making {
  readonly place: number;
  /** Place of the field among those of its type. */
  readonly at: number;
  readonly id: string;
  readonly mark: string;
  readonly before: readonly Row[];
}

function columnsOf(meta: RecordMeta, { values }: Row): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const field of meta.fields.values()) {
    const value = values[field.name];
    if (field.kind === 'date' || field.kind === 'amount') {
      const [first, second] = Object.values((value ?? {}) as Record<string, unknown>);
      Object.assign(columns, { [field.column]: first ?? null, [field.secondColumn as string]: second ?? null });
    } else if (field.kind === 'sealed') {
      const { sealed, hash } = sealText(meta, field, String(value));
      Object.assign(columns, { [field.column]: sealed, [field.secondColumn as string]: hash });
    } else columns[field.column] = value;
  }
  return columns;
}

/** Types after those they link to. */
function inOrder(metas: readonly RecordMeta[]): RecordMeta[] {
  const done = new Set<RecordMeta>();
  const visit = (meta: RecordMeta): void => {
    if (done.has(meta)) return;
    done.add(meta);
    for (const field of meta.fields.values()) if (field.kind === 'toOne') visit(targetOf(field));
    order.push(meta);
  };
  const order: RecordMeta[] = [];
  // references without foreign key name organisations
  const organisation = metas.find(({ name }) => name === 'Organisation');
  if (organisation) visit(organisation);
  for (const meta of metas) visit(meta);
  return order;
}
