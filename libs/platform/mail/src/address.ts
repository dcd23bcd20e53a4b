import { domainToASCII } from 'node:url';
import { mailErrors } from './mail.errors.js';

/** Somebody who gets or sends mail. */
export interface MailAddress {
  /** `local@domain`, the domain in its ASCII form. */
  readonly address: string;
  /** As a mail program shows it. */
  readonly name?: string;
}

const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
/** A dot-atom of RFC 5321. Quoted local parts, comments and letters beyond ASCII are left out: few servers take them. */
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** What `domainToASCII` would read as something else (an escape, a port, a path), or drop. */
const NO_DOMAIN = /[\p{Cc}\p{Cf}\s%/\\:?#@[\]<>^|]/u;

/**
 * Reads an address as people write it, with an international domain in its own script or in ASCII. Out: the address as
 * SMTP carries it; the domain in lower case, the local part as given. Throws MAIL_ADDRESS_INVALID, which does not repeat
 * it: errors end in logs.
 */
export function readAddress(given: string): string {
  const at = given.lastIndexOf('@');
  const local = given.slice(0, Math.max(at, 0));
  const domain = at < 0 ? null : readDomain(given.slice(at + 1));
  if (domain === null || local.length > MAX_LOCAL || !LOCAL.test(local)) throw mailErrors.MAIL_ADDRESS_INVALID();
  const address = `${local}@${domain}`;
  if (address.length > MAX_ADDRESS) throw mailErrors.MAIL_ADDRESS_INVALID();
  return address;
}

function readDomain(given: string): string | null {
  if (NO_DOMAIN.test(given)) return null;
  const domain = domainToASCII(given);
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || /^\d+$/.test(top) || !labels.every((label) => LABEL.test(label))) return null;
  return domain;
}

/** Reads `name@domain` or `Name <name@domain>`, as a setting gives it. Throws MAIL_ADDRESS_INVALID. */
export function readMailbox(given: string): MailAddress {
  const named = /^\s*"?([^"<>\p{Cc}]*?)"?\s*<([^<>]*)>\s*$/u.exec(given);
  if (!named) return { address: readAddress(given.trim()) };
  const [, name = '', address = ''] = named;
  return name === '' ? { address: readAddress(address) } : { address: readAddress(address), name };
}

/** An address as those see it who look after the sending and not after its reader: `m***@example.org`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${[...address.slice(0, at)][0] ?? ''}***${address.slice(at)}`;
}

/** What is left of a masked address when its text is gone. */
export const withoutPerson = (masked: string): string => `***${masked.slice(masked.lastIndexOf('@'))}`;
