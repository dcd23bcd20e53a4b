import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { useDatabase } from '@seedbed/platform/testing';
import { buildSchema } from 'graphql';
import { rootFields } from '../support/root-fields.js';

describe('root fields of the API', () => {
  const database = useDatabase();

  it('each say who may call them: @Allow, @Public or @ByPolicy', async () => {
    const fields = await rootFields(database().url);
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(({ access }) => access === undefined).map(({ where }) => where)).toEqual([]);
  });

  it('are those of schema.graphql: no field of the schema escapes the question', async () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const inSchema = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    const annotated = new Set((await rootFields(database().url)).map(({ name }) => name));
    expect(inSchema.filter((name) => !annotated.has(name))).toEqual([]);
  });
});
