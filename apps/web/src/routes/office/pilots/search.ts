import type { PilotFilter, PilotOrder, PilotScope, PilotStatus, SortDirection } from '../../../gql/graphql.js';
import { pilotScopes, pilotStatuses } from '../../../i18n/pilot-words.js';
import { listAddress, many, NOT_STATED, one } from '../../../lists/address.js';

/** What the list of pilots keeps in its address. */
export const pilotsAddress = listAddress({
  criteria: {
    centre: many(),
    scope: many(pilotScopes, { hasNone: true }),
    status: many(pilotStatuses, { hasNone: true }),
    project: many(),
    shown: one('yes', 'no'),
    archived: one('yes'),
  },
  sorts: {
    updatedAt: (updatedAt) => ({ updatedAt }),
    scope: (scope) => ({ scope }),
    status: (status) => ({ status }),
    theme: (theme) => ({ theme }),
    territory: (territory) => ({ territory }),
    startsOn: (startsOn) => ({ startsOn }),
    endsOn: (endsOn) => ({ endsOn }),
    coordinator: (name) => ({ coordinator: { name } }),
    project: (displayName) => ({ project: { displayName } }),
    centre: (code) => ({ steward: { country: { code } } }),
  } satisfies Record<string, (direction: SortDirection) => PilotOrder>,
  standard: 'centre',
});

export type PilotsSearch = ReturnType<typeof pilotsAddress.parse>;

/** One of some values, or none where that was asked for. */
function choiceFilter<Name extends 'scope' | 'status'>(
  name: Name,
  chosen: string[] | undefined,
): PilotFilter | undefined {
  if (!chosen) return undefined;
  const named = chosen.filter((value) => value !== NOT_STATED) as (PilotScope & PilotStatus)[];
  const any: PilotFilter[] = [];
  if (named.length > 0) any.push({ [name]: { in: named } });
  if (chosen.includes(NOT_STATED)) any.push({ [name]: { isNull: true } });
  return { or: any };
}

/** The typed filter of the API for an address. */
export function toFilter({ centre, scope, status, project, shown, archived }: PilotsSearch): PilotFilter {
  const parts: (PilotFilter | undefined)[] = [
    centre && { steward: { country: { code: { in: centre } } } },
    choiceFilter('scope', scope),
    choiceFilter('status', status),
    project && { project: { id: { in: project } } },
    shown && { competences: shown === 'yes' ? { some: {} } : { none: {} } },
    archived && { archivedAt: { isNull: false } },
  ];
  return { and: parts.filter((part) => part !== undefined) };
}
