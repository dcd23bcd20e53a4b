import type { Problem } from '@seedbed/platform/kernel';

/** What passwords must be: long, rather than full of signs (NIST SP 800-63B). */
const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** One form of a password for all keyboards: composed letters differ from system to system. */
export const normalPassword = (password: string): string => password.normalize('NFKC');

/** What is wrong with a password that is chosen. In: the password, and what of its user others know. */
export function passwordProblems(
  password: string,
  known: { readonly email: string; readonly displayName: string },
): Problem[] {
  const text = normalPassword(password);
  const length = [...text].length;
  const problem = (code: string): Problem[] => [{ field: 'password', code, params: PASSWORD_LENGTH }];
  if (length < PASSWORD_LENGTH.min) return problem('PASSWORD_TOO_SHORT');
  if (length > PASSWORD_LENGTH.max) return problem('PASSWORD_TOO_LONG');
  return isEasy(text.toLowerCase(), known) ? problem('PASSWORD_TOO_EASY') : [];
}

/** What is left of a password without what everybody tries first must still be something. */
function isEasy(text: string, { email, displayName }: { email: string; displayName: string }): boolean {
  const guesses = [
    email,
    email.split('@')[0],
    ...displayName.split(/\s+/),
    'seedbed',
    'password',
    '1234567890',
    'qwertyuiop',
  ];
  let rest = text;
  for (const guess of guesses)
    if (guess !== undefined && guess.length > 2) rest = rest.replaceAll(guess.toLowerCase(), '');
  return new Set(rest).size < 5;
}
