import 'reflect-metadata';
import { ObjectType } from '@nestjs/graphql';
import { defineInput, defineObject, PageInfo } from '@seedbed/platform/graphql';
import { GraphQLInt, GraphQLString } from 'graphql';
import type { ChoiceList } from './choice.js';
import type { RecordMeta } from './declaration.js';
import type { AnyClass, Generated } from './generated-types.js';
import { aggregateResolver, defineAggregate, linkedAggregateResolver } from './graphql-aggregates.js';
import { addFilterFields, addOrderFields } from './graphql-inputs.js';
import { mutationResolvers } from './graphql-mutations.js';
import { addObjectFields } from './graphql-outputs.js';
import { fieldResolver, rootResolver } from './graphql-roots.js';
import { Node } from './node.js';
import { linkRecords } from './registry.js';

let generated: AnyClass[] | undefined;

/**
 * Makes the GraphQL types of all record types (object, connection, filter, order, totals, inputs) and their root fields, once all
 * libs
 * are loaded and before Nest builds the schema. Out: the resolver classes to provide. Safe to call again.
 */
export function recordResolvers(): AnyClass[] {
  if (generated) return generated;
  const metas = [...linkRecords().values()];
  const made = new Map(metas.map((meta) => [meta, defineTypes(meta)]));
  const enums = new Map<ChoiceList, AnyClass>();
  const typesOf = (meta: RecordMeta): Generated => made.get(meta) as Generated;
  generated = metas.flatMap((meta) => {
    addObjectFields(meta);
    addFilterFields(meta, typesOf, enums);
    addOrderFields(meta, typesOf);
    return [
      rootResolver(meta, typesOf(meta)),
      aggregateResolver(meta, typesOf(meta)),
      fieldResolver(meta, typesOf),
      linkedAggregateResolver(meta, typesOf),
    ];
  });
  generated.push(...mutationResolvers());
  return generated;
}

function defineTypes(meta: RecordMeta): Generated {
  const { name } = meta;
  ObjectType(name, { description: meta.options.description, implements: () => [Node] })(meta.type);
  const edge = defineObject(`${name}Edge`, `A ${name} with its place in a list.`, {
    node: { type: () => meta.type, description: 'The record.' },
    cursor: { type: () => GraphQLString, description: 'Its place; give it as `after` to go on behind it.' },
  });
  const connection = defineObject(`${name}Connection`, `A page of a list of ${name}.`, {
    edges: { type: () => [edge], description: 'The records of the page with their cursors.' },
    nodes: { type: () => [meta.type], description: 'The records of the page.' },
    pageInfo: { type: () => PageInfo, description: 'Where the page stands.' },
    totalCount: {
      type: () => GraphQLInt,
      description: 'How many records the whole list has. Counted only when asked for.',
    },
  });
  const filter = defineInput(`${name}Filter`, `Which ${name} records. Conditions side by side must all hold.`);
  const listFilter = defineInput(`${name}ListFilter`, `A condition on linked ${name} records.`, {
    some: { type: () => filter, description: 'At least one of them.' },
    every: { type: () => filter, description: 'Each of them (also when there are none).' },
    none: { type: () => filter, description: 'None of them.' },
  });
  const order = defineInput(`${name}Order`, `One key of the order of ${name} records; name exactly one field.`);
  return { connection, filter, listFilter, order, ...defineAggregate(meta) };
}
