import { findMeta, linkRecords, type RecordMeta } from '@seedbed/platform/records';

/** The type of that name, when its records may have files (`hasFiles` in its declaration). */
export function ownerType(name: string): RecordMeta | undefined {
  const meta = findMeta(name);
  return meta?.options.hasFiles ? meta : undefined;
}

/** The types whose records may have files, for people. */
export const ownerNames = (): string =>
  [...linkRecords().values()]
    .filter(({ options }) => options.hasFiles)
    .map(({ name }) => name)
    .sort()
    .join(', ');
