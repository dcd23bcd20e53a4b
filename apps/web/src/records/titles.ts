import { useGraphql } from '../api/client.js';
import type { TypedDocumentString } from '../gql/graphql.js';
import { typeNamed } from './declarations.js';
import { fieldLabel } from './labels.js';

export interface Named {
  readonly type: string;
  readonly id: string;
}
type Node = Readonly<Record<string, string | null>> | null;

/** What records of several types are called, by their ids; those that the reader may not see are missing. */
export function useTitles(records: readonly Named[]): ReadonlyMap<string, string> {
  const types = [...new Set(records.map(({ type }) => type))].sort().flatMap((name) => typeNamed(name) ?? []);
  const parts = types.map(({ name, title }) => `... on ${name} { ${name}: ${title} }`).join(' ');
  const document = `query NodeTitles${types.map(({ name }) => name).join('')}($ids: [ID!]!) { nodes(ids: $ids) { id ${parts} } }`;
  const ids = [...new Set(records.filter(({ type }) => typeNamed(type)).map(({ id }) => id))];
  const { data } = useGraphql(
    document as unknown as TypedDocumentString<{ nodes: readonly Node[] }, { ids: readonly string[] }>,
    { ids },
    { enabled: ids.length > 0 },
  );
  return new Map(
    (data?.nodes ?? []).flatMap((node) => {
      const [type = '', title] = Object.entries(node ?? {}).find(([name, value]) => name !== 'id' && value) ?? [];
      if (!node?.id || !title) return [];
      // what is about a field of another record is called by that field
      return [[node.id, typeNamed(type)?.title === 'field' ? fieldLabel({ name: type }, title) : title] as const];
    }),
  );
}
