import { join } from 'node:path';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { PolicyAccess } from '@seedbed/platform/projection';
import { RowAccess } from '@seedbed/platform/records';
import { BYTE_STORE, type ByteStore } from './byte-store.js';
import { Content } from './content.js';
import { Drafts } from './drafts.js';
import { FilesController } from './files.controller.js';
import { FilesResolver } from './files.resolver.js';
import { Files } from './files.service.js';
import { FILES_SETTINGS, type FilesSettings } from './files-settings.js';
import { FilesSweeper } from './files-sweeper.js';
import { RemoveBytesJob } from './jobs/remove-bytes.job.js';
import { LocalStore } from './local-store.js';
import { S3Store } from './s3-store.js';

/** Files of records. Needs Db, Records and Jobs among the global providers. */
@Module({})
export class FilesModule {
  /** For the api: adding, reading, erasing. */
  static forApi(settings: FilesSettings): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      controllers: [FilesController],
      providers: [...common(settings), { provide: RowAccess, useClass: PolicyAccess }, Files, FilesResolver],
      exports: [Files],
    };
  }

  /** For the worker: removing bytes that no file has any more. */
  static forWorker(settings: FilesSettings): DynamicModule {
    return {
      module: FilesModule,
      global: true,
      providers: [...common(settings), RemoveBytesJob, FilesSweeper],
      exports: [FilesSweeper],
    };
  }
}

const common = (settings: FilesSettings): Provider[] => [
  { provide: FILES_SETTINGS, useValue: settings },
  { provide: BYTE_STORE, useFactory: () => readyStore(settings) },
  { provide: Drafts, useValue: new Drafts(join(settings.folder, 'drafts')) },
  Content,
];

/** A store that works. Throws where it does not, so that the process does not start. */
async function readyStore({ folder, s3 }: FilesSettings): Promise<ByteStore> {
  const store = s3 === undefined ? new LocalStore(folder) : new S3Store(s3);
  await store.ready();
  return store;
}
