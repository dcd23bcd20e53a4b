import type { AppConfig } from '@seedbed/platform/config';
import { type MailAddress, readMailbox } from './address.js';
import { mailErrors } from './mail.errors.js';
import { declaredPurposes } from './mail-purpose.js';

/** How this installation sends mail. */
export interface MailSettings {
  readonly from: MailAddress;
  /** The server that takes outgoing mail. */
  readonly smtpUrl?: string;
  /** Without a server: mail stays here and is shown on the mailbox page. Demo mode only. */
  readonly hasMailbox: boolean;
}
export const MAIL_SETTINGS = Symbol('seedbed:mail-settings');

/** Mail that goes nowhere: `.invalid` is never anybody's domain (RFC 2606). */
export const demoMail: MailSettings = { from: { address: 'no-reply@seedbed.invalid' }, hasMailbox: true };

/** Whether anything can be sent at all. */
export const canSend = ({ smtpUrl, hasMailbox }: MailSettings): boolean => smtpUrl !== undefined || hasMailbox;

/**
 * What the settings of a process say about mail. Throws MAIL_SERVER_MISSING in production, when a loaded lib sends mail
 * and no server is named; MAIL_FROM_INVALID.
 */
export function mailSettings({ smtpUrl, mailFrom, nodeEnv, demo, node }: AppConfig): MailSettings {
  if (smtpUrl === undefined) {
    if (nodeEnv === 'production' && declaredPurposes().size > 0) throw mailErrors.MAIL_SERVER_MISSING();
    return { ...demoMail, from: { ...demoMail.from, name: node.name }, hasMailbox: demo };
  }
  return { from: { name: node.name, ...senderOf(mailFrom ?? '') }, smtpUrl, hasMailbox: false };
}

function senderOf(mailFrom: string): MailAddress {
  try {
    return readMailbox(mailFrom);
  } catch (cause) {
    throw mailErrors.MAIL_FROM_INVALID({}, { cause });
  }
}
