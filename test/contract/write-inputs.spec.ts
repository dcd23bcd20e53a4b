import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInputObjectType } from 'graphql';

interface Mutation {
  readonly one: string;
  readonly input: string;
  readonly many: string;
  readonly manyInput: string;
}
interface Type {
  readonly name: string;
  readonly stewarded: boolean;
  readonly mutations: Readonly<Record<string, Mutation>>;
  readonly fields: readonly { readonly name: string; readonly writable: boolean; readonly input?: string }[];
}

const { types } = JSON.parse(readFileSync('records.json', 'utf8')) as { types: Type[] };
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const written = types.filter(({ mutations }) => Object.keys(mutations).length > 0);

const inputFields = (name: string): string[] => {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()).sort() : [];
};

describe('a form that is built from records.json', () => {
  it('knows the types that people write', () => {
    expect(written.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Organisation', 'Participation', 'Source']),
    );
    expect(types.filter(({ name }) => ['Job', 'Country'].includes(name)).map(({ mutations }) => mutations)).toEqual([
      {},
      {},
    ]);
  });

  it.each(written)('finds each mutation of $name in the schema, with the fields it is told', (type) => {
    const fields = type.fields.flatMap(({ writable, input }) => (writable && input ? [input] : []));
    const { create, change, archive, restore } = type.mutations;
    expect([archive !== undefined, restore !== undefined]).toEqual([type.stewarded, type.stewarded]);
    for (const mutation of Object.values(type.mutations)) {
      const known = schema.getMutationType()?.getFields() ?? {};
      expect(String(known[mutation.one]?.args[0]?.type)).toBe(`${mutation.input}!`);
      expect(String(known[mutation.many]?.args[0]?.type)).toBe(`${mutation.manyInput}!`);
    }
    const request = ['idempotencyKey', 'reason'];
    expect(inputFields(create?.input ?? '')).toEqual([...fields, ...request].sort());
    expect(inputFields(change?.input ?? '')).toEqual([...fields, ...request, 'id', 'rev'].sort());
  });

  it('is told of no input for what the platform keeps or derives', () => {
    const organisation = types.find(({ name }) => name === 'Organisation');
    const kept = organisation?.fields.filter(({ writable }) => !writable).map(({ name }) => name);
    expect(kept?.sort()).toEqual(['archivedAt', 'canonical', 'createdAt', 'id', 'isPublic', 'rev', 'updatedAt']);
  });
});
