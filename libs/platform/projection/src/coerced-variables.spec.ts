import { describe, expect, it } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { coercedVariables } from './coerced-variables.js';

const schema = buildSchema('type Query { a(id: ID, text: String, n: Int, ids: [ID!]): Int }');
const operation = (text: string): OperationDefinitionNode => parse(text).definitions[0] as OperationDefinitionNode;

describe('variables of an operation', () => {
  const texts = operation('query($id: ID!, $text: String = "x") { a(id: $id, text: $text) }');

  it('are taken as they are when all are texts, and only those that the operation names', () => {
    expect(coercedVariables(schema, texts, { id: 'a', text: 'b', more: 'c' })).toEqual({ id: 'a', text: 'b' });
    expect(coercedVariables(schema, operation('{ a }'), { more: 'c' })).toEqual({});
  });

  it('are made by the rules of GraphQL where one is missing, empty or no text', () => {
    expect(coercedVariables(schema, texts, { id: 7 })).toEqual({ id: '7', text: 'x' });
    expect(coercedVariables(schema, texts, { id: 'a', text: null })).toEqual({ id: 'a', text: null });
    expect(coercedVariables(schema, texts, { id: null, text: 'b' })).toBeUndefined();
    expect(coercedVariables(schema, texts, { id: ['a'], text: 'b' })).toBeUndefined();
    expect(coercedVariables(schema, texts, { text: 'b' })).toBeUndefined();
  });

  it('of other types are looked at one by one', () => {
    const mixed = operation('query($id: ID, $n: Int, $ids: [ID!]) { a(id: $id, n: $n, ids: $ids) }');
    expect(coercedVariables(schema, mixed, { id: 'a', n: 1, ids: 'b' })).toEqual({ id: 'a', n: 1, ids: ['b'] });
    expect(coercedVariables(schema, mixed, { id: 'a', n: 'one' })).toBeUndefined();
  });
});
