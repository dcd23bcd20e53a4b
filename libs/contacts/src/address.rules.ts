import { domainToASCII } from 'node:url';
import type { Problem } from '@seedbed/platform/kernel';

export type ContactKindName = 'EMAIL' | 'PHONE' | 'MOBILE' | 'URL' | 'POST';

interface ContactDraft {
  readonly person?: unknown;
  readonly organisation?: unknown;
  readonly kind?: ContactKindName | null;
  readonly address?: string | null;
  readonly status?: string | null;
}

/** Local parts with quotes or comments exist in the standard and nowhere else; we refuse them. */
const LOCAL_PART = /^[^\s@"'<>()[\]\\,;:\p{Cc}]{1,64}$/u;

/** The domain of an e-mail address in ASCII and small letters; null where it is none. */
export function mailDomain(address: string): string | null {
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > 254 || !LOCAL_PART.test(address.slice(0, at))) return null;
  const domain = domainToASCII(address.slice(at + 1).toLowerCase());
  return /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(domain)
    ? domain
    : null;
}

const isPhone = (address: string): boolean =>
  /^\+?[\d\s()./-]{4,40}$/.test(address) && address.replace(/\D/g, '').length >= 4;

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);
}

const FORMS: Readonly<Record<ContactKindName, { fits: (address: string) => boolean; example: string }>> = {
  EMAIL: { fits: (address) => mailDomain(address) !== null, example: 'name@example.org' },
  PHONE: { fits: isPhone, example: '+39 02 1234567' },
  MOBILE: { fits: isPhone, example: '+385 91 123 4567' },
  URL: { fits: isWebAddress, example: 'https://example.org' },
  POST: { fits: () => true, example: '' },
};

/** The address without what stands around it. */
export const tidyAddress = (address: string): string => address.normalize('NFC').trim().replace(/\s+/g, ' ');

/** A contact point belongs to one person or one organisation, and its address has the form of its kind. */
export function contactPointProblems({ person, organisation, kind, address, status }: ContactDraft): Problem[] {
  const problems: Problem[] = [];
  if (Boolean(person) === Boolean(organisation)) problems.push({ field: 'person', code: 'CONTACT_NEEDS_ONE_OWNER' });
  if (!address && status !== 'ERASED') problems.push({ field: 'address', code: 'REQUIRED' });
  const form = kind ? FORMS[kind] : undefined;
  if (form && address && !form.fits(tidyAddress(address))) {
    problems.push({ field: 'address', code: 'WRONG_FORM', params: { expected: form.example } });
  }
  return problems;
}

/**
 * Domains under which anybody gets an address: they say nothing of an organisation. The large ones of the world and of
 * the five countries.
 */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com
  gmx.com gmx.net gmx.de web.de mail.com protonmail.com proton.me pm.me tutanota.com tuta.com zoho.com yandex.com mail.ru
  libero.it virgilio.it tiscali.it alice.it tim.it tin.it inwind.it iol.it fastwebnet.it email.it pec.it legalmail.it
  hotmail.it yahoo.it outlook.it live.it net.hr inet.hr t-com.hr vip.hr xnet.hr yahoo.gr hotmail.gr otenet.gr forthnet.gr
  hol.gr in.gr freemail.gr windowslive.com yahoo.ro mail.ro k.ro email.ro rdslink.ro siol.net siol.com t-2.net volja.net
  amis.net email.si telemach.net hotmail.com.tr yahoo.co.uk yahoo.fr yahoo.de hotmail.fr orange.fr wanadoo.fr`.split(
    /\s+/,
  ),
);

export const isFreeMail = (domain: string): boolean => FREE_MAIL.has(domain);

/** `mail.unimore.it` → `unimore.it`, `ox.ac.uk` stays: what belongs to one owner, as far as two short labels tell it. */
export function ownDomain(domain: string): string {
  const labels = domain.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isShared = labels.length > 2 && top.length === 2 && /^(ac|co|com|edu|gov|gob|net|org|sch|nhs)$/.test(second);
  return labels.slice(isShared ? -3 : -2).join('.');
}
