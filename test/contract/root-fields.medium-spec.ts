import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { useDatabase } from '@seedbed/platform/testing';
import { buildSchema } from 'graphql';
import { AppModule } from '../../apps/api/src/app.module.js';

/** Keys under which Nest and `@Allow`, `@Public`, `@ByPolicy` leave their notes on a method. */
const ROOT_TYPE = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';
const ACCESS = 'seedbed:access';

interface RootField {
  readonly name: string;
  readonly where: string;
  readonly access: unknown;
}

function rootFieldsOf(provider: object): RootField[] {
  const prototype = Object.getPrototypeOf(provider) as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype ?? {}).flatMap((method) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as unknown;
    if (typeof handler !== 'function') return [];
    const root = Reflect.getMetadata(ROOT_TYPE, handler) as string | undefined;
    if (!root || !['Query', 'Mutation', 'Subscription'].includes(root)) return [];
    const name = (Reflect.getMetadata(NAME, handler) as string | undefined) ?? method;
    const where = `${root}.${name} (${provider.constructor.name}.${method})`;
    return [{ name: `${root}.${name}`, where, access: Reflect.getMetadata(ACCESS, handler) as unknown }];
  });
}

describe('root fields of the API', () => {
  const database = useDatabase();

  async function rootFields(): Promise<RootField[]> {
    const app = await Test.createTestingModule({
      imports: [AppModule.forRoot({ database: { url: database().url, poolSize: 2 } })],
    }).compile();
    try {
      const providers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.providers.values()]);
      const instances = new Set(providers.map(({ instance }) => instance as unknown));
      return [...instances].flatMap((one) => (typeof one === 'object' && one !== null ? rootFieldsOf(one) : []));
    } finally {
      await app.close();
    }
  }

  it('each say who may call them: @Allow, @Public or @ByPolicy', async () => {
    const fields = await rootFields();
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(({ access }) => access === undefined).map(({ where }) => where)).toEqual([]);
  });

  it('are those of schema.graphql: no field of the schema escapes the question', async () => {
    const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
    const inSchema = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    const annotated = new Set((await rootFields()).map(({ name }) => name));
    expect(inSchema.filter((name) => !annotated.has(name))).toEqual([]);
  });
});
