import { linkId } from '@seedbed/reference';
import type { Seat } from './participation.rules.js';
import type { ParticipationRole } from './participation-role.js';

/** How partners are counted: lead partner and partners; everybody else stands apart (invariant 1). */
export const countsAsPartner = (role: ParticipationRole | null | undefined): boolean =>
  role === 'LEAD_PARTNER' || role === 'PARTNER';

/** Distinct organisations counted as partners, and those in other roles that are not. In: the live seats of one project. */
export function countPartners(seats: readonly Seat[]): { partners: number; apart: number } {
  const distinct = (some: readonly Seat[]) => new Set(some.map((seat) => linkId(seat.organisation)));
  const partners = distinct(seats.filter((seat) => countsAsPartner(seat.role)));
  const apart = [...distinct(seats.filter((seat) => !countsAsPartner(seat.role)))].filter((id) => !partners.has(id));
  return { partners: partners.size, apart: apart.length };
}

/** Organisations that stayed, left and joined from one project to its successor, in any role, each list sorted. */
export function compareConsortia(
  before: readonly Seat[],
  after: readonly Seat[],
): { stayed: string[]; left: string[]; joined: string[] } {
  const ids = (seats: readonly Seat[]) =>
    new Set(seats.map((seat) => linkId(seat.organisation)).filter((id) => id !== null));
  const [old, now] = [ids(before), ids(after)];
  return {
    stayed: [...old].filter((id) => now.has(id)).sort(),
    left: [...old].filter((id) => !now.has(id)).sort(),
    joined: [...now].filter((id) => !old.has(id)).sort(),
  };
}

/** A weakness of a consortium that a person should look at. It never blocks: it becomes a quality flag. */
export interface ConsortiumWarning {
  readonly rule: 'SIGNED_WITHOUT_LEAD' | 'STATED_PARTNERS_DIFFER';
  readonly field: string;
  readonly value: string | null;
  readonly proposed: string | null;
}

/** What is odd about a consortium. In: the project and its live seats. */
export function consortiumWarnings(
  project: { status?: string | null; statedPartners?: number | null },
  seats: readonly Seat[],
): ConsortiumWarning[] {
  const warnings: ConsortiumWarning[] = [];
  if (project.status === 'SIGNED' && !seats.some((seat) => seat.role === 'LEAD_PARTNER')) {
    warnings.push({ rule: 'SIGNED_WITHOUT_LEAD', field: 'status', value: 'SIGNED', proposed: null });
  }
  const { partners } = countPartners(seats);
  const stated = project.statedPartners ?? null;
  if (stated !== null && seats.length > 0 && stated !== partners) {
    warnings.push({
      rule: 'STATED_PARTNERS_DIFFER',
      field: 'statedPartners',
      value: String(stated),
      proposed: String(partners),
    });
  }
  return warnings;
}
