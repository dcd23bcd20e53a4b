import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ConsentEvent, ConsentWording, ConsentWordings, GLOBAL_SCOPE, type Said, Suppression } from '@seedbed/contacts';
import { connect } from '@seedbed/platform/database';
import { newId } from '@seedbed/platform/kernel';
import { sealedHash } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { codesOf, ctx, type Domain, domainOf, errorOf, seedGround } from '../seed/domain.js';
import { as, type PeopleOf, peopleOf } from './people-examples.js';

const NEWS = 'newsletter:events';

describe('consents', () => {
  const database = useDatabase();
  let domain: Domain;
  let of: PeopleOf;
  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    of = peopleOf(domain);
  });
  const said = (contactPoint: string, values: Partial<Said> = {}): Said => ({
    contactPoint,
    purpose: NEWS,
    channel: 'WEB_FORM',
    ...values,
  });
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

  it('open an address for a purpose, and a withdrawal closes it for that purpose alone', async () => {
    const { id } = await of.aPoint();
    expect(await of.consents.mayWrite(ctx, id, NEWS)).toBe(false);
    await of.consents.requestConsent(ctx, said(id));
    expect(await of.consents.mayWrite(ctx, id, NEWS)).toBe(false);
    await of.consents.giveConsent(ctx, said(id));
    await of.consents.giveConsent(ctx, said(id, { purpose: 'newsletter:calls' }));
    await of.consents.withdrawConsent(ctx, said(id, { channel: 'MAIL_LINK' }));
    expect(await of.consents.stateOf(ctx, id, NEWS)).toBe('WITHDRAWN');
    const may = await Promise.all([NEWS, 'newsletter:calls'].map((purpose) => of.consents.mayWrite(ctx, id, purpose)));
    expect(may).toEqual([false, true]);
    await of.consents.giveConsent(ctx, said(id));
    expect(await of.consents.mayWrite(ctx, id, NEWS)).toBe(true);
  });

  it('that come in later by an import never override a no (invariant 6)', async () => {
    const { id } = await of.aPoint();
    await of.consents.withdrawConsent(ctx, said(id, { at: daysAgo(10) }));
    for (const at of [daysAgo(20), daysAgo(5), null]) {
      await of.consents.importConsent(ctx, said(id, { at, channel: 'IMPORT', evidence: { list: 'partners 2019' } }));
      expect(await of.consents.mayWrite(ctx, id, NEWS)).toBe(false);
    }
  });

  it('are not asked of one address when its hash is suppressed, whoever owns the address', async () => {
    const address = `${newId()}@shared.example`;
    const [first, second] = [await of.aPoint(address), await of.aPoint(address.toUpperCase())];
    for (const { id } of [first, second]) await of.consents.giveConsent(ctx, said(id));
    await of.consents.object(ctx, said(first.id, { purpose: '*', channel: 'SPOKEN' }));
    expect(await of.consents.mayWrite(ctx, second.id, NEWS)).toBe(false);
    const [suppressed] = await domain.records.list(ctx, Suppression, { addressHmac: sealedHash(address) });
    expect(suppressed).toMatchObject({ scope: GLOBAL_SCOPE, reason: 'OBJECTION', until: null });
  });

  it('name a purpose, a moment that has passed, their own wording, and a proof when they come from elsewhere', async () => {
    const { id } = await of.aPoint();
    const wording = await domain.records.create(ctx, ConsentWording, {
      purpose: 'newsletter:other',
      version: 1,
      text: { en: 'Yes, write to me.' },
    });
    const refused = {
      CONSENT_IN_FUTURE: of.consents.giveConsent(ctx, said(id, { at: new Date(Date.now() + 60_000) })),
      CONSENT_TO_EVERYTHING: of.consents.giveConsent(ctx, said(id, { purpose: '*' })),
      CONSENT_WORDING_OTHER: of.consents.giveConsent(ctx, said(id, { wording: wording.id })),
      CONSENT_NEEDS_PROOF: of.consents.importConsent(ctx, said(id, { channel: 'IMPORT', evidence: {} })),
      CONTACT_POINT_NOT_FOUND: of.consents.giveConsent(ctx, said(newId())),
      RECORD_INVALID: of.consents.giveConsent(ctx, said(id, { purpose: 'x'.repeat(201) })),
    };
    for (const [code, refusal] of Object.entries(refused)) expect((await errorOf(refusal)).code).toBe(code);
    expect(await domain.records.list(ctx, ConsentEvent, { contactPoint: id } as never)).toEqual([]);
    const heard = await domain.db.query<{ said: string }>(
      ctx,
      `select action || ' ' || code as said from audit_events where record_id = $1 and outcome = 'REFUSED' order by 1`,
      [id],
    );
    expect(heard.map(({ said: what }) => what)).toEqual([
      'consent.give CONSENT_IN_FUTURE',
      'consent.give CONSENT_TO_EVERYTHING',
      'consent.give CONSENT_WORDING_OTHER',
      'consent.give RECORD_INVALID',
      'consent.import CONSENT_NEEDS_PROOF',
    ]);
  });

  it('are told for many people at once, to those only who may see their addresses', async () => {
    const person = await of.aPerson();
    const [first, second] = [
      await of.anAddress(person, `${newId()}@prova.example`),
      await of.anAddress(person, `${newId()}@prova.example`),
    ];
    await of.consents.giveConsent(ctx, said(first.id));
    await of.consents.giveConsent(ctx, said(second.id));
    await of.consents.withdrawConsent(ctx, said(second.id, { purpose: '*' }));
    const silent = await of.aPerson();
    const told = await of.consents.standings(as('EDITOR'), [person.id, silent.id, 'no id']);
    const short = told.map(({ contactPoint, purpose, state }) => [contactPoint === first.id, purpose, state]);
    expect(short.sort()).toEqual([
      [false, '*', 'WITHDRAWN'],
      [false, NEWS, 'WITHDRAWN'],
      [true, NEWS, 'GIVEN'],
    ]);
    for (const who of [as('COORDINATOR', [nccId('GR')]), as('OFFICER_READ'), as('AUDITOR'), as('PUBLIC')]) {
      expect(await of.consents.standings(who, [person.id])).toEqual([]);
    }
  });

  it('are asked for in words that have versions, which nobody changes', async () => {
    const wordings = new ConsentWordings(domain.db, domain.records, of.audit);
    const purpose = `newsletter:${newId()}`;
    const text = { en: 'Yes, write to me.', it: 'Sì, scrivetemi.' };
    const [first, other] = await Promise.all([
      wordings.publish(ctx, { purpose, text }),
      wordings.publish(ctx, { purpose, text: { en: 'Other words.' } }),
    ]);
    expect([first.version, other.version].sort()).toEqual([1, 2]);
    const again = wordings.publish(ctx, { purpose, text: { it: ' Sì, scrivetemi.', en: 'Yes, write to me. ' } });
    const isLast = first.version === 2;
    if (isLast) expect((await errorOf(again)).code).toBe('CONSENT_WORDING_SAME');
    else expect((await again).version).toBe(3);
    expect((await errorOf(wordings.publish(ctx, { purpose: '*', text }))).code).toBe('CONSENT_TO_EVERYTHING');
    expect((await codesOf(wordings.publish(ctx, { purpose, text: {} })))[0]).toBe('RECORD_INVALID');
    const changed = domain.db.query(ctx, `update consent_wordings set text = '{}' where id = $1`, [first.id]);
    await expect(changed).rejects.toThrow('permission denied');
  });

  it('are written by the people of the centre alone, and another centre learns nothing', async () => {
    const { id } = await of.aPoint();
    const event = await of.consents.giveConsent(as('EDITOR'), said(id));
    for (const who of [as('COORDINATOR', [nccId('GR')]), as('OFFICER_READ'), as('AUDITOR'), as('PUBLIC')]) {
      expect((await errorOf(of.consents.giveConsent(who, said(id)))).code).toBe('CONTACT_POINT_NOT_FOUND');
      expect((await errorOf(of.consents.permittedUse(who, id, NEWS))).code).toBe('CONTACT_POINT_NOT_FOUND');
      expect(await domain.db.query(who, 'select from consent_events where id = $1', [event.id])).toEqual([]);
    }
    expect(await of.consents.permittedUse(as('EDITOR'), id, NEWS)).toEqual({ state: 'GIVEN', mayWrite: true });
  });

  it('are heard from a restricted person when they say no, and not used while they are restricted', async () => {
    const person = await of.aPerson();
    const { id } = await of.anAddress(person, `${newId()}@prova.example`);
    await of.consents.giveConsent(ctx, said(id));
    await of.people.restrict(ctx, person.id, 'the accuracy is contested');
    expect(await of.consents.mayWrite(ctx, id, NEWS)).toBe(false);
    expect(await of.consents.mayWrite(ctx, id, NEWS, 'PUBLIC_TASK')).toBe(false);
    expect((await errorOf(of.consents.giveConsent(ctx, said(id)))).code).toBe('PERSON_RESTRICTED');
    await of.people.liftRestriction(ctx, person.id, 'it was settled');
    expect(await of.consents.mayWrite(ctx, id, NEWS)).toBe(true);
    await of.people.restrict(ctx, person.id, 'once more');
    await of.consents.withdrawConsent(ctx, said(id));
    expect(await codesOf(of.people.restrict(ctx, person.id, ' '))).toEqual(['RESTRICTION_NEEDS_REASON']);
    const why = await domain.db.query(
      ctx,
      `select why from journal where kind = 'Person' and record_id = $1 and why like 'the accuracy%'`,
      [person.id],
    );
    expect(why).toHaveLength(1);
  });

  it('stand in one chain for each contact point, also when two people write at once', async () => {
    const { id } = await of.aPoint();
    await Promise.all(
      Array.from({ length: 6 }, () => of.consents.giveConsent(ctx, said(id, { evidence: { form: 'f' } }))),
    );
    const events = await domain.records.list(ctx, ConsentEvent, { contactPoint: id } as never);
    expect(events.map(({ no }) => no).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await of.consents.firstBroken(ctx, id)).toBe(null);
  });

  it('are never changed or removed: the api may not, the owner is stopped, and a change past both shows', async () => {
    const { id } = await of.aPoint();
    const event = await of.consents.giveConsent(ctx, said(id, { evidence: { form: 'f' }, ip: '192.0.2.17' }));
    await of.consents.withdrawConsent(ctx, said(id));
    for (const sql of ['delete from consent_events', `update consent_events set kind = 'CONFIRMED'`]) {
      await expect(domain.db.query(ctx, `${sql} where id = $1`, [event.id])).rejects.toThrow('permission denied');
    }
    const owner = await connect({ url: database().ownerUrl, role: 'seedbed_owner', poolSize: 1 });
    try {
      const change = `update consent_events set kind = 'OBJECTED' where id = $1`;
      await expect(owner.query(ctx, change, [event.id])).rejects.toThrow('never changed');
      await expect(owner.query(ctx, 'delete from consent_events where id = $1', [event.id])).rejects.toThrow('never');
      await owner.query(ctx, 'alter table consent_events disable trigger append_only');
      await owner.query(ctx, change, [event.id]);
      expect(await of.consents.firstBroken(ctx, id)).toBe(1);
    } finally {
      await owner.close();
    }
  });

  it('keep their chain when their evidence is erased', async () => {
    const { id } = await of.aPoint();
    const event = await of.consents.giveConsent(ctx, said(id, { evidence: { form: 'f' }, ip: '192.0.2.17' }));
    const [row] = await domain.db.query<{ n: number }>(ctx, 'select consent_events_blank($1) as n', [[event.id]]);
    expect(row?.n).toBe(1);
    expect(await domain.records.require(ctx, ConsentEvent, event.id)).toMatchObject({
      evidence: null,
      salt: null,
      ipTrunc: null,
      kind: 'CONFIRMED',
    });
    expect(await of.consents.firstBroken(ctx, id)).toBe(null);
  });
});
