import { ModulesContainer } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../apps/api/src/app.module.js';

/** Keys under which Nest and `@Allow`, `@Public`, `@ByPolicy`, `@SignedIn` leave their notes on a method. */
const ROOT_TYPE = 'graphql:resolver_type';
const NAME = 'graphql:resolver_name';
const ACCESS = 'seedbed:access';

export interface RootField {
  /** `Mutation.cancelJob`. */
  readonly name: string;
  readonly where: string;
  /** What the method says of who may call it: roles, or one of the words of `Access`. */
  readonly access: unknown;
}

/** Every root field of the API as its resolver declares it. In: the address of a migrated database. */
export async function rootFields(url: string): Promise<RootField[]> {
  const app = await Test.createTestingModule({
    imports: [AppModule.forRoot({ database: { url, poolSize: 2 } })],
  }).compile();
  try {
    const providers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.providers.values()]);
    const instances = new Set(providers.map(({ instance }) => instance as unknown));
    return [...instances].flatMap((one) => (typeof one === 'object' && one !== null ? rootFieldsOf(one) : []));
  } finally {
    await app.close();
  }
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
