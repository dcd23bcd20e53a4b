import type { RecordMeta } from './declaration.js';
import { isWritten } from './input-values.js';
import type { WriteOperation } from './write-hooks.js';

/** The mutation of one record with the type of its input, and the one of many. */
export interface MutationNames {
  readonly one: string;
  readonly input: string;
  readonly many: string;
  readonly manyInput: string;
}

/** The inputs of mutations that say nothing of a record but which one it is. */
export const VERSION_INPUTS = { input: 'RecordVersionInput', manyInput: 'RecordVersionsInput' } as const;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the mutations of a type and their inputs are called; nothing where nobody may write it. */
export function mutationNames(meta: RecordMeta): Readonly<Partial<Record<WriteOperation, MutationNames>>> {
  if (!isWritten(meta)) return {};
  const names = (operation: WriteOperation): MutationNames => {
    const [one, many] = [`${operation}${meta.name}`, `${operation}${capital(meta.plural)}`];
    return { one, input: `${capital(one)}Input`, many, manyInput: `${capital(many)}Input` };
  };
  if (meta.options.appendOnly) return { create: names('create') };
  const kept = { create: names('create'), change: names('change') };
  if (!meta.stewarded) return kept;
  return {
    ...kept,
    archive: { ...names('archive'), ...VERSION_INPUTS },
    restore: { ...names('restore'), ...VERSION_INPUTS },
  };
}
