import { expect } from '@jest/globals';
import type { GraphqlClient } from '@seedbed/platform/testing';
import { astFromValue, type GraphQLSchema, isInputType, print } from 'graphql';
import type { Filter, Model, Row } from './model.js';
import type { Page, Question } from './questions.js';
import { askedBy } from './readers.js';

/** A list as it was answered. */
interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly pageInfo: object;
}

/** A value as it is written in a document: enums without quotes. */
function written(schema: GraphQLSchema, type: string, value: Filter | null): string {
  const input = schema.getType(type);
  if (!isInputType(input)) throw new Error(`no input ${type}`);
  const node = astFromValue(value, input);
  return node ? print(node) : 'null';
}

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** The document of a question for the whole list, or for pages of it, each under its alias. */
function documentOf(schema: GraphQLSchema, question: Question, lists: readonly string[], isWhole: boolean): string {
  const { meta, filter, isWritten, asOf } = question;
  const moment = asOf === undefined ? '' : `, asOf: ${isWritten ? JSON.stringify(asOf) : '$asOf'}`;
  const below = isWhole ? question.below : undefined;
  const links = [...meta.fields.values()]
    .filter(({ kind }) => isWhole && kind === 'toOne')
    .map(({ name }) => `to_${name}: ${name} { id }`);
  const argument = (type: string, value: Filter | null, variable: string): string =>
    `filter: ${isWritten ? written(schema, `${type}Filter`, value) : variable}`;
  const end = below?.isFromEnd ? 'last' : 'first';
  const inner = below
    ? `below: ${below.inverse.name}(${argument(below.inverse.from.name, below.filter, '$innerFilter')}, orderBy: $innerOrder, ${end}: $innerSize) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } }`
    : '';
  const variables = [
    `$orderBy: [${meta.name}Order!]`,
    ...(isWritten ? [] : [`$filter: ${meta.name}Filter`]),
    ...(below ? [`$innerOrder: [${below.inverse.from.name}Order!], $innerSize: Int`] : []),
    ...(asOf !== undefined && !isWritten ? ['$asOf: DayOrMoment'] : []),
    ...(below && !isWritten ? [`$innerFilter: ${below.inverse.from.name}Filter`] : []),
  ].join(', ');
  const asked = lists.map(
    (page, at) =>
      `p${at}: ${meta.plural}(${argument(meta.name, filter, '$filter')}, orderBy: $orderBy, ${page}${moment}) { totalCount nodes { id ${links.join(' ')} ${inner} } edges { cursor node { id } } ${PAGE_INFO} }`,
  );
  return `query (${variables}) { ${asked.join(' ')} }`;
}

/** What a row of the answer must look like. */
function expectedNode(model: Model, { meta, below }: Question, row: Row): { id: string; below?: object } {
  const links = [...meta.fields.values()]
    .filter(({ kind }) => kind === 'toOne')
    .map((field) => {
      const target = model.linked(field, row);
      return [`to_${field.name}`, target ? { id: target.id } : null] as const;
    });
  const shown = { id: row.id, ...Object.fromEntries(links) };
  if (!below) return shown;
  const { inverse, filter, orderBy, size, isFromEnd } = below;
  const rows = model.list(inverse.from, filter, orderBy, model.pointing(inverse.from, inverse.field, row.id));
  const page = isFromEnd ? rows.slice(Math.max(0, rows.length - size)) : rows.slice(0, size);
  return {
    ...shown,
    below: {
      totalCount: rows.length,
      nodes: page.map(({ id }) => ({ id })),
      pageInfo: {
        hasNextPage: !isFromEnd && rows.length > size,
        hasPreviousPage: isFromEnd && rows.length > size,
      },
    },
  };
}

/** The places of a page's rows in the list, and whether the list goes on around them. */
function placed(page: Page, length: number): { from: number; to: number; isBefore: boolean; isAfter: boolean } {
  const place = (share: number | undefined): number | undefined =>
    share === undefined || length === 0 ? undefined : Math.floor(share * length);
  const [after, before] = [place(page.after), place(page.before)];
  const low = after === undefined ? 0 : after + 1;
  const high = Math.max(low, before ?? length);
  const isCut = high - low > page.size;
  return {
    from: page.isFromEnd && isCut ? high - page.size : low,
    to: !page.isFromEnd && isCut ? low + page.size : high,
    isBefore: after !== undefined || (page.isFromEnd && isCut),
    isAfter: before !== undefined || (!page.isFromEnd && isCut),
  };
}

function argumentsOf(page: Page, cursors: readonly string[]): string {
  const cursor = (name: string, share: number | undefined): string =>
    share === undefined || cursors.length === 0 ? '' : `, ${name}: "${cursors[Math.floor(share * cursors.length)]}"`;
  const size = `${page.isFromEnd ? 'last' : 'first'}: ${page.size}`;
  return `${size}${cursor('after', page.after)}${cursor('before', page.before)}`;
}

/**
 * Asks a question whole and in pages, of each api; all must be what the model says.
 * Out: how many cases (filter, order, page, reader) that were.
 */
export async function judge(
  apis: readonly GraphqlClient[],
  schema: GraphQLSchema,
  everything: Model,
  question: Question,
): Promise<number> {
  const { meta, filter, orderBy, below, pages, reader, asOf } = question;
  const variables = {
    filter,
    orderBy,
    innerFilter: below?.filter,
    innerOrder: below?.orderBy,
    innerSize: below?.size,
    asOf,
  };
  const ask = async (api: GraphqlClient, lists: readonly string[], isWhole: boolean): Promise<Listed[]> => {
    const document = documentOf(schema, question, lists, isWhole);
    const { data, errors } = await api.send<Record<string, Listed>>(document, variables, askedBy(reader));
    if (errors || !data) throw new Error(`GraphQL refused: ${JSON.stringify(errors)}`);
    return Object.values(data);
  };
  const model = everything.at(asOf).as(reader);
  const rows = model.list(meta, filter, orderBy);
  const expected = (page: Page, cursors: readonly string[], isWhole = false): Listed => {
    const { from, to, isBefore, isAfter } = placed(page, rows.length);
    const shown = rows.slice(from, to).map(({ id }, at) => ({ cursor: cursors[from + at] ?? '', node: { id } }));
    return {
      totalCount: rows.length,
      nodes: rows.slice(from, to).map((row) => (isWhole ? expectedNode(model, question, row) : { id: row.id })),
      edges: shown,
      pageInfo: {
        hasNextPage: isAfter,
        hasPreviousPage: isBefore,
        startCursor: shown[0]?.cursor ?? null,
        endCursor: shown.at(-1)?.cursor ?? null,
      },
    };
  };
  for (const api of apis) {
    const [whole] = await ask(api, ['first: 500'], true);
    const cursors = whole?.edges.map(({ cursor }) => cursor) ?? [];
    expect(new Set(cursors).size).toBe(rows.length);
    expect(whole).toEqual(expected({ size: 500, isFromEnd: false }, cursors, true));
    const answers = await ask(
      api,
      pages.map((page) => argumentsOf(page, cursors)),
      false,
    );
    expect(answers).toEqual(pages.map((page) => expected(page, cursors)));
  }
  return 1 + pages.length;
}
