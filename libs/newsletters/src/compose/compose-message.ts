import { escapeHtml } from '@seedbed/platform/mail';
import { Context, type Liquid } from 'liquidjs';
import {
  addressesValue,
  asciiDomain,
  headerField,
  isOneLine,
  listIdValue,
  type Mailbox,
  mailboxValue,
  requireOneLine,
  textValue,
  tokenValue,
} from './header-fields.js';
import { htmlLiquid, RECIPIENT_LIMITS, textLiquid } from './liquid.js';
import { decodeText, encodeOpen, encodeText } from './quoted-printable.js';
import type { ReadyPart, RecipientValues, Variant } from './variant.js';

/** What of a message does not stand in its variant. */
export interface MessageHeaders {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly replyTo?: Mailbox;
  /** With its angle brackets, as `messageIdOf` makes it. */
  readonly messageId: string;
  readonly date: Date;
  /** Where bounces go (VERP); it becomes Return-Path at the end of the way. */
  readonly envelopeFrom: string;
  /** RFC 2919: the same for all issues of a topic. */
  readonly list: { readonly id: string; readonly label?: string };
  /** RFC 8058: `https` takes the POST of one click; `mailto` may stand beside it. */
  readonly unsubscribe: { readonly https: string; readonly mailto?: string };
  readonly help?: string;
  readonly archive?: string;
  /** What the reader's provider groups complaints by. */
  readonly feedbackId?: string;
}

export type Composed =
  | {
      readonly kind: 'composed';
      readonly bytes: Buffer;
      readonly envelope: { readonly from: string; readonly to: string };
      /** The part before @ is not ASCII: only a server that offers SMTPUTF8 takes it. */
      readonly needsSmtpUtf8: boolean;
    }
  /** This recipient does not get it: `field` is missing, or does not fit where it stands. */
  | { readonly kind: 'skip'; readonly reason: 'render'; readonly field: string };

class Unrenderable extends Error {
  constructor(readonly field: string) {
    super('A value of the recipient is missing or does not fit.');
  }
}
const WEB_ADDRESS = /^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost)[:/])[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x7e]+$/;

/**
 * A message to one recipient: pre-encoded segments, their values between them, and headers. The same input gives the same
 * bytes. What is wrong for this recipient alone is an outcome; what is wrong for all throws NEWSLETTER_HEADER_REFUSED.
 */
export function composeMessage(variant: Variant, recipient: RecipientValues, headers: MessageHeaders): Composed {
  try {
    const subject = oneLine('subject', renderSubject(variant, recipient));
    const to = recipientOf(headers.to);
    const boundary = `=_${headers.messageId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40)}`;
    const text =
      headerLines(variant, headers, subject, boundary) +
      partHead(boundary, 'plain') +
      renderBody(variant, variant.text, recipient, false) +
      partHead(boundary, 'html') +
      renderBody(variant, variant.html, recipient, true) +
      `\r\n--${boundary}--\r\n`;
    const from = asciiDomain('Return-Path', headers.envelopeFrom);
    const needsSmtpUtf8 = /[^\x20-\x7e]/.test(to);
    return { kind: 'composed', bytes: Buffer.from(text, 'latin1'), envelope: { from, to }, needsSmtpUtf8 };
  } catch (error) {
    if (error instanceof Unrenderable) return { kind: 'skip', reason: 'render', field: error.field };
    throw error;
  }
}

/** What a reader reads, or the field that keeps them from getting it. */
export type Rendered =
  | {
      readonly kind: 'rendered';
      readonly subject: string;
      readonly text: string;
      readonly html: string;
      readonly bytes: number;
    }
  | { readonly kind: 'skip'; readonly field: string };

/** What {@link composeMessage} puts into the message of one recipient, in clear; `bytes` of both parts as they travel. */
export function renderMessage(variant: Variant, recipient: RecipientValues): Rendered {
  try {
    const subject = oneLine('subject', renderSubject(variant, recipient));
    const text = renderBody(variant, variant.text, recipient, false);
    const html = renderBody(variant, variant.html, recipient, true);
    return {
      kind: 'rendered',
      subject,
      text: decodeText(text),
      html: decodeText(html),
      bytes: text.length + html.length,
    };
  } catch (error) {
    if (error instanceof Unrenderable) return { kind: 'skip', field: error.field };
    throw error;
  }
}

function headerLines(variant: Variant, headers: MessageHeaders, subject: string, boundary: string): string {
  const { from, to, replyTo, list, unsubscribe, help, archive, feedbackId, date } = headers;
  const links = unsubscribe.mailto === undefined ? [unsubscribe.https] : [unsubscribe.https, unsubscribe.mailto];
  return [
    headerField('From', mailboxValue('From', from)),
    headerField('To', mailboxValue('To', to)),
    replyTo === undefined ? '' : headerField('Reply-To', mailboxValue('Reply-To', replyTo)),
    headerField('Subject', textValue('Subject', subject)),
    headerField('Date', date.toUTCString().replace('GMT', '+0000')),
    headerField('Message-ID', messageIdValue(headers.messageId)),
    headerField('List-Id', listIdValue(list)),
    headerField('List-Unsubscribe', addressesValue('List-Unsubscribe', httpsFirst(links))),
    headerField('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'),
    help === undefined ? '' : headerField('List-Help', addressesValue('List-Help', [help])),
    archive === undefined ? '' : headerField('List-Archive', addressesValue('List-Archive', [archive])),
    'Precedence: bulk\r\nAuto-Submitted: auto-generated\r\n',
    feedbackId === undefined ? '' : headerField('Feedback-ID', tokenValue('Feedback-ID', feedbackId)),
    headerField('Content-Language', tokenValue('Content-Language', variant.language)),
    `MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="${boundary}"\r\n`,
  ].join('');
}

const partHead = (boundary: string, kind: 'plain' | 'html'): string =>
  `\r\n--${boundary}\r\nContent-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;

/** One click needs https (RFC 8058, 3.1). */
function httpsFirst(links: readonly string[]): readonly string[] {
  return links[0]?.startsWith('http') ? links : [''];
}

function messageIdValue(id: string): string {
  return /^<[\w.+-]{1,64}@[a-z0-9.-]{1,253}>$/.test(id) ? id : requireOneLine('Message-ID', '\n');
}

function recipientOf(to: Mailbox): string {
  if (!isOneLine(to.name ?? '')) throw new Unrenderable('to');
  try {
    return asciiDomain('To', to.address);
  } catch {
    throw new Unrenderable('to');
  }
}

function oneLine(field: string, text: string): string {
  if (!isOneLine(text) || text.trim() === '') throw new Unrenderable(field);
  return text;
}

function renderSubject({ subject, fields }: Variant, recipient: RecipientValues): string {
  if (!('segments' in subject)) return renderLiquid(textLiquid, subject, recipient, fields);
  return subject.segments
    .map((one) => (typeof one === 'string' ? one : valueFor(recipient, one.field, one.fallback, fields)))
    .join('');
}

function renderBody({ fields }: Variant, part: ReadyPart, recipient: RecipientValues, isHtml: boolean): string {
  if (!('segments' in part)) {
    const text = renderLiquid(isHtml ? htmlLiquid : textLiquid, part, recipient, fields);
    if (text.trim() === '') throw new Unrenderable(isHtml ? 'html' : 'text');
    return encodeText(text);
  }
  let out = '';
  for (const one of part.segments) {
    if (typeof one === 'string') out += one;
    else {
      const value = valueFor(recipient, one.field, one.fallback, fields);
      out += encodeOpen(isHtml ? escapeHtml(value) : value);
    }
  }
  return out;
}

/** As LiquidJS has it: the default stands in for what is missing, false or empty. */
function valueFor(
  recipient: RecipientValues,
  field: string,
  fallback: string | undefined,
  fields: Variant['fields'],
): string {
  const value = Object.hasOwn(recipient, field) ? recipient[field] : undefined;
  const isUsed = fallback !== undefined && (value === undefined || value === null || value === false || value === '');
  if (isUsed) return fallback;
  if (value === undefined || value === null) throw new Unrenderable(field);
  return requireFit(field, String(value), fields);
}

/** An address leads to a page and nowhere else: no `javascript:`, no way out of its attribute. */
function requireFit(field: string, text: string, fields: Variant['fields']): string {
  if (fields[field] === 'url' && !WEB_ADDRESS.test(text)) throw new Unrenderable(field);
  return text;
}

function renderLiquid(
  liquid: Liquid,
  { templates, values }: Exclude<ReadyPart, { segments: unknown }>,
  recipient: RecipientValues,
  fields: Variant['fields'],
): string {
  const known = Object.fromEntries(
    Object.entries(recipient).filter(([, value]) => value !== null && value !== undefined),
  );
  for (const [field, value] of Object.entries(known)) requireFit(field, String(value), fields);
  try {
    const scope = { ...values, recipient: known };
    return liquid.renderSync(templates, new Context(scope, liquid.options, { sync: true, ...RECIPIENT_LIMITS }));
  } catch (error) {
    const missing = /undefined variable: recipient\.(\w+)/.exec(error instanceof Error ? error.message : '');
    throw new Unrenderable(missing?.[1] ?? 'template');
  }
}
