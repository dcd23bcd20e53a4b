import type { Reader } from '@seedbed/platform/kernel';
import type { UserRole } from './user-role.js';

/** A role that holds now, and for whom. */
export interface HeldRole {
  readonly role: UserRole;
  readonly ncc: string | null;
  readonly organisation: string | null;
  /** The organisation that stands for it, where it is one with others; links of records lead there. */
  readonly standing: string | null;
  readonly programme: string | null;
}

/** The most useful first: whoever has several works mostly under the first of them. */
const BY_USE: readonly UserRole[] = [
  'COORDINATOR',
  'EDITOR',
  'PARTNER_ADMIN',
  'PARTNER_EDITOR',
  'OFFICER_READ',
  'AUDITOR',
  'NODE_ADMIN',
];
/** Roles that can do so much harm that a password alone is not enough for them. */
const GUARDED: readonly UserRole[] = ['NODE_ADMIN', 'COORDINATOR'];

/** Whether a role may be acted under by somebody who gave, or did not give, a second factor. */
export const needsSecondFactor = (role: UserRole): boolean => GUARDED.includes(role);

export interface Strength {
  /** A second factor was given, or is not asked for here (demo mode). */
  readonly isStrong: boolean;
}

/** The roles among which somebody may choose now, the most useful first. Never empty: without a role one is PUBLIC. */
export function rolesToChoose(held: readonly HeldRole[], { isStrong }: Strength): readonly UserRole[] {
  const roles = BY_USE.filter((role) => held.some((one) => one.role === role));
  const open = roles.filter((role) => isStrong || !needsSecondFactor(role));
  return open.length > 0 ? open : ['PUBLIC'];
}

/** The role to act under: the wanted one where it may be chosen, else the most useful one. */
export function roleToActUnder(held: readonly HeldRole[], strength: Strength, wanted?: UserRole | null): UserRole {
  const choice = rolesToChoose(held, strength);
  return choice.find((role) => role === wanted) ?? (choice[0] as UserRole);
}

/** Roles whose scope is a centre; a partner's role names the centre that looks after it, and does not speak for it. */
const OF_CENTRES: readonly UserRole[] = ['COORDINATOR', 'EDITOR'];
const OF_PARTNERS: readonly UserRole[] = ['PARTNER_ADMIN', 'PARTNER_EDITOR'];

/**
 * Who reads: a user under one role, for all whom that role is held for. Other roles of the user add nothing. Whoever speaks
 * for an organisation that is one with another speaks for the one that stands for both, too.
 */
export function readerUnder(userId: string, held: readonly HeldRole[], role: UserRole): Reader {
  const mine = held.filter((one) => one.role === role);
  const all = (...picks: ((one: HeldRole) => string | null)[]): string[] =>
    [...new Set(picks.flatMap((pick) => mine.flatMap((one) => pick(one) ?? [])))].sort();
  return {
    role,
    userId,
    nccIds: OF_CENTRES.includes(role) ? all(({ ncc }) => ncc) : [],
    organisationIds: OF_PARTNERS.includes(role)
      ? all(
          ({ organisation }) => organisation,
          ({ standing }) => standing,
        )
      : [],
  };
}

/** A reader that is kept to one centre: of the centres it has, that one or none. */
export const keptTo = (reader: Reader, ncc: string | null): Reader =>
  ncc === null ? reader : { ...reader, nccIds: reader.nccIds.filter((id) => id === ncc) };
