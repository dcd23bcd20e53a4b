import { isStorable, type Problem } from '@seedbed/platform/kernel';

/** What of a message can be wrong besides its address. */
export interface Draft {
  readonly name?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly idempotencyKey: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Longest parts of a message, in characters. */
export const MAIL_LIMITS = { name: 100, subject: 250, text: 100_000, html: 400_000, header: 900, headers: 20 } as const;

/** Line breaks and everything else that could end a header or hide in it. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** A key names what it is for by ids; an address in it would stay after the message is erased. */
const KEY = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/;
/** Headers that say nothing of who writes to whom, and nothing that the transport decides. */
const HEADER = /^(?:X-[A-Za-z0-9-]{1,60}|List-[A-Za-z-]{1,40}|Feedback-ID|Precedence|In-Reply-To|References)$/i;

/** What is wrong with a message. Pure; the address is read apart. */
export function mailProblems(draft: Draft): Problem[] {
  return [
    ...(KEY.test(draft.idempotencyKey) ? [] : [{ field: 'idempotencyKey', code: 'MAIL_KEY_INVALID' }]),
    ...(draft.name === undefined ? [] : lineProblems('to', draft.name, MAIL_LIMITS.name)),
    ...emptyProblems('subject', draft.subject),
    ...lineProblems('subject', draft.subject, MAIL_LIMITS.subject),
    ...emptyProblems('text', draft.text),
    ...textProblems('text', draft.text, MAIL_LIMITS.text),
    ...(draft.html === undefined ? [] : textProblems('html', draft.html, MAIL_LIMITS.html)),
    ...headerProblems(draft.headers ?? {}),
  ];
}

function headerProblems(headers: Readonly<Record<string, string>>): Problem[] {
  const entries = Object.entries(headers);
  const params = { max: MAIL_LIMITS.headers, actual: entries.length };
  if (entries.length > MAIL_LIMITS.headers) return [{ field: 'headers', code: 'MAIL_TOO_LONG', params }];
  return entries.flatMap(([name, value]) => [
    ...(HEADER.test(name) ? [] : [{ field: 'headers', code: 'MAIL_HEADER_REFUSED' }]),
    ...lineProblems('headers', value, MAIL_LIMITS.header),
  ]);
}

const emptyProblems = (field: string, text: string): Problem[] =>
  text.trim() === '' ? [{ field, code: 'MAIL_EMPTY' }] : [];

/** A text that becomes part of a header. */
function lineProblems(field: string, text: string, max: number): Problem[] {
  const problems = textProblems(field, text, max);
  return problems.length === 0 && CONTROL.test(text) ? [{ field, code: 'MAIL_LINE_BREAK' }] : problems;
}

function textProblems(field: string, text: string, max: number): Problem[] {
  if (!isStorable(text)) return [{ field, code: 'MAIL_UNREADABLE' }];
  const actual = [...text].length;
  return actual > max ? [{ field, code: 'MAIL_TOO_LONG', params: { max, actual } }] : [];
}
