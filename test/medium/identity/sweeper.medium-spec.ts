import { beforeAll, describe, expect, it } from '@jest/globals';
import { IdentitySweeper, User } from '@seedbed/identity';
import { connect } from '@seedbed/platform/database';
import { newId } from '@seedbed/platform/kernel';
import { useDatabase } from '@seedbed/platform/testing';
import { ctx, domainOf } from '../seed/domain.js';

const AGO = `now() - interval`;

describe('clearing away what is good for nothing any more', () => {
  const database = useDatabase();
  const user = newId();
  const run = (sql: string, params: unknown[] = []) => database().db.query(ctx, sql, params);

  beforeAll(async () => {
    const { records } = domainOf(database().db);
    await records.create(ctx, User, { id: user, email: 'a@example.org', displayName: 'A', status: 'ACTIVE' });
  });

  /** A session by name, with its secret. */
  async function session(
    name: string,
    { seen = 'now()', ends = `now() + interval '1 day'`, revoked = 'null' },
  ): Promise<string> {
    const id = newId();
    await run(
      `insert into sessions (id, user_id, way, device, last_seen_at, ends_at, revoked_at)
       values ($1, $2, 'PASSWORD', $3, ${seen}, ${ends}, ${revoked})`,
      [id, user, name],
    );
    await run('insert into session_keys (hash, session_id) values ($1, $2)', [Buffer.from(name), id]);
    return id;
  }

  /** Sweeps as the worker does. */
  async function sweep(times = 1): Promise<void> {
    const db = await connect({ url: database().url, role: 'seedbed_worker', poolSize: 1 });
    try {
      for (let done = 0; done < times; done++) await new IdentitySweeper(db).sweep();
    } finally {
      await db.close();
    }
  }

  it('takes the secrets of sessions that are over at once, and forgets them after a year', async () => {
    const open = await session('open', {});
    await session('unused', { seen: `${AGO} '13 hours'` });
    await session('ended', { revoked: `${AGO} '1 minute'` });
    await session('over', { ends: `${AGO} '1 minute'` });
    await session('long ended', { revoked: `${AGO} '366 days'` });
    await session('long unused', { seen: `${AGO} '367 days'`, ends: `${AGO} '360 days'` });
    await session('long over', { ends: `${AGO} '366 days'` });
    await sweep(2);
    const left = await run(
      `select device, exists (select from session_keys k where k.session_id = s.id) as opens from sessions s order by device`,
    );
    expect(left).toEqual([
      { device: 'ended', opens: false },
      { device: 'open', opens: true },
      { device: 'over', opens: false },
      { device: 'unused', opens: false },
    ]);
    expect(open).toBeDefined();
  });

  it('takes used links, and all questions that nobody may answer any more', async () => {
    const link = `insert into one_time_links (hash, purpose, user_id, expires_at, used_at) values ($1, 'SIGN_IN', $2,`;
    await run(`${link} now() + interval '1 day', null)`, [Buffer.from('open'), user]);
    await run(`${link} now() + interval '1 day', now())`, [Buffer.from('used'), user]);
    await run(`${link} ${AGO} '1 second', null)`, [Buffer.from('expired'), user]);
    for (const [hash, until] of [
      ['open', `now() + interval '1 minute'`],
      ['expired', `${AGO} '1 second'`],
    ]) {
      const key = Buffer.from(String(hash));
      await run(
        `insert into sign_in_challenges (hash, user_id, way, expires_at) values ($1, $2, 'PASSWORD', ${until})`,
        [key, user],
      );
      await run(`insert into passkey_challenges (id, hash, expires_at) values ($1, $2, ${until})`, [newId(), key]);
      await run(
        `insert into provider_requests (state, browser, provider, sealed, target, expires_at) values ($1, $1, 'x', $1, '/', ${until})`,
        [key],
      );
    }
    for (const [bucket, since] of [
      ['open', 'now()'],
      ['expired', `${AGO} '25 hours'`],
    ]) {
      await run(`insert into sign_in_attempts (bucket, since, count) values ($1, ${since}, 1)`, [
        Buffer.from(String(bucket)),
      ]);
      await run(
        `insert into link_requests (id, purpose, email, language, address, at) values ($1, 'SIGN_IN', $2, 'en', 'http://x', ${since})`,
        [newId(), bucket],
      );
    }
    await sweep();
    for (const [table, text] of [
      ['one_time_links', `convert_from(hash, 'utf8')`],
      ['sign_in_challenges', `convert_from(hash, 'utf8')`],
      ['passkey_challenges', `convert_from(hash, 'utf8')`],
      ['provider_requests', `convert_from(state, 'utf8')`],
      ['sign_in_attempts', `convert_from(bucket, 'utf8')`],
      ['link_requests', 'email'],
    ]) {
      expect([table, await run(`select ${text} as left from ${table}`)]).toEqual([table, [{ left: 'open' }]]);
    }
  });

  it('takes no code app that is in use, or just being set up', async () => {
    const row = (secret: string, offered: string) =>
      run(
        `insert into totp_secrets (user_id, secret, offered, offered_at) values ($1, ${secret}, ${offered === 'null' ? 'null' : `'\\x01'`}, ${offered})
       on conflict (user_id) do update set secret = excluded.secret, offered = excluded.offered, offered_at = excluded.offered_at`,
        [user],
      );
    const there = async () => (await run('select from totp_secrets')).length;
    for (const [secret, offered, left] of [
      [`'\\x01'`, 'null', 1],
      [`'\\x01'`, `${AGO} '2 days'`, 1],
      ['null', 'now()', 1],
      ['null', `${AGO} '2 days'`, 0],
    ] as const) {
      await row(secret, offered);
      await sweep();
      expect(await there()).toBe(left);
    }
  });
});
