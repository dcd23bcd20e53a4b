import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { isSoundArchive } from './archive.js';
import { filesErrors } from './files.errors.js';

export interface MediaType {
  readonly name: string;
  /** Endings of names, the usual one first. */
  readonly endings: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** What may be kept: documents and pictures. Nothing that a browser or a desktop would run. */
const ALLOWED: readonly MediaType[] = [
  { name: 'application/pdf', endings: ['pdf'] },
  { name: 'image/png', endings: ['png'] },
  { name: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  { name: 'image/webp', endings: ['webp'] },
  { name: 'image/gif', endings: ['gif'] },
  { name: `${OFFICE}.wordprocessingml.document`, endings: ['docx'] },
  { name: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'] },
  { name: `${OFFICE}.presentationml.presentation`, endings: ['pptx'] },
  { name: `${OPEN}.text`, endings: ['odt'] },
  { name: `${OPEN}.spreadsheet`, endings: ['ods'] },
  { name: `${OPEN}.presentation`, endings: ['odp'] },
];
const CSV: MediaType = { name: 'text/csv', endings: ['csv'] };
const PLAIN: MediaType = { name: 'text/plain', endings: ['txt', 'md', 'log'] };

/** Those that are archives inside. */
const isArchive = ({ name }: MediaType): boolean => name.startsWith(OFFICE) || name.startsWith(OPEN);

/** Endings of everything that may be kept, for people. */
export const allowedEndings = (): string => [...ALLOWED, CSV, PLAIN].map(({ endings: [usual] }) => usual).join(', ');

/**
 * What a file is, by its bytes and not by what somebody says of it. In: where it lies, and its name, which only tells
 * kinds of plain text apart. Out: null when it is none of what may be kept. Throws FILE_NOT_SOUND for a document that is none inside.
 */
export async function mediaTypeOf(path: string, name: string): Promise<MediaType | null> {
  const found = await fileTypeFromFile(path);
  if (found) {
    const type = ALLOWED.find(({ name: known }) => known === found.mime) ?? null;
    if (type && isArchive(type) && !(await isSoundArchive(path)))
      throw filesErrors.FILE_NOT_SOUND({}, { field: 'file' });
    return type;
  }
  if (!(await isText(path))) return null;
  return name.toLowerCase().endsWith('.csv') ? CSV : PLAIN;
}

/** Whether all of a file is UTF-8 without control characters, and does not begin like a page or a picture in XML. */
async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const file = await open(path);
  try {
    let hasBegun = false;
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      const text = decoder.decode(chunk as Buffer, { stream: true });
      if (/[^\P{Cc}\t\n\r\f]/u.test(text)) return false;
      if (!hasBegun && /^\s*<[!?/a-z]/i.test(text)) return false;
      hasBegun ||= /\S/.test(text); // a page may begin behind much that is empty
    }
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  } finally {
    await file.close();
  }
}
