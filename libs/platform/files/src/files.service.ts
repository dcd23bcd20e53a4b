import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import { Jobs } from '@seedbed/platform/queue';
import { metaOf, type RecordMeta, Records, RowAccess, recordErrors, type Values } from '@seedbed/platform/records';
import { BYTE_STORE, type ByteStore } from './byte-store.js';
import { CheckedBytes } from './checked-bytes.js';
import { Content } from './content.js';
import { type Draft, Drafts } from './drafts.js';
import { File } from './file.record.js';
import { isLockedSql, lockOf } from './file-locks.js';
import { filesErrors } from './files.errors.js';
import { filesTexts } from './files.texts.js';
import { FILES_SETTINGS, type FilesSettings } from './files-settings.js';
import { removeBytes } from './jobs/remove-bytes.job.js';
import { allowedEndings, type MediaType, mediaTypeOf } from './media-types.js';
import { fileName } from './name.rules.js';
import { ownerNames, ownerType } from './owners.js';
import type { ByteRange } from './range.rules.js';

/** The record that a file belongs to. */
export interface Owner {
  readonly meta: RecordMeta;
  readonly id: string;
}

/** A file to give out: what it is, and its bytes, checked. */
export interface OpenFile {
  readonly file: File;
  readonly bytes: Readable;
}

/** Files of records: added, read and erased by whoever may do so with the record. For the api. */
@Injectable()
export class Files {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(BYTE_STORE) private readonly store: ByteStore,
    @Inject(Content) private readonly content: Content,
    @Inject(Drafts) private readonly drafts: Drafts,
    @Inject(FILES_SETTINGS) private readonly settings: FilesSettings,
  ) {}

  /** Most bytes of one file. */
  get limit(): number {
    return this.settings.limit;
  }

  /**
   * The record that an upload names (`Organisation:<id>`). Throws FILE_RECORD_UNKNOWN, RECORD_NOT_FOUND (also when the
   * caller may not see it), WRITE_NOT_ALLOWED, and what the type says of records whose files are locked ({@link lockOf}).
   */
  async requireOwner(ctx: RequestContext | Tx, named: string): Promise<Owner> {
    const [, type = '', id = ''] = /^(\w{1,60}):([0-9a-f-]{36})$/.exec(named) ?? [];
    const meta = ownerType(type);
    if (!meta || !isId(id)) throw filesErrors.FILE_RECORD_UNKNOWN({ types: ownerNames() }, { field: 'record' });
    await this.db.inTransaction(ctx, async (tx) => {
      await this.requireWritable(tx, { meta, id });
      await this.requireUnlocked(tx, { meta, id });
    });
    return { meta, id };
  }

  /**
   * Adds a file to a record. In: the record, the name as it was sent, the bytes. Out: the file. Throws as
   * {@link requireOwner}, and FILE_TOO_LARGE, FILE_EMPTY, FILE_TYPE_REFUSED, or what the stream throws; then nothing is kept.
   */
  async add(ctx: RequestContext, owner: Owner, name: string, bytes: Readable): Promise<File> {
    const draft = await this.drafts.take(bytes, this.limit);
    try {
      const type = await mediaTypeOf(draft.path, name);
      if (!type) throw filesErrors.FILE_TYPE_REFUSED({ endings: allowedEndings() }, { field: 'file' });
      return await this.db.inTransaction(ctx, async (tx) => {
        await this.requireWritable(tx, owner); // the upload may have taken long
        await this.requireUnlocked(tx, owner);
        await this.content.keep(tx, draft);
        return this.records.create(tx, File, await this.values(tx, owner, name, type, draft));
      });
    } finally {
      await draft.discard();
    }
  }

  /**
   * Opens a file for a reader who may see it and its record. In: `part` says from the size which bytes are wanted. Out:
   * the file and a stream that ends with FILE_DAMAGED when the bytes are not those that were kept. Throws FILE_NOT_FOUND,
   * FILE_DAMAGED, and what `part` throws.
   */
  async open(ctx: RequestContext, id: string, part: (size: number) => ByteRange | null): Promise<OpenFile> {
    const file = await this.requireVisible(ctx, id);
    const range = part(file.size);
    const whole = await this.store.read(file.sha256);
    if (!whole) throw filesErrors.FILE_DAMAGED();
    const checked = new CheckedBytes(file.sha256);
    whole.once('error', (error) => checked.destroy(error));
    checked.once('close', () => whole.destroy());
    // A small file may be found damaged before anybody reads it: the stream keeps its error for whoever does.
    checked.on('error', () => undefined);
    whole.pipe(checked);
    if (!range) return { file, bytes: checked };
    for await (const _chunk of checked); // a part says nothing of the whole: that is looked at before
    const bytes = await this.store.read(file.sha256, range);
    if (!bytes) throw filesErrors.FILE_DAMAGED();
    return { file, bytes };
  }

  /**
   * Erases a file: its row, what the journal says of it, and, after the commit, its bytes unless another file has them.
   * Throws FILE_NOT_FOUND, WRITE_NOT_ALLOWED, and what the type says of records whose files are locked.
   */
  async erase(ctx: RequestContext | Tx, id: string): Promise<void> {
    await this.db.inTransaction(ctx, async (tx) => {
      const file = await this.requireVisible(tx, id);
      await this.requireWritable(tx, ownerOf(file));
      await this.requireUnlocked(tx, ownerOf(file));
      await this.db.asSystem(tx, () => this.remove(tx, [file]));
    });
  }

  /**
   * Erases all files of a record, whoever sees them: for whoever erases the record. Out: how many. Throws what the type says of
   * records whose files are locked.
   */
  async eraseOf(tx: Tx, recordType: string, recordId: string): Promise<number> {
    const meta = ownerType(recordType);
    if (meta) await this.requireUnlocked(tx, { meta, id: recordId });
    return this.db.asSystem(tx, async () => {
      const files = await this.records.list(tx, File, { recordType, recordId });
      await this.remove(tx, files);
      return files.length;
    });
  }

  private async remove(tx: Tx, files: readonly File[]): Promise<void> {
    for (const { id, sha256 } of files) {
      await this.db.query(tx, 'DELETE FROM files WHERE id = $1', [id]);
      await this.db.query(tx, 'SELECT journal_erase($1, $2)', [File.name, id]);
      await this.jobs.request(tx, removeBytes, { sha256 }, { title: filesTexts[tx.language].removing });
    }
  }

  private async values(tx: Tx, owner: Owner, name: string, type: MediaType, draft: Draft): Promise<Values<File>> {
    const { meta, id } = owner;
    const record = await this.records.find(tx, meta.type, id);
    const { steward } = (record ?? {}) as { steward?: { readonly id: string } };
    return {
      recordType: meta.name,
      recordId: id,
      name: fileName(name, type.endings),
      mediaType: type.name,
      size: draft.size,
      sha256: draft.sha256,
      uploadedBy: tx.actor,
      ...(steward === undefined ? {} : { steward: steward.id }),
    };
  }

  private async requireVisible(ctx: RequestContext | Tx, id: string): Promise<File> {
    return this.db.inTransaction(ctx, async (tx) => {
      const file = isId(id) ? await this.records.find(tx, File, id) : null;
      if (!file) throw filesErrors.FILE_NOT_FOUND();
      const mine = await this.access.among(tx, metaOf(File), 'read', [id]);
      const owner = ownerOf(file);
      const theirs = await this.access.among(tx, owner.meta, 'read', [owner.id]);
      if (mine.size === 0 || theirs.size === 0) throw filesErrors.FILE_NOT_FOUND();
      return file;
    });
  }

  /** Until the transaction ends nobody locks the record, either. */
  private async requireUnlocked(tx: Tx, { meta, id }: Owner): Promise<void> {
    const lock = lockOf(meta.type);
    if (!lock) return;
    const [row] = await this.db.asSystem(tx, () => this.db.query<{ locked: boolean }>(tx, isLockedSql(lock), [id]));
    if (row?.locked) throw lock.error({}, { field: 'record' });
  }

  private async requireWritable(ctx: RequestContext | Tx, { meta, id }: Owner): Promise<void> {
    await this.db.inTransaction(ctx, async (tx) => {
      const seen = await this.access.among(tx, meta, 'read', [id]);
      if (seen.size === 0) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'record' });
      const written = await this.access.among(tx, meta, 'write', [id]);
      if (written.size === 0) throw recordErrors.WRITE_NOT_ALLOWED({}, { field: 'record' });
    });
  }
}

function ownerOf({ recordType, recordId }: File): Owner {
  const meta = ownerType(recordType);
  if (!meta) throw filesErrors.FILE_NOT_FOUND(); // of a type whose files are not given out any more
  return { meta, id: recordId };
}
