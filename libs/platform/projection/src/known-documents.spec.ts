import { describe, expect, it } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { type HttpRequest, KnownDocuments } from './known-documents.js';

const schema = buildSchema('type Query { a: Int }');
const TEXT = 'query Known { a }';

function knowing(...texts: string[]): KnownDocuments {
  const known = new KnownDocuments();
  known.learnAccept('*/*', 'application/json; charset=utf-8');
  for (const text of texts) {
    const document = parse(text);
    known.learn(text, { schema, document, operation: document.definitions[0] as OperationDefinitionNode });
  }
  return known;
}
const HEADERS = { 'content-type': 'application/json', accept: '*/*' };
const request = (body: unknown = { query: TEXT }, more: Partial<HttpRequest> = {}): HttpRequest => ({
  ...{ method: 'POST', url: '/graphql', headers: HEADERS, body },
  ...more,
});

describe('known documents', () => {
  const known = knowing(TEXT);

  it.each<[string, unknown]>([
    ['nothing else', { query: TEXT }],
    ['variables', { query: TEXT, variables: {} }],
    ['nulls', { query: TEXT, variables: null, extensions: null, operationName: null }],
    ['its own name', { query: TEXT, operationName: 'Known' }],
  ])('are found with %s', (_what, body) => {
    expect(known.find(request(body))).toMatchObject({ variables: {}, contentType: 'application/json; charset=utf-8' });
  });

  it.each<[string, HttpRequest]>([
    ['another document', request({ query: `${TEXT} ` })],
    ['another name', request({ query: TEXT, operationName: 'Other' })],
    ['an empty name', request({ query: TEXT, operationName: '' })],
    ['extensions', request({ query: TEXT, extensions: {} })],
    ['variables that are a list', request({ query: TEXT, variables: [] })],
    ['variables that are a text', request({ query: TEXT, variables: '' })],
    ['a batch', request([{ query: TEXT }])],
    ['no body', request(null)],
    ['another method', request(undefined, { method: 'GET' })],
    ['another address', request(undefined, { url: '/graphql?a=1' })],
    ['a simple content type', request(undefined, { headers: { ...HEADERS, 'content-type': 'text/plain' } })],
    ['no content type', request(undefined, { headers: { accept: '*/*' } })],
    ['another Accept header', request(undefined, { headers: { ...HEADERS, accept: 'text/html' } })],
    ['no Accept header', request(undefined, { headers: { 'content-type': 'application/json' } })],
  ])('are not found with %s', (_what, asked) => {
    expect(known.find(asked)).toBeUndefined();
  });

  it('have one operation and an ordinary length', () => {
    const long = `{ ${'a '.repeat(20_000)}}`;
    const several = 'query A { a } query B { a }';
    const odd = knowing(long, several);
    expect(odd.find(request({ query: long }))).toBeUndefined();
    expect(odd.find(request({ query: several, operationName: 'A' }))).toBeUndefined();
  });

  it('are forgotten when others were used since', () => {
    const texts = Array.from({ length: 500 }, (_one, at) => `query Q${at} { a }`);
    const full = knowing(...texts);
    expect(full.find(request({ query: texts[0] }))).toBeDefined();
    const document = parse(TEXT);
    full.learn(TEXT, { schema, document, operation: document.definitions[0] as OperationDefinitionNode });
    expect(full.find(request({ query: texts[1] }))).toBeUndefined();
    expect(full.find(request({ query: texts[0] }))).toBeDefined();
    expect(full.find(request())).toBeDefined();
  });
});
