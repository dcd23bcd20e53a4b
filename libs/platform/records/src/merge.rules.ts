import type { FieldMeta, RecordMeta } from './declaration.js';

type Loose = Readonly<Record<string, unknown>>;

/** A value that two people changed to different ones. `lang` names the language of a text per language. */
export interface Conflict {
  readonly field: string;
  readonly lang?: string;
  readonly base: unknown;
  readonly yours: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** What is left to be written on top of the record as it stands: complete values of fields. */
  readonly apply: Record<string, unknown>;
  readonly conflicts: readonly Conflict[];
}

/** The smallest thing that is in conflict as a whole: a field, one language of it, or one field of a group. */
interface Part {
  readonly field: string;
  readonly lang?: string;
  readonly base: unknown;
  readonly yours: unknown;
  readonly theirs: unknown;
}

/**
 * Three-way merge of a change that was made on an older version. In: what the caller saw (`base`), what stands there now
 * (`theirs`), and the fields the caller sends (`yours`; texts per language whole, as they would be). A part that only one
 * side changed takes that side's value; both the same is no conflict; both differently is one. Fields that are declared
 * `together` are one part: with any of them both sides changed, all of them are in conflict.
 */
export function mergeChange(meta: RecordMeta, base: Loose, theirs: Loose, yours: Loose): Merged {
  const apply: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const parts of unitsOf(meta, base, theirs, yours)) {
    const mine = parts.some(({ base, yours }) => !same(base, yours));
    const others = parts.some(({ base, theirs }) => !same(base, theirs));
    const agree = parts.every(({ yours, theirs }) => same(yours, theirs));
    if (!mine || agree) continue;
    if (others) conflicts.push(...parts.filter(({ yours, theirs }) => !same(yours, theirs)));
    else for (const part of parts) put(apply, theirs, part);
  }
  return { apply, conflicts };
}

/** Whether two values of a field are the same value, however they are carried. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'null';
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function unitsOf(meta: RecordMeta, base: Loose, theirs: Loose, yours: Loose): Part[][] {
  const partOf = (field: string): Part => ({
    field,
    base: base[field] ?? null,
    theirs: theirs[field] ?? null,
    yours: Object.hasOwn(yours, field) ? yours[field] : (base[field] ?? null),
  });
  const units: Part[][] = [];
  const grouped = new Set<string>();
  for (const name of Object.keys(yours)) {
    const field = meta.fields.get(name);
    if (!field || grouped.has(name)) continue;
    const group = groupOf(meta, name);
    for (const member of group) grouped.add(member);
    if (group.length > 1) units.push(group.map(partOf));
    else if (field.kind === 'localised') units.push(...languagesOf(field, partOf(name)).map((part) => [part]));
    else units.push([partOf(name)]);
  }
  return units;
}

/** The fields in conflict together with this one, itself among them; groups that share a field are one group. */
export function groupOf(meta: RecordMeta, name: string): string[] {
  const found = new Set([name]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const group of meta.options.together ?? []) {
      if (group.some((member) => found.has(member))) for (const member of group) found.add(member);
    }
  }
  return [...found];
}

function languagesOf(field: FieldMeta, whole: Part): Part[] {
  const texts = (value: unknown): Loose => (value ?? {}) as Loose;
  const [base, theirs, yours] = [texts(whole.base), texts(whole.theirs), texts(whole.yours)];
  const languages = new Set([base, theirs, yours].flatMap((value) => Object.keys(value)));
  return [...languages].map((lang) => ({
    field: field.name,
    lang,
    base: base[lang] ?? null,
    theirs: theirs[lang] ?? null,
    yours: yours[lang] ?? null,
  }));
}

/** A language is written into the text as it stands now, so that the other languages keep what others wrote. */
function put(apply: Record<string, unknown>, theirs: Loose, { field, lang, yours }: Part): void {
  if (lang === undefined) {
    apply[field] = yours;
    return;
  }
  const whole = Object.hasOwn(apply, field) ? apply[field] : theirs[field];
  const text = { ...((whole ?? {}) as Loose), [lang]: yours };
  const filled = Object.entries(text).filter(([, value]) => value !== null && value !== '');
  apply[field] = filled.length > 0 ? Object.fromEntries(filled) : null;
}
