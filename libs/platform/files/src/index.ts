import './files.erasure.js'; // every erasure reaches what this lib keeps

export { BYTE_STORE, type ByteStore } from './byte-store.js';
export { File as StoredFile } from './file.record.js';
export { lockFilesWhile } from './file-locks.js';
export { filesErrors } from './files.errors.js';
export { FilesModule } from './files.module.js';
export { Files, type OpenFile, type Owner } from './files.service.js';
export { type FilesSettings, filesSettings } from './files-settings.js';
export { FilesSweeper } from './files-sweeper.js';
export { S3Store } from './s3-store.js';
