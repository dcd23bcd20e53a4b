import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ConsentFact, consentState } from '@seedbed/contacts';
import { purposeOfTopic } from '@seedbed/newsletters';
import { useDatabase } from '@seedbed/platform/testing';
import fc from 'fast-check';
import { domainOf, seedGround } from '../seed/domain.js';
import { aTopic, recordsOf, subscribe, system } from './newsletter-support.js';

/** What a subscription says of each state of the ledger. */
const STATES = {
  REQUESTED: 'PENDING',
  GIVEN: 'CONFIRMED',
  REFUSED: 'WITHDRAWN',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'WITHDRAWN',
};
const KINDS = ['REQUESTED', 'IMPORTED', 'CONFIRMED', 'EXPIRED', 'WITHDRAWN', 'OBJECTED'] as const;
const BEGIN = Date.UTC(2026, 0, 1);

describe('a subscription', () => {
  const database = useDatabase();
  beforeAll(() => seedGround(domainOf(database().db)));

  it('is what the rule of the ledger makes of the same events, in whatever order they come in', async () => {
    const { db } = database();
    const records = recordsOf(database());
    const [topic, other] = [await aTopic(records), await aTopic(records)];
    const purposes = [purposeOfTopic(topic.id), purposeOfTopic(topic.id), '*', purposeOfTopic(other.id)];
    let run = 0;
    const event = fc.record({
      kind: fc.constantFrom(...KINDS),
      purpose: fc.constantFrom(...purposes),
      minute: fc.integer({ min: 0, max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 8 }), async (events) => {
        run += 1;
        const [point = ''] = await subscribe(db, topic.id, [{ address: `p${run}@example.org` }]);
        const said: ConsentFact[] = [
          { kind: 'CONFIRMED', purpose: purposeOfTopic(topic.id), at: new Date(BEGIN - 60_000) },
        ];
        await db.inTransaction(system, async (tx) => {
          for (const [at, { kind, purpose, minute }] of events.entries()) {
            const moment = new Date(Date.UTC(2099, 0, 1) + minute * 60_000);
            said.push({ kind, purpose, at: moment });
            await db.query(
              tx,
              `insert into consent_events (id, contact_point_id, no, purpose, kind, legal_basis, channel, actor, evidence_hash, at, hash)
               values (gen_random_uuid(), $1, $2, $3, $4, 'CONSENT', 'WEB_FORM', 'test', '-', $5, '-')`,
              [point, at + 2, purpose, kind, moment],
            );
          }
        });
        for (const { id } of [topic, other]) {
          const [row] = await db.query<{ state: string }>(
            system,
            'select state from newsletter_subscriptions where contact_point_id = $1 and topic_id = $2',
            [point, id],
          );
          const named = said.some(({ purpose }) => purpose === purposeOfTopic(id));
          const state = named ? consentState(said, purposeOfTopic(id), new Date(Date.UTC(2100, 0, 1))) : null;
          // no row and one that was withdrawn say the same: they do not get it
          expect(row?.state ?? 'WITHDRAWN').toBe(state === null ? 'WITHDRAWN' : STATES[state]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
