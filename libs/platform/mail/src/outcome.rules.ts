/** What became of one attempt. */
export type Outcome =
  /** The server has taken the message over. */
  | { readonly kind: 'accepted'; readonly code: number; readonly reply: string }
  /** The server will never take this message. */
  | { readonly kind: 'rejected'; readonly code: number | null; readonly reply: string }
  /** The server has surely not taken it; another attempt may do better. */
  | { readonly kind: 'deferred'; readonly code: number | null; readonly reply: string }
  /** Its last byte went out and no answer came: the server may have it or not. */
  | { readonly kind: 'unknown'; readonly reply: string };

/** What nodemailer says of a failure; all of it may be missing. */
export interface SmtpFailure {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly permanent?: boolean | undefined;
  readonly response?: string | undefined;
  readonly message?: string | undefined;
}

/** The commands whose refusal is meant for the message, and not for us or our connection. */
const OF_MESSAGE: ReadonlySet<string | undefined> = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
/** Refused by nodemailer itself: larger than the server takes, or in need of an extension that it lacks. */
const NEVER: ReadonlySet<string | undefined> = new Set(['EENVELOPE', 'EMESSAGE']);

/**
 * The class of a failure. In: what was thrown, and whether the end of the message may have gone out. An answer is always
 * about the message that it answers, so it settles the fate also after the end.
 */
export function outcomeOfFailure(failure: SmtpFailure, mayHaveLeft: boolean): Outcome {
  const { responseCode: code, response, message = 'no reason given' } = failure;
  const reply = response ?? message;
  if (code !== undefined) {
    const isFinal = failure.permanent === true && OF_MESSAGE.has(failure.command);
    return { kind: isFinal ? 'rejected' : 'deferred', code, reply };
  }
  if (mayHaveLeft) return { kind: 'unknown', reply };
  return { kind: NEVER.has(failure.code) ? 'rejected' : 'deferred', code: null, reply };
}

/** How often a message of unknown fate is sent once more before a person has to decide. */
export const MAX_RESENDS = 3;
const MAX_PAUSE_MS = 4 * 3_600_000;

/** How long to wait after the n-th attempt failed: the first pause, then four times as long each, four hours at most. */
export const pauseAfter = (attempts: number, firstPauseMs: number): number =>
  Math.min(firstPauseMs * 4 ** Math.min(attempts - 1, 15), MAX_PAUSE_MS);

/** What a server said, fit to be kept and shown: one line, short, and without the address it was said about. */
export function shownReply(reply: string, address: string, masked: string): string {
  const line = reply
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 500);
  return address === '' ? line : line.replace(new RegExp(escaped(address), 'gi'), masked);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
