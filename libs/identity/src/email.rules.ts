import type { Problem } from '@seedbed/platform/kernel';

/** One mailbox without quotes, comments or a display name; letters of any script in both parts. */
const ADDRESS =
  /^[^\s@"(),:;<>[\]\\\p{C}]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** A mail address in the form it is kept and looked for: without space around it, composed, in small letters. */
export const normalAddress = (address: string): string => address.trim().normalize('NFC').toLowerCase();

/** What is wrong with a mail address that is kept. Nothing is said of one that is missing. */
export function addressProblems(address: string | null | undefined): Problem[] {
  if (address === null || address === undefined || address === '') return [];
  const isFit = ADDRESS.test(address) && !/^\.|\.\.|\.@/.test(address) && address === normalAddress(address);
  return isFit ? [] : [{ field: 'email', code: 'EMAIL_UNREADABLE' }];
}
