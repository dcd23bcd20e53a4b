import { isDeepStrictEqual } from 'node:util';
import type { Reader } from '@seedbed/platform/kernel';
import {
  type FieldMeta,
  type GroupKey,
  groupKeys,
  type InverseMeta,
  isJournalled,
  type RecordMeta,
  targetOf,
} from '@seedbed/platform/records';
import type { Row } from './row.js';
import type { Rows } from './rows.js';

/** A question about the rows of a type on one path, and what the answer must be for a reader. */
export interface Probe {
  readonly path: string;
  readonly query: string;
  readonly expected: (who: Reader) => unknown;
  /** What of the answer is compared; the answer itself unless said. */
  readonly told?: (answer: Answer) => unknown;
  /** Rows of which nothing may stand in the answer to a reader who does not see them. */
  readonly marks: RecordMeta;
}
export type Answer = Readonly<Record<string, never>>;

const ids = (rows: readonly Row[]): { id: string }[] => rows.map(({ id }) => ({ id }));
const quoted = (values: readonly string[]): string => `[${values.map((value) => `"${value}"`).join(', ')}]`;
const linksOf = (meta: RecordMeta): FieldMeta[] => [...meta.fields.values()].filter(({ kind }) => kind === 'toOne');
const all = (selection: string, args = ''): string => `(first: 100${args}) { ${selection} }`;

/** Every field of a record that is no link. */
export function leaves(meta: RecordMeta): string {
  return [...meta.fields.values()]
    .filter(({ kind }) => kind !== 'toOne')
    .map(({ name, kind }) => {
      if (kind === 'amount') return `${name} { amount currency }`;
      if (kind === 'date') return `${name} { value precision }`;
      return kind === 'localised' ? `${name} ${name}It: ${name}(lang: IT) ${name}Served` : name;
    })
    .join(' ');
}

/** All questions about a type. */
export function probesOf(rows: Rows, meta: RecordMeta): Probe[] {
  const plain = (path: string, query: string, expected: Probe['expected'], told?: Probe['told']): Probe => ({
    path,
    query,
    expected,
    ...(told ? { told } : {}),
    marks: meta,
  });
  return [
    ...listProbes(rows, meta, plain),
    ...linkProbes(rows, meta, plain),
    ...orderProbes(rows, meta, plain),
    ...filterProbes(rows, meta, plain),
    ...totalProbes(rows, meta, plain),
    ...searchProbes(rows, meta, plain),
  ];
}

/** Ids look into every type, which takes a statement as long as all of them: rows of so many types are asked for at once. */
const SEVERAL = 5;

type Plain = (path: string, query: string, expected: Probe['expected'], told?: Probe['told']) => Probe;
const idsOnly = ({ l }: Answer): unknown => {
  const list = l as unknown as { totalCount: number; nodes: { id: string }[] };
  return { totalCount: list.totalCount, nodes: list.nodes.map(({ id }) => ({ id })) };
};

function listProbes(rows: Rows, meta: RecordMeta, plain: Plain): Probe[] {
  const { plural, singular } = meta;
  const at = rows.metas.indexOf(meta);
  const several = at % SEVERAL === 0 ? rows.metas.slice(at, at + SEVERAL).flatMap((one) => rows.of(one)) : [];
  const seen = (who: Reader) => rows.seen(who, meta);
  const one = (who: Reader, row: Row) => (rows.sees(who, row.id) ? { id: row.id } : null);
  const connection = (who: Reader) => ({ totalCount: seen(who).length, nodes: ids(seen(who)) });
  const past = `asOf: "${new Date().toISOString()}"`;
  const few = rows.of(meta).filter(({ place }) => [0, 2, 3, 6, 7, 10].includes(place));
  const hidden = few.filter(({ place }) => place === 7);
  return [
    plain('list', `{ l: ${plural}${all(`totalCount nodes { ${leaves(meta)} }`)} }`, connection, idsOnly),
    plain(
      'edges from the end',
      `{ l: ${plural}(last: 100) { edges { node { id } cursor } pageInfo { hasPreviousPage hasNextPage } } }`,
      (who) => ids(seen(who)),
      ({ l }) => (l as unknown as { edges: { node: unknown }[] }).edges.map(({ node }) => node),
    ),
    plain(
      'singular',
      `{ ${few.map(({ id, place }) => `r${place}: ${singular}(id: "${id}") { id }`).join(' ')} }`,
      (who) => Object.fromEntries(few.map((row) => [`r${row.place}`, one(who, row)])),
    ),
    ...(several.length > 0
      ? [
          plain('nodes', `{ nodes(ids: ${quoted(several.map(({ id }) => id))}) { id } }`, (who) => ({
            nodes: several.map((row) => one(who, row)),
          })),
        ]
      : []),
    plain(
      'node',
      `{ ${hidden.map(({ id, place }) => `r${place}: node(id: "${id}") { id ... on ${meta.name} { ${leaves(meta)} } }`).join(' ')} }`,
      (who) => Object.fromEntries(hidden.map((row) => [`r${row.place}`, one(who, row)])),
      (answer) =>
        Object.fromEntries(
          Object.entries(answer).map(([key, row]) => [key, row && { id: (row as { id: string }).id }]),
        ),
    ),
    ...(isJournalled(meta)
      ? [
          plain(
            'the past',
            `{ l: ${plural}(first: 100, ${past}) { totalCount nodes { ${leaves(meta)} } } }`,
            connection,
            idsOnly,
          ),
        ]
      : []),
  ];
}

/** A linked record as its parent shows it. */
const linked = (rows: Rows, who: Reader, row: Row, link: FieldMeta) =>
  rows.sees(who, row.values[link.name]) ? { id: row.values[link.name] } : null;

const pointing = (rows: Rows, who: Reader, inverse: InverseMeta, id: string): Row[] =>
  rows
    .linkedTo(inverse.from, inverse.field, id)
    .filter((row) => rows.sees(who, row.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Lists and the one record on the other side of links, below a row. */
function below(rows: Rows, who: Reader, inverse: InverseMeta, id: string): unknown {
  const found = pointing(rows, who, inverse, id);
  return inverse.one ? (ids(found)[0] ?? null) : { totalCount: found.length, nodes: ids(found) };
}
const selected = (inverse: InverseMeta): string =>
  `${inverse.name} ${inverse.one ? '{ id }' : all('totalCount nodes { id }')}`;

function linkProbes(rows: Rows, meta: RecordMeta, plain: Plain): Probe[] {
  const links = linksOf(meta);
  const inverses = [...meta.inverses.values()];
  const list = (selection: string): string => `{ l: ${meta.plural}${all(`nodes { id ${selection} }`)} }`;
  const expected =
    (of: (who: Reader, row: Row) => object): Probe['expected'] =>
    (who) => ({ l: { nodes: rows.seen(who, meta).map((row) => ({ id: row.id, ...of(who, row) })) } });
  const probes: Probe[] = [];
  if (links.length > 0) {
    const selection = links.map(({ name }) => `${name} { id }`).join(' ');
    const of = (who: Reader, row: Row) =>
      Object.fromEntries(links.map((link) => [link.name, linked(rows, who, row, link)]));
    probes.push(plain('links', list(selection), expected(of)));
  }
  for (const some of chunks(inverses, 8)) {
    const of = (who: Reader, row: Row) =>
      Object.fromEntries(some.map((inverse) => [inverse.name, below(rows, who, inverse, row.id)]));
    probes.push(plain('lists below', list(some.map(selected).join(' ')), expected(of)));
  }
  // three steps down: a link, a list of what it leads to, and a link of those
  links.slice(0, 4).forEach((link, at) => {
    const targets = [...targetOf(link).inverses.values()].filter(({ one }) => !one);
    const inverse = targets[at % (targets.length || 1)];
    if (!inverse) return;
    const [deep] = linksOf(inverse.from).filter(({ name }) => name !== 'steward');
    const third = deep ? `id ${deep.name} { id }` : 'id';
    const of = (who: Reader, row: Row) => {
      const target = linked(rows, who, row, link);
      const nodes = (id: string) =>
        pointing(rows, who, inverse, id).map((one) => ({
          id: one.id,
          ...(deep ? { [deep.name]: linked(rows, who, one, deep) } : {}),
        }));
      return { [link.name]: target && { id: target.id, [inverse.name]: { nodes: nodes(String(target.id)) } } };
    };
    const selection = `${link.name} { id ${inverse.name}${all(`nodes { ${third} }`)} }`;
    probes.push(plain(`three steps down by ${link.name}`, list(selection), expected(of)));
  });
  return probes;
}

/** Order by a value and by the title of what a row links to: a hidden record has none, so it stands last. */
function orderProbes(rows: Rows, meta: RecordMeta, plain: Plain): Probe[] {
  const own = [...meta.fields.values()].filter(({ sortable, managed }) => sortable && !managed);
  const byTitle = linksOf(meta).filter((link) => {
    const title = targetOf(link).fields.get(targetOf(link).options.title);
    return title?.sortable && link.name !== 'canonical';
  });
  const keys = [
    ...own.map((field) => ({ order: `{ ${field.name}: ASC }`, by: null })),
    ...byTitle.map((link) => ({ order: `{ ${link.name}: { ${targetOf(link).options.title}: ASC } }`, by: link })),
  ];
  if (keys.length === 0) return [];
  const lists = keys.map(({ order }, at) => `o${at}: ${meta.plural}${all('nodes { id }', `, orderBy: [${order}]`)}`);
  const titleOf = (who: Reader, row: Row, link: FieldMeta): string => {
    const target = linked(rows, who, row, link);
    return target ? (rows.find(target.id)?.mark ?? '') : '~';
  };
  const expected = (who: Reader) =>
    keys.map(({ by }) => {
      const seen = rows.seen(who, meta);
      return by === null
        ? seen.map(({ id }) => id)
        : [...seen].sort((a, b) => compare(titleOf(who, a, by), titleOf(who, b, by))).map(({ id }) => id);
    });
  const told = (answer: Answer) =>
    keys.map(({ by }, at) => {
      const found = (answer[`o${at}`] as unknown as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
      return by === null ? [...found].sort() : found;
    });
  return [plain('order', `{ ${lists.join(' ')} }`, expected, told)];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Condition {
  readonly filter: string;
  readonly holds: (who: Reader, row: Row) => boolean;
}

/** Counts under conditions that are met by hidden rows: they must not count. */
function filterProbes(rows: Rows, meta: RecordMeta, plain: Plain): Probe[] {
  const conditions = [...conditionsOnValues(rows, meta), ...conditionsOnLinks(rows, meta)];
  return chunks(conditions, 30).map((some) => {
    const counts = some.map(({ filter }, at) => `f${at}: ${meta.plural}(filter: ${filter}) { totalCount }`);
    return plain('filter', `{ ${counts.join(' ')} }`, (who) =>
      Object.fromEntries(
        some.map(({ holds }, at) => [
          `f${at}`,
          { totalCount: rows.seen(who, meta).filter((row) => holds(who, row)).length },
        ]),
      ),
    );
  });
}

function conditionsOnValues(rows: Rows, meta: RecordMeta): Condition[] {
  // a private row of the one centre, and one of the other that only its people see
  const examples = rows.of(meta).filter(({ place }) => place === 3 || place === 6);
  const conditions: Condition[] = [];
  for (const field of meta.fields.values()) {
    const same = (value: unknown) => (_who: Reader, row: Row) => isDeepStrictEqual(row.values[field.name], value);
    for (const { values, mark } of examples) {
      const value = values[field.name];
      const filter: Partial<Record<FieldMeta['kind'], string>> = {
        text: `{ eq: "${String(value)}" }`,
        localised: `{ contains: "${mark}" }`,
        texts: `{ has: "${mark}" }`,
        choice: `{ eq: ${String(value)} }`,
        count: `{ eq: ${String(value)} }`,
        flag: `{ eq: ${String(value)} }`,
        id: `{ eq: "${String(value)}" }`,
      };
      const found = filter[field.kind];
      if (found !== undefined) conditions.push({ filter: `{ ${field.name}: ${found} }`, holds: same(value) });
    }
  }
  return conditions;
}

function conditionsOnLinks(rows: Rows, meta: RecordMeta): Condition[] {
  const conditions: Condition[] = [];
  for (const link of linksOf(meta)) {
    const among = quoted(rows.of(targetOf(link)).map(({ id }) => id));
    const isSeen = (who: Reader, row: Row): boolean => linked(rows, who, row, link) !== null;
    conditions.push({ filter: `{ ${link.name}: { id: { in: ${among} } } }`, holds: isSeen });
    conditions.push({
      filter: `{ not: { ${link.name}: { id: { in: ${among} } } } }`,
      holds: (who, row) => !isSeen(who, row),
    });
  }
  for (const inverse of meta.inverses.values()) {
    const among = quoted(rows.of(inverse.from).map(({ id }) => id));
    const has = (who: Reader, row: Row): boolean => pointing(rows, who, inverse, row.id).length > 0;
    if (inverse.one) {
      conditions.push({ filter: `{ ${inverse.name}: { id: { in: ${among} } } }`, holds: has });
      continue;
    }
    conditions.push({ filter: `{ ${inverse.name}: { some: { id: { in: ${among} } } } }`, holds: has });
    conditions.push({ filter: `{ ${inverse.name}: { none: {} } }`, holds: (who, row) => !has(who, row) });
    conditions.push({
      filter: `{ ${inverse.name}: { every: { id: { notIn: ${among} } } } }`,
      holds: (who, row) => !has(who, row),
    });
  }
  return conditions;
}

interface Found {
  readonly nodes: readonly { readonly id: string }[];
}
type Group = { count: number; keys: Readonly<Record<string, { id: string } | null>> };

/** Totals, groups and facets by links: a hidden record is no key, and hidden rows are in no count. */
function totalProbes(rows: Rows, meta: RecordMeta, plain: Plain): Probe[] {
  const keys = [...groupKeys(meta).values()].filter(({ through }) => through === undefined);
  const links = keys.filter(({ part }) => part === 'record').map(({ field }) => field);
  const perKey = (who: Reader, { field, part }: GroupKey): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const row of rows.seen(who, meta)) {
      const value = part === 'record' ? String(linked(rows, who, row, field)?.id ?? null) : 'any';
      counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  const probes = chunks(keys, 12).map((some) => {
    const groups = some.map(({ name, property, part }, at) => {
      const key = part === 'record' ? `keys { ${property} { id } }` : '';
      return `g${at}: ${meta.plural}Aggregate(groupBy: [${name}], first: 100) { totalCount groups { count ${key} } }`;
    });
    return plain(
      'groups',
      `{ ${groups.join(' ')} }`,
      (who) => some.map((key) => [rows.seen(who, meta).length, perKey(who, key)]),
      (answer) =>
        some.map(({ property, part }, at) => {
          const { totalCount, groups: found } = answer[`g${at}`] as unknown as { totalCount: number; groups: Group[] };
          const counts: Record<string, number> = {};
          for (const { count, keys: values } of found) {
            const value = part === 'record' ? String(values[property]?.id ?? null) : 'any';
            counts[value] = (counts[value] ?? 0) + count;
          }
          return [totalCount, counts];
        }),
    );
  });
  const distinct = links.map(({ name }) => name).join(' ');
  if (distinct !== '') {
    probes.push(
      plain('different links', `{ a: ${meta.plural}Aggregate { countDistinct { ${distinct} } } }`, (who) => ({
        a: {
          countDistinct: Object.fromEntries(
            links.map((link) => [
              link.name,
              new Set(rows.seen(who, meta).flatMap((row) => linked(rows, who, row, link)?.id ?? [])).size,
            ]),
          ),
        },
      })),
    );
  }
  for (const some of chunks(keys, 12)) {
    probes.push(
      plain(
        'facets',
        `{ f: ${meta.plural}Facets(fields: [${some.map(({ name }) => name).join(', ')}], first: 100) { buckets { value count } } }`,
        (who) => some.map((key) => perKey(who, key)),
        ({ f }) =>
          (f as unknown as { buckets: { value: string | null; count: number }[] }[]).map(({ buckets }, at) => {
            const counts: Record<string, number> = {};
            for (const { value, count } of buckets) {
              const key = some[at]?.part === 'record' ? String(value) : 'any';
              counts[key] = (counts[key] ?? 0) + count;
            }
            return counts;
          }),
      ),
    );
  }
  return probes;
}

/** What the words of a row find: the row, or what it is a name of, for those who see both, and nothing else that is hidden. */
function searchProbes(rows: Rows, meta: RecordMeta, plain: Plain): Probe[] {
  const searched = [...meta.fields.values()].filter(({ search }) => search !== undefined);
  const [field] = searched;
  if (!field) return [];
  const owner = field.searchAs === undefined ? undefined : meta.fields.get(field.searchAs);
  const found = owner ? targetOf(owner) : meta;
  const examples = rows.of(meta).filter(({ place }) => [0, 2, 3, 6, 10, 14].includes(place));
  const everywhere = examples.filter(({ place }) => place === 2 || place === 14);
  const search = [
    ...examples.map(({ mark, place }) => `l${place}: ${found.plural}(search: "${mark}", first: 5) { nodes { id } }`),
    ...everywhere.map(({ mark, place }) => `s${place}: search(text: "${mark}", first: 5) { id detail }`),
  ];
  const idOf = (row: Row): string => String(owner ? row.values[owner.name] : row.id);
  // of what only a centre sees, a partner finds the names of its own organisation, and no other text that is about it
  const isKnown = (who: Reader, row: Row): boolean =>
    !who.role.startsWith('PARTNER') || row.visibility !== 'NCC' || who.organisationIds.includes(idOf(row));
  const isFound = (who: Reader, row: Row): boolean =>
    isKnown(who, row) && rows.sees(who, row.id) && rows.sees(who, idOf(row));
  return [
    plain(
      'search',
      `{ ${search.join(' ')} }`,
      (who) => [...examples, ...everywhere].map((row) => isFound(who, row)),
      (answer) => [
        ...examples.map((row) => (answer[`l${row.place}`] as unknown as Found).nodes[0]?.id === idOf(row)),
        ...everywhere.map((row) => (answer[`s${row.place}`] as unknown as { id: string }[])[0]?.id === idOf(row)),
      ],
    ),
  ];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
