import { createHash } from 'node:crypto';
import type { Db, Tx } from '@seedbed/platform/database';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { Tampering, Verification } from './verify.types.js';

interface Seal {
  readonly no: number;
  readonly incarnation: number;
  readonly toXid: string;
  readonly toSeq: string;
  readonly seqs: readonly string[];
  readonly hash: Buffer;
}

interface Row {
  readonly seq: string;
  readonly kind: string;
  readonly recordId: string;
  readonly leaf: Buffer | null;
  readonly isErased: boolean;
  /** The hash of its content now; null when it was erased. */
  readonly content: Buffer | null;
}

const NEXT_SEAL = `
  select no::int as no, incarnation, to_xid::text as "toXid", to_seq::text as "toSeq", seqs::text[] as seqs, hash
  from journal_seals where no > $1 order by no limit 1`;
const BEHIND = '(j.incarnation, j.xid, j.seq) > ($1::int, $2::xid8, $3::bigint)';
const ROWS = `
  select j.seq::text as seq, j.kind, j.record_id as "recordId", j.leaf, j.erased_at is not null as "isErased",
    case when j.erased_at is null then journal_leaf(j) end as content
  from journal j
  where ${BEHIND} and (j.incarnation, j.xid, j.seq) <= ($4::int, $5::xid8, $6::bigint)
  order by j.incarnation, j.xid, j.seq`;
const UNSEALED = `select count(*)::int as rows from journal j where ${BEHIND}`;
/** Only the sealer and an erasure give a row its hash, so such a row was under a seal once. */
const SEALED_ONCE = `
  select j.seq::text as seq, j.kind, j.record_id as "recordId" from journal j
  where ${BEHIND} and j.leaf is not null and j.erased_at is null order by j.incarnation, j.xid, j.seq limit 1`;

const START: Seal = { no: 0, incarnation: 0, toXid: '0', toSeq: '0', seqs: [], hash: Buffer.alloc(0) };
const placeOf = (seal: Seal): unknown[] => [seal.incarnation, seal.toXid, seal.toSeq];

/** Walks the chain from its beginning, seal by seal, and compares every row with its hash. Sees one moment. */
export async function verifyJournal(db: Db, ctx: RequestContext): Promise<Verification> {
  return db.inTransaction(ctx, (tx) => walk(db, tx), { isolation: 'REPEATABLE READ' });
}

async function walk(db: Db, tx: Tx): Promise<Verification> {
  const tampered: Tampering[] = [];
  const count = { seals: 0, rows: 0, erased: 0 };
  let last = START;
  for (;;) {
    const [seal] = await db.query<Seal>(tx, NEXT_SEAL, [last.no]);
    if (!seal) break;
    for (let no = last.no + 1; no < seal.no; no++) tampered.push({ what: 'SEAL_MISSING', seal: no });
    const rows = await db.query<Row>(tx, ROWS, [...placeOf(last), ...placeOf(seal)]);
    tampered.push(...compare(last, seal, rows));
    count.seals += 1;
    count.rows += rows.length;
    count.erased += rows.filter(({ isErased }) => isErased).length;
    last = seal;
  }
  const [bare] = await db.query<Row>(tx, SEALED_ONCE, placeOf(last));
  if (bare) tampered.push({ what: 'SEAL_MISSING', seal: last.no + 1, ...nameOf(bare) });
  const [waiting] = await db.query<{ rows: number }>(tx, UNSEALED, placeOf(last));
  const head = last === START ? null : `${last.no}:${last.hash.toString('hex')}`;
  return { ...count, unsealed: waiting?.rows ?? 0, head, tampered };
}

function nameOf({ seq, kind, recordId }: Pick<Row, 'seq' | 'kind' | 'recordId'>): Partial<Tampering> {
  return { seq, recordType: kind, recordId };
}

/** What of a seal's rows is not as it was. The seal before it counts as it is, so that one break is told once. */
function compare(before: Seal, seal: Seal, rows: readonly Row[]): Tampering[] {
  const there = new Set(rows.map(({ seq }) => seq));
  const sealed = new Set(seal.seqs);
  const found: Tampering[] = [];
  for (const row of rows) {
    if (!sealed.has(row.seq)) found.push({ what: 'ROW_ADDED', seal: seal.no, ...nameOf(row) });
    else if (!isWhole(row)) found.push({ what: 'ROW_ALTERED', seal: seal.no, ...nameOf(row) });
  }
  for (const seq of seal.seqs) if (!there.has(seq)) found.push({ what: 'ROW_MISSING', seal: seal.no, seq });
  if (found.length > 0) return found;
  const leaves = Buffer.concat(rows.map(({ leaf }) => leaf as Buffer));
  const hash = createHash('sha256').update(before.hash).update(leaves).digest();
  return hash.equals(seal.hash) ? [] : [{ what: 'SEAL_ALTERED', seal: seal.no }];
}

const isWhole = ({ leaf, isErased, content }: Row): boolean =>
  leaf !== null && (isErased || content?.equals(leaf) === true);
