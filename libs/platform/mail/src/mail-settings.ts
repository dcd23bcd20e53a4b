import type { AppConfig } from '@seedbed/platform/config';
import { type MailAddress, readMailbox } from './address.js';
import { dkimErrors } from './dkim/dkim.errors.js';
import type { DkimSettings } from './dkim/dkim-key.js';
import { mailErrors } from './mail.errors.js';
import { declaredPurposes } from './mail-purpose.js';

/** How this installation sends mail. */
export interface MailSettings {
  readonly from: MailAddress;
  /** The server that takes outgoing mail. */
  readonly smtpUrl?: string;
  /** The keys that sign it; the worker reads them (`dkimSigner`). Without them it goes out unsigned. */
  readonly dkim?: DkimSettings;
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
 * and no server is named; MAIL_FROM_INVALID; DKIM_DOMAIN_ALIEN.
 */
export function mailSettings({ smtpUrl, mailFrom, dkim, nodeEnv, demo, node }: AppConfig): MailSettings {
  if (smtpUrl === undefined) {
    if (nodeEnv === 'production' && declaredPurposes().size > 0) throw mailErrors.MAIL_SERVER_MISSING();
    return { ...demoMail, from: { ...demoMail.from, name: node.name }, hasMailbox: demo };
  }
  const from = { name: node.name, ...senderOf(mailFrom ?? '') };
  return { from, smtpUrl, ...(dkim === undefined ? {} : { dkim: dkimSettings(dkim, from) }), hasMailbox: false };
}

/** In: the settings and who writes. The signature must speak for the domain that readers see (DMARC, relaxed alignment). */
function dkimSettings(
  { domain: given, selector, keyFile, second }: NonNullable<AppConfig['dkim']>,
  { address }: MailAddress,
): DkimSettings {
  const from = address.slice(address.lastIndexOf('@') + 1);
  const domain = given ?? from;
  if (domain !== from && !from.endsWith(`.${domain}`)) throw dkimErrors.DKIM_DOMAIN_ALIEN({ domain, from });
  const place = (setting: string, of: { selector: string; keyFile: string }) => ({
    selector: of.selector,
    file: of.keyFile,
    setting,
  });
  return {
    domain,
    key: place('DKIM_KEY_FILE', { selector, keyFile }),
    ...(second === undefined ? {} : { second: place('DKIM_SECOND_KEY_FILE', second) }),
  };
}

function senderOf(mailFrom: string): MailAddress {
  try {
    return readMailbox(mailFrom);
  } catch (cause) {
    throw mailErrors.MAIL_FROM_INVALID({}, { cause });
  }
}
