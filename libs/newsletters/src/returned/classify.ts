import { CLASS_OF, STATUS, TEXTS } from './reasons.js';
import type { BounceClass, BounceReason } from './returned.js';

/** When a server said it: a name that is refused after the whole message was taken is a filter, not a missing mailbox. */
export type SmtpStage = 'connect' | 'mail' | 'rcpt' | 'data';

/** What is known of one refusal. */
export interface Refusal {
  readonly status: string | null;
  readonly text: string;
  readonly stage: SmtpStage | null;
}

export interface Verdict {
  readonly class: BounceClass;
  readonly reason: BounceReason | null;
}

const MAX_TEXT = 2_000;
/** Exchange Online's own code around any reply of another server: that reply decides. */
const WRAPPED = '5.1.351';

/** The class of a refusal, by its words first and by its status code where they say nothing. */
export function classify(refusal: Refusal): Verdict {
  const words = readableWords(refusal.text);
  const said = TEXTS.find(({ says }) => says.some((pattern) => pattern.test(words)))?.reason ?? null;
  const reason = weighed(said, refusal);
  if (reason === null) return { class: 'unknown', reason };
  const isPolicy = CLASS_OF[reason] !== 'hard' && /^[45]\.7\./.test(refusal.status ?? '') && reason === 'refused';
  return { class: isPolicy ? 'policy' : CLASS_OF[reason], reason };
}

/**
 * Words against code. "Unknown user" counts for hard only where the server must know it: it answered RCPT, or gives a code
 * of a bad address. After the message was sent, or where nobody says when, it is the refusal of a filter.
 */
function weighed(said: BounceReason | null, { status: given, stage, text }: Refusal): BounceReason | null {
  const status = given === WRAPPED ? null : given;
  const coded = reasonOfStatus(status);
  if (said !== null && stage === 'mail' && CLASS_OF[said] === 'hard') return 'our-address';
  if (said === null || (coded === 'our-address' && CLASS_OF[said] === 'hard')) return coded;
  if (said !== 'no-mailbox') return isVague(said) && coded !== null && CLASS_OF[coded] === 'hard' ? coded : said;
  if (stage === 'rcpt' || coded === 'no-mailbox' || /^[45]\.[15]\./.test(status ?? '')) return said;
  if (stage === null && namesTheAddress(text) && /^[45]\.0\.0$/.test(status ?? '4.0.0')) return said;
  return stage === null && coded !== null && CLASS_OF[coded] === 'hard' ? coded : 'mailbox-refuses';
}

/** `550 <ana@example.org>: User unknown`: the reply to a RCPT repeats its address first. */
const namesTheAddress = (text: string): boolean =>
  /(?:^\W{0,8}|-> )[45]\d\d:? <[^<>\s]{1,320}>(?::|\.\.\.) |^\W{0,8}[45]\d\d [^<>\s]{1,64}@[^<>\s]{1,253}\.\.\. |unknown user:? <?[^<>\s]{1,64}@/i.test(
    text,
  );

/** Words that any refusal may hold. */
const isVague = (reason: BounceReason): boolean =>
  reason === 'refused' || reason === 'their-system' || reason === 'mailbox-refuses';

function reasonOfStatus(status: string | null): BounceReason | null {
  if (status === null) return null;
  const detail = status.slice(1);
  if (status === '5.3.2') return 'no-mail-service'; // RFC 7504: the host accepts no mail; 4.3.2 is a moment's pause
  const exact = STATUS.find(([beginning]) => beginning.split('.').length === 3 && detail === beginning);
  return (
    (exact ??
      STATUS.find(([beginning]) => beginning.split('.').length === 2 && detail.startsWith(`${beginning}.`)))?.[1] ??
    null
  );
}

/** What of a text is matched: lower case, single spaces, without addresses and without the codes that each line repeats. */
const readableWords = (text: string): string =>
  text
    .slice(0, MAX_TEXT * 2)
    .toLowerCase()
    .replace(/<[^<>\s]{1,254}>|\S{1,64}@\S{1,254}/g, ' ')
    .replace(/\b[245]\d\d[- ](?:[245]\.\d{1,3}\.\d{1,3})?/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_TEXT);

/** The enhanced status code in a text; an address of the internet (192.0.2.5) is none. */
export const statusIn = (text: string): string | null =>
  /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d]|\.\d)/.exec(text.slice(0, MAX_TEXT))?.[1] ?? null;

/** The reply code of SMTP in a text. */
export function smtpCodeIn(text: string): number | null {
  const found = /(?:^|[\s:;"(<_=])([45][0-5]\d)(?=[\s\-:#.,]|$)(?!\.\d)/.exec(text.slice(0, MAX_TEXT))?.[1];
  return found === undefined ? null : Number(found);
}

/** The most telling status: the one with a detail, the server's own before the reporter's; else made of the reply code. */
export function bestStatus(given: string | null, text: string, smtpCode: number | null): string | null {
  const spoken = statusIn(text);
  if (given !== null && !isGeneric(given) && spoken === null) return given;
  if (spoken !== null && (!isGeneric(spoken) || given === null || isGeneric(given))) return spoken;
  return given ?? (smtpCode === null ? null : `${Math.trunc(smtpCode / 100)}.0.0`);
}

const isGeneric = (status: string): boolean => /^[245]\.0\.0$/.test(status);

/** The command that a server's words answer, as mail systems write it beside them. */
export function stageIn(text: string): SmtpStage | null {
  const said = text.slice(0, MAX_TEXT * 2);
  if (/delivery error: dd /i.test(said)) return 'rcpt'; // Yahoo looks the account up when the message is there
  const command = />>> (MAIL|RCPT|DATA)\b[^\n]{0,400}\n[ \t]{0,4}<<< [45]/i.exec(said)?.[1]?.toLowerCase();
  const flat = said.replace(/\s{1,200}/g, ' ');
  return (command as SmtpStage | undefined) ?? STAGES.find(([, pattern]) => pattern.test(flat))?.[0] ?? null;
}

const STAGES: readonly (readonly [SmtpStage, RegExp])[] = [
  [
    'data',
    /in reply to (?:end of )?DATA|after (?:end of data|DATA|I sent the message)|like our (?:final )?DATA|SMTP:DATA|\[DATA\]|failed after I sent|SMTP command\s+DATA|\b550:? :\s{1,4}user unknown/i,
  ],
  [
    'rcpt',
    /in reply to RCPT|after RCPT|like our RCPT|does not like recipient|\[RCPT_TO\]|SMTP:RCPT|RCPT[ _]TO(?: command| generated|:<)|>>> RCPT/i,
  ],
  ['mail', /in reply to MAIL|after MAIL|like our MAIL|sender was rejected|\[MAIL_FROM\]|SMTP:MAIL/i],
  ['connect', /in reply to (?:EHLO|HELO)|after (?:EHLO|HELO|initial connection)|my name was rejected/i],
];
