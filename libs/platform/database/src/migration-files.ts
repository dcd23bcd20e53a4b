import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFile } from '@seedbed/platform/kernel';

/** What TypeORM takes for a migration: its class. */
export type MigrationClass = new () => object;

let loading: Promise<readonly MigrationClass[]> | undefined;

/** The classes of the built migrations, oldest first. Loaded once and one after the other, whoever asks how often. */
export function loadMigrations(): Promise<readonly MigrationClass[]> {
  loading ??= readClasses();
  return loading;
}

async function readClasses(): Promise<MigrationClass[]> {
  const folder = projectFile('dist/migrations');
  const classes: MigrationClass[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => /^\d+-\w+\.js$/.test(name))
    .sort()) {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>;
    classes.push(...Object.values(module).filter((value): value is MigrationClass => typeof value === 'function'));
  }
  return classes;
}

/** The migrations that ship with this build, by class name as TypeORM records it (`CreateRecords1764000000000`). */
export function migrationNames(): string[] {
  const folder = dirname(projectFile('migrations/derived.sql'));
  return readdirSync(folder)
    .map((file) => /^(\d+)-(\w+)\.ts$/.exec(file))
    .filter((match) => match !== null)
    .map(([, time, name]) => `${name}${time}`);
}
