import { describe, expect, it } from '@jest/globals';
import { AppError, systemContext } from '@seedbed/platform/kernel';
import { GraphQLError } from 'graphql';
import { codedError, formatError, nameKind, toGraphQLError } from './format-error.js';
import { graphqlErrors } from './graphql.errors.js';

const ctx = { ...systemContext('system:test'), language: 'it' as const };
const SECRET = 'postgres://user:secret@db/x select * from people at /srv/app.js';
const withCode = (code: string): Error => Object.assign(new Error(SECRET), { code });

/** What a caller gets for a thrown thing, and what the log gets. */
function answered(thrown: unknown): { text: string; code: unknown; kind: unknown; logged: AppError[] } {
  const logged: AppError[] = [];
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('x', { originalError: thrown as Error });
  const formatted = formatError(error.toJSON(), error, ctx, (one) => logged.push(one));
  return {
    text: JSON.stringify(formatted),
    code: formatted.extensions?.code,
    kind: formatted.extensions?.kind,
    logged,
  };
}

describe('what a caller is told of an error', () => {
  it('is a bug without its words where nobody foresaw it, and the log has the cause', () => {
    const thrown = new Error(SECRET);
    const { text, code, kind, logged } = answered(thrown);
    expect([code, kind]).toEqual(['BUG', 'BUG']);
    expect(text).not.toMatch(/secret|select|srv|Error:|stack/);
    expect(text).toContain(ctx.requestId);
    expect(logged[0]?.cause).toBe(thrown);
  });

  it.each([
    '28P01',
    '3D000',
    '55000',
    'ENOTFOUND',
    '57014',
    '57P01',
    '57P03',
    '53300',
    '08006',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
  ])('is that the database is away for %s', (code) => {
    const found = answered(withCode(code));
    expect([found.code, found.kind]).toEqual(['DATABASE_BUSY', 'UNAVAILABLE']);
    expect(found.text).not.toMatch(/secret|select|srv/);
  });

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Database connection provided by a query runner was already released, cannot continue to use its querying methods anymore.',
  ])('is that the database is away when the driver says "%s"', (message) => {
    expect(answered(new Error(message)).code).toBe('DATABASE_BUSY');
  });

  it.each(['42601', '23505', '22P02', '', 'ENOENT'])('is a bug for %j', (code) => {
    expect(answered(withCode(code)).code).toBe('BUG');
  });

  it.each([undefined, null, 'a word', 5])('is a bug for %j thrown', (thrown) => {
    expect(codedError(thrown, 'r').code).toBe('BUG');
  });

  it('is a coded error in the language of the caller, with field and problems, in theirs as well', () => {
    const problems = [
      { field: 'first', code: 'PAGE_TOO_LARGE', params: { argument: 'first', actual: 900, limit: 500 } },
    ];
    const coded = graphqlErrors.FILTER_NULL({ field: 'name' }, { field: 'name', problems });
    for (const extensions of [toGraphQLError(coded, ctx).extensions, JSON.parse(answered(coded).text).extensions]) {
      expect(extensions).toMatchObject({
        code: 'FILTER_NULL',
        kind: 'INVALID',
        field: 'name',
        problems: [{ field: 'first', code: 'PAGE_TOO_LARGE', message: expect.stringContaining('"first" è 900') }],
      });
    }
    expect(toGraphQLError(coded, ctx).message).toContain('non confronta con null');
  });

  it('stays in the words of graphql-js for a wrong document, with the place and a family', () => {
    const error = new GraphQLError('Cannot query field "x" on type "Query".', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', stacktrace: ['at /srv'] },
    });
    const { text, code, kind, logged } = answered(error);
    expect([code, kind, logged]).toEqual(['GRAPHQL_VALIDATION_FAILED', 'INVALID', []]);
    expect(text).toContain('Cannot query field');
    expect(text).not.toContain('stacktrace');
  });

  it('names the family of what Apollo refuses before there is a request', () => {
    expect(nameKind({ message: 'x', extensions: { code: 'BAD_REQUEST' } }).extensions).toEqual({
      code: 'BAD_REQUEST',
      kind: 'INVALID',
    });
    expect(nameKind({ message: 'x', extensions: { code: 'FILTER_NULL' } }).extensions).toEqual({ code: 'FILTER_NULL' });
  });

  it('keeps a GraphQL error that is none of ours, and unwraps one that is', () => {
    const plain = new GraphQLError('x');
    expect(toGraphQLError(plain, ctx)).toBe(plain);
    const wrapped = new GraphQLError('x', { originalError: graphqlErrors.DATE_INVALID() });
    expect(toGraphQLError(wrapped, ctx).extensions.code).toBe('DATE_INVALID');
  });
});

describe('the texts of limits', () => {
  it('show braces where people shall write braces', () => {
    expect(graphqlErrors.ORDER_INVALID().message).toContain('{ name: ASC }');
  });
});
