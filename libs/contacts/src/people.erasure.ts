import type { Tx } from '@seedbed/platform/database';
import { recordChanged } from '@seedbed/platform/events';
import { type ErasureSubject, registerErasurePlace, type WriteTools } from '@seedbed/platform/records';
import { Person } from './person.record.js';

const idsOf = ({ rows }: ErasureSubject, type: string): string[] => [...(rows.get(type) ?? [])];

async function count({ db }: WriteTools, tx: Tx, sql: string, ids: readonly string[]): Promise<number> {
  const [row] = await db.query<{ n: number }>(tx, `select count(*)::int as n from ${sql}`, [ids]);
  return row?.n ?? 0;
}

/** Runs a statement on rows of a type; out: how many it reached. Those who keep what they read hear that it changed. */
async function reach({ db, outbox }: WriteTools, tx: Tx, type: string, sql: string, ids: readonly string[]) {
  const reached = await db.query(tx, `${sql} returning 1`, [ids]);
  if (reached.length > 0) await outbox.publish(tx, recordChanged({ type }));
  return reached.length;
}

/** The person's own row stays, so that what points to it has something to point to; it says nothing any more. */
registerErasurePlace({
  name: 'people',
  phase: 'rows',
  async erase({ records }, tx, subject) {
    const ids = idsOf(subject, 'Person');
    for (const id of ids) {
      await records.change(
        tx,
        Person,
        { id },
        {
          erasedAt: new Date(),
          archivedAt: new Date(),
          isRestricted: false,
          visibility: 'PRIVATE',
          ...{ givenName: null, familyName: null, calledAs: null, salutation: null, languages: [] },
        },
      );
    }
    return ids.length;
  },
  find: (tools, tx, subject) =>
    count(
      tools,
      tx,
      `people where id = any($1::uuid[]) and (erased_at is null or cardinality(languages) > 0
        or num_nonnulls(given_name, family_name, called_as, salutation) > 0)`,
      idsOf(subject, 'Person'),
    ),
});

registerErasurePlace({
  name: 'roles',
  phase: 'rows',
  erase: (tools, tx, subject) =>
    reach(tools, tx, 'PersonRole', 'delete from person_roles where id = any($1::uuid[])', idsOf(subject, 'PersonRole')),
  find: (tools, tx, subject) =>
    count(tools, tx, 'person_roles where person_id = any($1::uuid[])', idsOf(subject, 'Person')),
});

/** The rows stay, empty: consents point to them, which must be provable. */
registerErasurePlace({
  name: 'contact points',
  phase: 'rows',
  erase: (tools, tx, subject) =>
    reach(
      tools,
      tx,
      'ContactPoint',
      `update contact_points set address_enc = null, address_hmac = null, domain_group = null, lang = null, tz = null,
        purpose = '—', status = 'ERASED', visibility = 'PRIVATE', archived_at = coalesce(archived_at, now())
      where id = any($1::uuid[])`,
      idsOf(subject, 'ContactPoint'),
    ),
  find: (tools, tx, subject) =>
    count(
      tools,
      tx,
      `contact_points where id = any($1::uuid[])
        and (purpose <> '—' or num_nonnulls(address_enc, address_hmac, domain_group, lang, tz) > 0)`,
      idsOf(subject, 'ContactPoint'),
    ),
});

/** That something was said stays, and its chain; what proves it by telling of the person goes. */
registerErasurePlace({
  name: 'evidence of consents',
  phase: 'rows',
  async erase({ db }, tx, subject) {
    const sql = 'select consent_events_blank($1::uuid[]) as n';
    const [row] = await db.query<{ n: number }>(tx, sql, [idsOf(subject, 'ConsentEvent')]);
    return row?.n ?? 0;
  },
  find: (tools, tx, subject) =>
    count(
      tools,
      tx,
      'consent_events where id = any($1::uuid[]) and num_nonnulls(evidence, salt, ip_trunc, ua_hash) > 0',
      idsOf(subject, 'ConsentEvent'),
    ),
});

registerErasurePlace({
  name: 'words of requests',
  phase: 'rows',
  erase: (tools, tx, subject) =>
    reach(
      tools,
      tx,
      'SubjectRequest',
      `update subject_requests set reference = null, note = null, decision = null, extension_reason = null,
        identity_check = null
      where id = any($1::uuid[]) and num_nonnulls(reference, note, decision, extension_reason, identity_check) > 0`,
      idsOf(subject, 'SubjectRequest'),
    ),
  find: (tools, tx, subject) =>
    count(
      tools,
      tx,
      'subject_requests where id = any($1::uuid[]) and num_nonnulls(reference, note, decision, extension_reason, identity_check) > 0',
      idsOf(subject, 'SubjectRequest'),
    ),
});
