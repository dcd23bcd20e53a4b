import type { AppConfig } from '@seedbed/platform/config';
import { isLanguage, type Language, nodeKeys } from '@seedbed/platform/kernel';
import type { MailSettings } from '@seedbed/platform/mail';
import { type KeyRing, periodicKeys } from './tokens/key-ring.js';

/** Where the pages and the returned mail of newsletters are. */
export interface NewsletterPlace {
  /** Address of the installation as people reach it, without a slash at its end. */
  readonly publicUrl: string;
  /** Domain that returned mail comes back to, and that messages are named by. */
  readonly mailDomain: string;
  /** What a mail server proves itself by that brings returned mail; unset: none may. */
  readonly returnedMailKey?: string;
  /** What people call the installation. */
  readonly nodeName?: string;
}
/** The place that the settings of a process say. Returned mail comes back to the domain that sends. */
export function newsletterPlace(
  { publicUrl, host, port, returnedMailKey, node }: AppConfig,
  { from }: MailSettings,
): NewsletterPlace {
  return {
    publicUrl: (publicUrl ?? `http://${host}:${port ?? 3000}`).replace(/\/+$/, ''),
    mailDomain: from.address.slice(from.address.lastIndexOf('@') + 1),
    nodeName: node.name,
    ...(returnedMailKey === undefined ? {} : { returnedMailKey }),
  };
}

/** Where nothing is said: on this machine, and mail that goes nowhere. */
export const demoPlace: NewsletterPlace = { publicUrl: 'http://127.0.0.1:3000', mailDomain: 'seedbed.invalid' };

export const NEWSLETTER_PLACE = Symbol('seedbed:newsletter-place');

/** The keys of the links in newsletters and of the addresses they come back to. */
export const newsletterKeys = (): KeyRing => periodicKeys({ keyFor: (purpose) => nodeKeys().keyFor(purpose) });

/** The language of the words around an issue: its own where we speak it, English else. */
export function chromeLanguage(lang: string): Language {
  const [base = 'en'] = lang.split('-');
  return isLanguage(base) ? base : 'en';
}

/** Links in a message lead to these pages. */
export const pageOf = (
  { publicUrl }: NewsletterPlace,
  page: 'unsubscribe' | 'preferences' | 'view',
  token: string,
): string => `${publicUrl}/n/${page}/${token}`;
