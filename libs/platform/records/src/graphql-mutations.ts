import { Inject } from '@nestjs/common';
import { Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, namedClass, reads } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { RecordMeta } from './declaration.js';
import type { AnyClass } from './generated-types.js';
import { addMethod } from './graphql-roots.js';
import { inputsOf } from './graphql-write-inputs.js';
import { WriteReport } from './graphql-write-report.js';
import { callers, isWritten } from './input-values.js';
import { mutationNames } from './mutation-names.js';
import { type BulkInput, RecordMutations, type RequestInput, reportIn } from './record-mutations.js';
import type { Item } from './record-writes.js';
import { linkRecords } from './registry.js';
import type { WriteOperation } from './write-hooks.js';

const SAYS: Readonly<Record<WriteOperation, (name: string) => string>> = {
  create: (name) => `Makes a ${name}.`,
  change: (name) => `Changes fields of a ${name}: a field that is left out stays, null empties it.`,
  archive: (name) => `Takes a ${name} out of the lists. What links to it stays as it is.`,
  restore: (name) => `Brings an archived ${name} back.`,
};

interface Made {
  readonly mutations: RecordMutations;
}

function mutationResolver(meta: RecordMeta): AnyClass {
  const type = namedClass(`${meta.name}Mutations`);
  Resolver(() => meta.type)(type);
  Inject(RecordMutations)(type.prototype, 'mutations');
  for (const [verb, names] of Object.entries(mutationNames(meta))) {
    const operation = verb as WriteOperation;
    const { one, many } = names;
    const inputs = inputsOf(meta, operation, names);
    const says = SAYS[operation](meta.name);
    const single = Mutation(() => meta.type, { name: one, nullable: true, description: says });
    const bulk = Mutation(() => WriteReport, {
      name: many,
      description: `${says} Many at once, with a report for each.`,
    });
    addWrite(type, callers(meta, operation), one, single, inputs.one, async function (this: Made, input, ctx) {
      return reads(meta.type, await this.mutations.one(ctx, meta, operation, input as Item & RequestInput));
    });
    addWrite(type, callers(meta, operation), many, bulk, inputs.many, async function (this: Made, input, ctx) {
      return reportIn(await this.mutations.many(ctx, meta, operation, input as unknown as BulkInput), ctx.language);
    });
  }
  return type;
}

function addWrite(
  type: AnyClass,
  roles: readonly string[],
  name: string,
  mutation: MethodDecorator,
  input: AnyClass,
  body: (this: Made, input: Readonly<Record<string, unknown>>, ctx: RequestContext) => Promise<unknown>,
): void {
  const argument = { input: { type: () => input, description: 'What to write, and why.', nullable: false } };
  addMethod(type, name, [mutation, Allow(...roles)], argument, body as (...values: unknown[]) => unknown);
  Ctx()(type.prototype, name, 1);
}

/** The resolvers of the mutations of all types that somebody may write. Out: classes to provide. */
export const mutationResolvers = (): AnyClass[] =>
  [...linkRecords().values()].filter(isWritten).map((meta) => mutationResolver(meta));
