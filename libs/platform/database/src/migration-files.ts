import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectFile } from '@seedbed/platform/kernel';

/** The migrations that ship with this build, by class name as TypeORM records it (`CreateRecords1764000000000`). */
export function migrationNames(): string[] {
  const folder = dirname(projectFile('migrations/derived.sql'));
  return readdirSync(folder)
    .map((file) => /^(\d+)-(\w+)\.ts$/.exec(file))
    .filter((match) => match !== null)
    .map(([, time, name]) => `${name}${time}`);
}
