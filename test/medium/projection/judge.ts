import { expect } from '@jest/globals';
import type { GraphqlClient } from '@seedbed/platform/testing';
import { astFromValue, type GraphQLSchema, isInputType, print } from 'graphql';
import type { Filter, Model, Order, Row } from './model.js';
import type { Question } from './questions.js';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Record<
    string,
    { id: string; totalCount?: number; nodes?: { id: string }[] } | string | null
  >[];
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A value as it is written in a document: enums without quotes. */
function written(schema: GraphQLSchema, type: string, value: Filter | null): string {
  const input = schema.getType(type);
  if (!isInputType(input)) throw new Error(`no input ${type}`);
  const node = astFromValue(value, input);
  return node ? print(node) : 'null';
}

/** The document of a question; `$first` and `$after` page through it. */
function documentOf(schema: GraphQLSchema, { meta, filter, below, isWritten }: Question): string {
  const links = [...meta.fields.values()]
    .filter(({ kind }) => kind === 'toOne')
    .map(({ name }) => `to_${name}: ${name} { id }`);
  const list = (name: string, order: string): string =>
    `${name}(filter: ${isWritten ? written(schema, `${order}Filter`, name === meta.plural ? filter : (below?.filter ?? null)) : name === meta.plural ? '$filter' : '$innerFilter'}`;
  const inner = below
    ? `below: ${list(below.inverse.name, below.inverse.from.name)}, orderBy: $innerOrder, first: $innerFirst) { totalCount nodes { id } }`
    : '';
  const variables = [
    '$first: Int, $after: String',
    `$orderBy: [${meta.name}Order!]`,
    ...(isWritten ? [] : [`$filter: ${meta.name}Filter`]),
    ...(below ? [`$innerOrder: [${below.inverse.from.name}Order!], $innerFirst: Int`] : []),
    ...(below && !isWritten ? [`$innerFilter: ${below.inverse.from.name}Filter`] : []),
  ].join(', ');
  return `query (${variables}) { list: ${list(meta.plural, meta.name)}, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { id ${links.join(' ')} ${inner} } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
}

/** What a row of the answer must look like. */
function expected(model: Model, { meta, below }: Question, row: Row): object {
  const links = [...meta.fields.values()]
    .filter(({ kind }) => kind === 'toOne')
    .map((field) => {
      const target = model.linked(field, row);
      return [`to_${field.name}`, target ? { id: target.id } : null] as const;
    });
  if (!below) return { id: row.id, ...Object.fromEntries(links) };
  const { inverse, filter, orderBy, first } = below;
  const rows = model.list(inverse.from, filter, orderBy, model.pointing(inverse.from, inverse.field, row.id));
  return {
    id: row.id,
    ...Object.fromEntries(links),
    below: { totalCount: rows.length, nodes: rows.slice(0, first).map(({ id }) => ({ id })) },
  };
}

/** Asks a question whole and page by page; both must be what the model says. */
export async function judge(
  api: GraphqlClient,
  schema: GraphQLSchema,
  model: Model,
  question: Question,
): Promise<void> {
  const { meta, filter, orderBy, below, pages } = question;
  const document = documentOf(schema, question);
  const fixed = {
    filter,
    orderBy,
    innerFilter: below?.filter,
    innerOrder: below?.orderBy as readonly Order[] | undefined,
    innerFirst: below?.first,
  };
  const ask = async (first: number, after: string | null): Promise<Page> =>
    (await api.ask<{ list: Page }>(document, { ...fixed, first, after })).list;
  const rows = model.list(meta, filter, orderBy);
  const whole = await ask(500, null);
  expect(whole.totalCount).toBe(rows.length);
  expect(whole.nodes).toEqual(rows.map((row) => expected(model, question, row)));
  expect(whole.pageInfo.hasNextPage).toBe(false);

  const seen: string[] = [];
  let after: string | null = null;
  for (let at = 0; seen.length < rows.length; at++) {
    const first = Math.max(pages[at % pages.length] ?? 1, Math.ceil(rows.length / 12));
    const page: Page = await ask(first, after);
    expect(page.nodes).toHaveLength(Math.min(first, rows.length - seen.length));
    expect(page.edges.map(({ node }) => node.id)).toEqual(page.nodes.map(({ id }) => id));
    expect([page.totalCount, page.pageInfo.endCursor]).toEqual([rows.length, page.edges.at(-1)?.cursor]);
    seen.push(...page.edges.map(({ node }) => node.id));
    expect(page.pageInfo.hasNextPage).toBe(seen.length < rows.length);
    after = page.pageInfo.endCursor;
  }
  expect(seen).toEqual(rows.map(({ id }) => id));
}
