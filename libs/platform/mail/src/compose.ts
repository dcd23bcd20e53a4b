import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailAddress } from './address.js';

/** All of a message, as it is stored until it is sent. */
export interface Content {
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** A message as SMTP carries it. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
  /** What the server is asked to report of it (RFC 3461), where it can. */
  readonly dsn?: { readonly envid: string; readonly ret: 'HDRS'; readonly notify: string[]; readonly orcpt: string };
}

/**
 * The bytes of a message. In: its content, its Message-ID and when it was made. The same input gives the same bytes, so
 * that a second copy is recognisable as one. It reads no file and no address, whatever the content names.
 */
export async function compose(content: Content, messageId: string, madeAt: Date): Promise<Letter> {
  const { from, to, subject, text, html, headers } = content;
  const composer = new MailComposer({
    from: { address: from.address, name: from.name ?? '' },
    to: { address: to.address, name: to.name ?? '' },
    subject,
    text,
    ...(html === null ? {} : { html }),
    messageId: `<${messageId}>`,
    date: madeAt,
    // no answering machine shall answer (RFC 3834)
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    baseBoundary: messageId.replace(/[^A-Za-z0-9]/g, '').slice(0, 40),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bytes = await composer.compile().build();
  return { from: from.address, to: to.address, bytes };
}
