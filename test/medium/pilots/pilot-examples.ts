import { nccId } from '@seedbed/centres';
import { Pilot, Pilots } from '@seedbed/pilots';
import { PolicyAccess } from '@seedbed/platform/projection';
import type { Values } from '@seedbed/platform/records';
import { competencesOf } from '../competences/competence-examples.js';
import { ctx, type Domain } from '../seed/domain.js';

/** Services and examples of pilots over one domain. */
export function pilotsOf(domain: Domain) {
  const { db, records } = domain;
  const competences = competencesOf(domain);
  return {
    ...competences,
    pilots: new Pilots(db, records, new PolicyAccess(db), competences.portfolios),
    aPilot: (values: Values<Pilot> = {}) =>
      records.create(ctx, Pilot, {
        ...{ title: { en: 'A pilot' }, status: 'ONGOING' as const, scope: 'LOCAL' as const },
        ...{ steward: nccId('IT'), visibility: 'PUBLIC' as const },
        ...values,
      }),
  };
}
export type PilotsOf = ReturnType<typeof pilotsOf>;
