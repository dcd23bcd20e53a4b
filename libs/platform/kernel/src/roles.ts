/**
 * The roles of people, each with its scope: a centre, an organisation, programmes, or the whole node. A person with several
 * acts under one of them at a time (docs/adr/0020).
 */
export const USER_ROLES = [
  'NODE_ADMIN',
  'COORDINATOR',
  'EDITOR',
  'PARTNER_ADMIN',
  'PARTNER_EDITOR',
  'OFFICER_READ',
  'AUDITOR',
  'PUBLIC',
] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** Who may read and write: people by their roles, `SYSTEM` for our own work, `DEMO` for requests without a sign-in. */
export const ROLES = ['SYSTEM', 'DEMO', ...USER_ROLES] as const;
export type Role = (typeof ROLES)[number];
