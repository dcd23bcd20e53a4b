import type { Db, Tx } from '@seedbed/platform/database';
import type { WriteTools } from './records.js';

/** What an erasure is about. Places add rows of theirs that spoke of the person, so that their history goes too. */
export interface ErasureSubject {
  /** Rows that are the person's, or were written about them: type → ids. */
  readonly rows: Map<string, Set<string>>;
  /** Names and addresses of the person as they stood there: how copies in texts are found. */
  readonly texts: readonly string[];
  /** The job that erases: its own row names nobody, and is written from outside of the erasure while that runs. */
  readonly job?: string;
}

/**
 * A place where data of a person may lie. `leaves` are erased first: rows that link to other rows of the person. Then come
 * these `rows`, then `copies` of what they said, then their `history`.
 * A place that is erased twice finds nothing the second time.
 */
export interface ErasurePlace {
  /** Stands in the proof: what the place holds, in English, such as `journal`. */
  readonly name: string;
  readonly phase: 'leaves' | 'rows' | 'copies' | 'history';
  /** Erases, in the transaction of the erasure. Out: in how many places something was taken away. */
  erase(tools: WriteTools, tx: Tx, subject: ErasureSubject): Promise<number>;
  /** How much is (still) there: asked after the erasure, for its proof. */
  find(tools: WriteTools, tx: Tx, subject: ErasureSubject): Promise<number>;
}

const PHASES: readonly ErasurePlace['phase'][] = ['leaves', 'rows', 'copies', 'history'];
const places = new Map<string, ErasurePlace>();

/**
 * Adds a place to every erasure. Called by the lib that keeps the data, when it is loaded, so that no module can forget it.
 * Throws when the name is taken.
 */
export function registerErasurePlace(place: ErasurePlace): void {
  if (places.has(place.name)) throw new Error(`The erasure place ${place.name} is registered twice.`);
  places.set(place.name, place);
}

/** All places, in the order in which they are erased. */
export const erasurePlaces = (): ErasurePlace[] =>
  PHASES.flatMap((phase) => [...places.values()].filter((place) => place.phase === phase));

/** Notes that rows speak of the person. */
export function noteRows(subject: ErasureSubject, type: string, ids: readonly string[]): void {
  subject.rows.set(type, new Set([...(subject.rows.get(type) ?? []), ...ids]));
}

/** All ids of a subject, whatever their type. */
export const subjectIds = ({ rows }: ErasureSubject): string[] => [...rows.values()].flatMap((ids) => [...ids]);

/** Shorter texts stand in too many others: rows that hold only them are erased as rows, not found by their text. */
const SHORTEST_TEXT = 4;

/** The texts of a person that tell them from others, each once. */
export const tellingTexts = (texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text && [...text.trim()].length >= SHORTEST_TEXT ? [text.trim()] : []))),
];

/** SQL: whether `value` contains one of the texts of the parameter, whatever their case. */
export const mentions = (value: string, parameter: string): string =>
  `exists (select from unnest(${parameter}::text[]) as telling(word) where position(lower(telling.word) in lower(${value})) > 0)`;

/**
 * Which tables hold one of the texts anywhere, and in how many rows: a walk over every table that this connection may
 * read. After an erasure it says where else the person is named (another one of the same name, a note about something
 * else): a person looks at these.
 */
export async function mentionsAnywhere(db: Db, tx: Tx, texts: readonly string[]): Promise<Record<string, number>> {
  if (texts.length === 0) return {};
  const tables = await db.query<{ name: string }>(
    tx,
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') order by 1`,
  );
  const found: Record<string, number> = {};
  const escaped = texts.map((text) => JSON.stringify(text).slice(1, -1));
  for (const { name } of tables) {
    const sql = `select count(*)::int as n from ${name} walked where ${mentions('to_jsonb(walked)::text', '$1')}`;
    const [row] = await db.query<{ n: number }>(tx, sql, [escaped]);
    if (row && row.n > 0) found[name] = row.n;
  }
  return found;
}
