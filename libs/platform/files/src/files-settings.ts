import { join } from 'node:path';
import type { AppConfig } from '@seedbed/platform/config';

/** Where files lie, and how large one may be. */
export interface FilesSettings {
  readonly folder: string;
  /** Most bytes of one file. */
  readonly limit: number;
}
export const FILES_SETTINGS = Symbol('seedbed:files-settings');

/** A scan of some pages, a long presentation. */
const LIMIT = 25_000_000;

/** The folder `files` of the data of this node, which a backup takes along. */
export const filesSettings = ({ home }: Pick<AppConfig, 'home'>): FilesSettings => ({
  folder: join(home, 'files'),
  limit: LIMIT,
});
