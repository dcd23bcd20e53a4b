import { beforeAll, describe, expect, it } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { RoleAssignment, User } from '@seedbed/identity';
import { NewsletterIssue } from '@seedbed/newsletters';
import { newId } from '@seedbed/platform/kernel';
import { OutgoingMessage } from '@seedbed/platform/mail';
import { sealedHash } from '@seedbed/platform/records';
import { useDatabase } from '@seedbed/platform/testing';
import { type Domain, domainOf, seedGround } from '../seed/domain.js';
import { aTopic, coordinator, issuesOf, system } from './newsletter-support.js';
import { complaint, dsn } from './returned-examples.js';
import { accepted, aSendingIssue, cameTo, intakeOf, type Sent } from './returned-support.js';

describe('an issue of which too much comes back', () => {
  const database = useDatabase();
  let domain: Domain;
  let intake: ReturnType<typeof intakeOf>;
  const email = `${newId()}@ncc.example.org`;

  beforeAll(async () => {
    domain = domainOf(database().db);
    await seedGround(domain);
    intake = intakeOf(domain);
    const user = newId();
    await domain.records.create(system, User, { id: user, email, displayName: 'A User', status: 'ACTIVE' });
    const startsAt = new Date(Date.now() - 60_000);
    const given = { user, role: 'COORDINATOR' as const, ncc: nccId('IT'), startsAt };
    await domain.records.create(system, RoleAssignment, given as never);
  });

  const started = async (count: number): Promise<{ id: string; sent: Sent[] }> => {
    const topic = await aTopic(domain.records);
    const issue = await aSendingIssue(domain, topic.id, { title: 'Spring issue' });
    const addresses = Array.from({ length: count }, () => `${newId()}@example.org`);
    return { id: issue.id, sent: await accepted(domain.db, issue, topic.id, addresses) };
  };
  const spam = ({ back, address }: Sent) =>
    cameTo(complaint(`Feedback-Type: abuse\nVersion: 1\nOriginal-Rcpt-To: ${address}`, null), back);
  const gone = ({ back, address }: Sent) =>
    dsn({
      text: 'No.',
      reportingMta: 'mx.example.org',
      recipients: [{ final: address, action: 'failed', status: '5.1.1', diagnostic: '550 5.1.1 User unknown' }],
      messageId: '<m@example.org>',
      to: back,
    });
  const issueOf = (id: string) => domain.records.require(system, NewsletterIssue, id);
  const told = async (): Promise<number> =>
    (await domain.records.list(system, OutgoingMessage, { recipientHash: sealedHash(email) })).length;

  it('stops by complaints, says why in the language of the centre, and tells its coordinators once for each time', async () => {
    const { id, sent } = await started(40);
    await Promise.all(sent.slice(0, 4).map((one) => intake.take(spam(one))));
    expect([(await issueOf(id)).state, await told()]).toEqual(['SENDING', 0]);
    await Promise.all(sent.slice(4, 7).map((one) => intake.take(spam(one))));
    const paused = await issueOf(id);
    expect(paused.state).toBe('PAUSED');
    expect(paused.pausedBecause).toMatch(/^Il \d+(,\d)? % di chi l’ha ricevuto l’ha segnalato come spam\.$/);
    expect(await told()).toBe(1);
    const [mail] = await domain.db.query<{ subject: string; text: string }>(
      system,
      'select subject, text from outgoing_bodies b join outgoing_messages m on m.id = b.message_id where m.recipient_hash = $1',
      [sealedHash(email)],
    );
    expect(mail?.subject).toBe('La newsletter «Spring issue» si è fermata');
    expect(mail?.text).toContain(`/newsletters/${id}/send`);

    await issuesOf(database()).resume(coordinator, { id, rev: paused.rev });
    await intake.take(spam(sent[7] as Sent));
    expect((await issueOf(id)).state).toBe('SENDING'); // a person said that it may: the count begins anew
    for (const one of sent.slice(8, 14)) await intake.take(spam(one));
    expect([(await issueOf(id)).state, await told()]).toEqual(['PAUSED', 2]);
  });

  it('stops by addresses that do not exist, and not by full mailboxes', async () => {
    const { id, sent } = await started(50);
    for (const one of sent.slice(0, 5)) await intake.take(gone(one));
    expect((await issueOf(id)).state).toBe('SENDING');
    await intake.take(gone(sent[5] as Sent));
    expect(await issueOf(id)).toMatchObject({ state: 'PAUSED', pausedBecause: 'Il 12 % degli indirizzi non esiste.' });
  });
});
