import { join } from 'node:path';
import type { AppConfig } from '@seedbed/platform/config';
import type { S3Settings } from './s3-client.js';

/** Where files lie, and how large one may be. */
export interface FilesSettings {
  /** Where uploads arrive, and where files stay unless there is a bucket for them. */
  readonly folder: string;
  /** The bucket that keeps them. */
  readonly s3?: S3Settings;
  /** Most bytes of one file. */
  readonly limit: number;
}
export const FILES_SETTINGS = Symbol('seedbed:files-settings');

/** A scan of some pages, a long presentation. */
const LIMIT = 25_000_000;

/** The folder `files` of the data of this node, which a backup takes along, or the bucket of S3_URL. */
export const filesSettings = ({ home, s3 }: Pick<AppConfig, 'home' | 's3'>): FilesSettings => ({
  folder: join(home, 'files'),
  limit: LIMIT,
  ...(s3 === undefined ? {} : { s3 }),
});
