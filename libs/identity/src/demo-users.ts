import { NCC_COUNTRIES, nccId } from '@seedbed/centres';
import { stableId } from '@seedbed/platform/kernel';
import type { UserRole } from './user-role.js';

/** A made-up user of demo mode, with one role. */
export interface DemoUser {
  /** What it is called in `demo-access.json` and in `signInAsDemo`. */
  readonly name: string;
  readonly displayName: string;
  readonly role: UserRole;
  /** Country of its centre. */
  readonly country?: string;
  readonly ncc?: string;
  readonly organisation?: string;
}

/** The organisation that the partner of the demo speaks for, and the centre that looks after it. */
export interface DemoPartner {
  readonly organisation: string;
  readonly ncc: string;
}

const capitals = (code: string): string => code.toUpperCase();

/** One user for each role; a coordinator for each centre. In: for whom the partner speaks. */
export function demoUsers({ organisation, ncc }: DemoPartner): DemoUser[] {
  const coordinators = NCC_COUNTRIES.map(
    (country): DemoUser => ({
      name: `coordinator-${country.toLowerCase()}`,
      displayName: `Coordinator ${capitals(country)} (demo)`,
      role: 'COORDINATOR',
      country,
      ncc: nccId(country),
    }),
  );
  return [
    ...coordinators,
    { name: 'editor-it', displayName: 'Editor IT (demo)', role: 'EDITOR', country: 'IT', ncc: nccId('IT') },
    { name: 'partner', displayName: 'Partner (demo)', role: 'PARTNER_ADMIN', organisation, ncc },
    { name: 'officer', displayName: 'Programme officer (demo)', role: 'OFFICER_READ' },
    { name: 'auditor', displayName: 'Auditor (demo)', role: 'AUDITOR' },
    { name: 'admin', displayName: 'Node admin (demo)', role: 'NODE_ADMIN' },
  ];
}

/** All demo users, whoever the partner speaks for. */
export const anyDemoUsers = (): DemoUser[] => demoUsers({ organisation: '', ncc: '' });
/** Names of all demo users. */
export const demoNames = (): string[] => anyDemoUsers().map(({ name }) => name);

export const demoUserId = (name: string): string => stableId('User', `demo:${name}`);
/** No mail reaches it: `.example` is no domain (RFC 2606). */
export const demoAddress = (name: string): string => `${name}@demo.example`;
