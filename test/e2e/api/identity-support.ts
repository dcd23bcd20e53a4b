import { request } from 'node:http';
import { afterAll, beforeAll } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { nccId } from '@seedbed/centres';
import { type IdentitySettings, RoleAssignment, Secrets, User, type UserRole } from '@seedbed/identity';
import { newId } from '@seedbed/platform/kernel';
import { type GraphqlAnswer, useDatabase } from '@seedbed/platform/testing';
import { ctx, type Domain, domainOf, seedGround } from '../../medium/seed/domain.js';
import { startTestApi, TEST_SECRET, type TestApi } from '../../support/test-api.js';

export const PASSWORD = 'correct horse battery';
/** Cheap on purpose: what is tried here is not how long a guess takes. */
const CHEAP = { memoryCost: 1024, timeCost: 1 };

type Values = Record<string, unknown>;
interface Role {
  readonly role: UserRole;
  readonly ncc?: string;
  readonly organisationId?: string;
  readonly endsAt?: Date;
}

/** What a browser gets back: the answer, and the cookie it was told to keep. */
export interface Answer<T = Values> extends GraphqlAnswer<T> {
  readonly setCookie: string | null;
  readonly code: string | undefined;
}

/** A browser, or a program: keeps its cookie and sends its headers. */
export class Client {
  cookie: string | undefined;

  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async send<T = Values>(
    query: string,
    variables: Values = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...this.headers,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const setCookie = response.headers.get('set-cookie');
    const pair = setCookie?.split(';')[0];
    if (pair !== undefined) this.cookie = pair.endsWith('=') ? undefined : pair;
    const answer = (await response.json()) as GraphqlAnswer<T>;
    return { ...answer, status: response.status, setCookie, code: answer.errors?.[0]?.extensions?.code };
  }

  /** Data of what must be answered. */
  async ask<T = Values>(query: string, variables?: Values): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (!data || errors) throw new Error(`It was refused: ${JSON.stringify(errors)}`);
    return data;
  }

  async signIn(email: string, password = PASSWORD): Promise<Answer> {
    return this.send(SIGN_IN, { input: { email, password } });
  }
}

const SIGN_IN = `mutation ($input: SignInWithPasswordInput!) {
  signInWithPassword(input: $input) { challenge me { userId actingRole roles { role nccIds organisationIds } } }
}`;
export const ME = '{ me { userId email actingRole isDemo roles { role } } }';

export interface IdentityApi {
  readonly domain: Domain;
  readonly api: TestApi;
  readonly secrets: Secrets;
  /** Address of the database. */
  readonly url: string;
  /** A question under another name of this machine, as after DNS rebinding. Out: the answer as text. */
  underName(host: string, query: string, variables?: Values): Promise<string>;
  /** A new browser. */
  browser(headers?: Record<string, string>): Client;
  /** A user with a password and these roles. */
  user(
    roles: readonly Role[],
    values?: Partial<Pick<User, 'status' | 'displayName'>>,
  ): Promise<{ id: string; email: string }>;
  /** Actions of the audit about a user, the latest last. */
  audit(userId: string): Promise<{ action: string; outcome: string; code: string | null; detail: string | null }[]>;
}

/** The api outside demo mode over countries and centres, for the tests of a file. */
export function useIdentityApi(settings: Partial<IdentitySettings> = {}): () => IdentityApi {
  const database = useDatabase();
  let made: IdentityApi | undefined;

  beforeAll(async () => {
    const { db, url } = database();
    const domain = domainOf(db);
    await seedGround(domain);
    const api = await startTestApi(url, 'whole', { demo: false, ...settings });
    const secrets = new Secrets(TEST_SECRET);
    made = {
      domain,
      api,
      secrets,
      url,
      underName: (host, query, variables = {}) => underName(api.url, host, { query, variables }),
      browser: (headers) => new Client(api.url, headers),
      user: (roles, values) => aUser(domain, roles, values),
      audit: (userId) =>
        db.query(ctx, 'select action, outcome, code, detail from audit_events where user_id = $1 order by at, id', [
          userId,
        ]),
    };
  }, 180_000);
  afterAll(async () => {
    await made?.api.close();
  });
  return () => {
    if (!made) throw new Error('The api is there inside tests and hooks only.');
    return made;
  };
}

async function aUser(
  { db, records }: Domain,
  roles: readonly Role[],
  values: Partial<Pick<User, 'status' | 'displayName'>> = {},
): Promise<{ id: string; email: string }> {
  const id = newId();
  const email = `user-${id}@example.org`;
  const password = await hash(PASSWORD, CHEAP);
  await db.inTransaction(ctx, async (tx) => {
    await records.create(tx, User, { id, email, displayName: 'A User', status: 'ACTIVE', ...values });
    await db.query(tx, 'insert into passwords (user_id, hash) values ($1, $2)', [id, password]);
    for (const { role, ncc, organisationId, endsAt } of roles) {
      await records.create(tx, RoleAssignment, {
        user: id,
        role,
        ncc: ncc === undefined ? null : nccId(ncc),
        organisationId: organisationId ?? null,
        startsAt: new Date(Date.now() - 60_000),
        endsAt: endsAt ?? null,
      });
    }
  });
  return { id, email };
}

/** `fetch` does not let one choose the Host header. */
function underName(url: string, host: string, body: Values): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { host, 'content-type': 'application/json' };
    const sent = request(`${url}/graphql`, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}
