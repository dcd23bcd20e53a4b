import { ApiError } from '../../api/client.js';
import { currentLanguage } from '../../i18n/index.js';

export type ExportFormat = 'csv' | 'xlsx' | 'json';

/** A column of a list on the screen, and what of a record it shows. */
export interface ExportedColumn {
  /** As the export names it: `country`, `participations.project`. */
  readonly id: string;
  readonly heading: string;
  readonly visible: boolean;
  /** Where it holds codes: their words, which the file has beside them. */
  readonly words?: { readonly heading: string; readonly of: Readonly<Record<string, string>> };
}

/** A list as it stands on the screen. */
export interface ExportedList {
  /** Its name in the API. */
  readonly name: string;
  readonly total: number | undefined;
  readonly filter?: object;
  readonly orderBy?: readonly object[];
  readonly search?: string;
  /** The filter in words. */
  readonly about?: string;
  readonly columns: readonly ExportedColumn[];
}

export interface Progress {
  /** Bytes that have arrived. */
  readonly bytes: number;
  readonly rows: number;
  /** Records there will be. */
  readonly total: number;
}

/**
 * Asks for the file of a list and gives it to the browser to save. `columns` undefined: all fields.
 * Throws ApiError; a file that broke off in the middle is not saved.
 */
export async function saveExport(
  list: ExportedList,
  format: ExportFormat,
  columns: readonly ExportedColumn[] | undefined,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<number> {
  const response = await ask(list, format, columns, signal);
  const total = Number(response.headers.get('seedbed-rows') ?? 0);
  const blob = await readBody(response, format, total, onProgress, signal);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name ?? `${list.name}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser reads it after the click
  return total;
}

async function ask(
  { name, filter, orderBy, search, about }: ExportedList,
  format: ExportFormat,
  columns: readonly ExportedColumn[] | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const chosen = columns && {
    columns: columns.map(({ id }) => id),
    headings: columns.map(({ heading }) => heading),
    words: Object.fromEntries(columns.flatMap(({ id, words }) => (words ? [[id, words]] : []))),
  };
  const body = JSON.stringify({ filter, orderBy, search, about, ...chosen });
  const headers = { 'content-type': 'application/json', 'seedbed-language': currentLanguage() };
  const options = { method: 'POST', headers, body, signal, credentials: 'same-origin' } as const;
  const response = await fetch(`/api/export/${name}.${format}`, options).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new ApiError('', 'OFFLINE', 'UNAVAILABLE');
  });
  if (response.ok) return response;
  const answer = await response.json().catch(() => ({}));
  const { message = '', extensions = {} } = answer.errors?.[0] ?? {};
  throw new ApiError(message, extensions.code ?? 'BAD_ANSWER', extensions.kind ?? 'UNAVAILABLE', extensions.requestId);
}

/** Pieces of this many bytes go into Blobs, which a browser may keep on the disk. */
const PIECE = 8_000_000;
const LINE_FEED = 10;

async function readBody(
  response: Response,
  format: ExportFormat,
  total: number,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const reader = response.body?.getReader();
  const type = response.headers.get('content-type') ?? '';
  const done: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, kept, lines] = [0, 0, 0];
  try {
    for (;;) {
      const next = await reader?.read();
      if (!next || next.done) break;
      const piece = next.value as Uint8Array<ArrayBuffer>;
      pieces.push(piece);
      bytes += piece.length;
      if (format !== 'xlsx') for (const byte of piece) if (byte === LINE_FEED) lines += 1;
      if (bytes - kept > PIECE) {
        done.push(new Blob(pieces));
        pieces = [];
        kept = bytes;
      }
      onProgress({ bytes, rows: Math.min(Math.max(lines - 1, 0), total), total });
    }
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new ApiError('', 'EXPORT_BROKEN_OFF', 'UNAVAILABLE');
  }
  return new Blob([...done, ...pieces], { type });
}
