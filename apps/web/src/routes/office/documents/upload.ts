import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ApiError } from '../../../api/client.js';
import { currentLanguage } from '../../../i18n/index.js';

/** How far an upload is, in bytes; without a total nothing is known of it. */
export interface Uploaded {
  readonly sent: number;
  readonly total: number;
}

interface Answer {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly kind?: string; readonly requestId?: string };
  }[];
}

/** What the api takes. A browser does not hear its refusal while it is still sending, so larger files are not sent at all. */
const MOST_MB = 25;

/**
 * Sends a file to a record, and tells how far it is (which fetch cannot). In: the record as `Organisation:<id>`; a signal that
 * breaks it off. Throws ApiError, with the words of the api where it refuses.
 */
export function upload(record: string, file: File, onProgress: (done: Uploaded) => void, signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    if (file.size > MOST_MB * 1_000_000) {
      const text = i18n._(msg`The file is larger than ${MOST_MB} MB. Make it smaller, or link to where it lies.`);
      reject(new ApiError(text, 'FILE_TOO_LARGE', 'INVALID'));
      return;
    }
    const form = new FormData();
    form.set('file', file);
    const call = new XMLHttpRequest();
    call.upload.onprogress = ({ loaded, total }) => onProgress({ sent: loaded, total });
    call.onload = () => {
      const problem = problemOf(call.status, call.responseText);
      if (problem) reject(problem);
      else resolve();
    };
    call.onerror = () => reject(new ApiError('', 'OFFLINE', 'UNAVAILABLE'));
    call.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => call.abort(), { once: true });
    call.open('POST', `/api/files?record=${encodeURIComponent(record)}`);
    call.setRequestHeader('seedbed-language', currentLanguage());
    call.send(form);
  });
}

function problemOf(status: number, text: string): ApiError | null {
  if (status === 201) return null;
  try {
    const failure = (JSON.parse(text) as Answer).errors?.[0];
    const { code = 'BUG', kind = 'BUG', requestId } = failure?.extensions ?? {};
    if (failure) return new ApiError(failure.message, code, kind, requestId);
  } catch {
    // something between the api and the browser answered
  }
  return new ApiError('', status >= 500 ? 'UNAVAILABLE' : 'BAD_ANSWER', 'UNAVAILABLE');
}
