import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignInProvider } from '@seedbed/platform/config';
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';

/** Who signs in at the provider next, and what it says of them. */
export interface Person {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly acr?: string;
  readonly amr?: string[];
}

type Claims = Record<string, unknown>;

const SCOPES = 'openid email profile';

/** Rows in memory, so that a test can say that time has passed. */
class Rows implements Adapter {
  constructor(
    private readonly model: string,
    readonly rows: Map<string, AdapterPayload>,
  ) {}

  private key(id: string): string {
    return `${this.model} ${id}`;
  }
  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    this.rows.set(this.key(id), payload);
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.rows.get(this.key(id));
  }
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...this.rows.values()].find((row) => row.kind === this.model && row.uid === uid);
  }
  async findByUserCode(): Promise<undefined> {}
  async consume(id: string): Promise<void> {
    const row = this.rows.get(this.key(id));
    if (row) row.consumed = Math.floor(Date.now() / 1000);
  }
  async destroy(id: string): Promise<void> {
    this.rows.delete(this.key(id));
  }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, row] of this.rows) if (row.grantId === grantId) this.rows.delete(key);
  }
}

const rsa = (): { privateKey: KeyObject; publicKey: KeyObject } => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A real provider (oidc-provider) on this machine. It asks nobody for a password: the test says who signs in. */
export class OidcPlace {
  /** Who signs in; null: they leave it. */
  person: Person | null = null;
  /** Makes something else of each ID token. */
  tamper: ((claims: Claims) => { claims?: Claims; key?: KeyObject; token?: string }) | undefined;
  /** Answers at the address of tokens instead of the provider. */
  broken = false;

  private readonly rows = new Map<string, AdapterPayload>();
  private readonly keys = rsa();
  private provider: Provider | undefined;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly node: string,
  ) {}

  /** In: the address of the node that people sign in to through it. */
  static async start(node: string): Promise<OidcPlace> {
    let place: OidcPlace | undefined;
    const server = createServer((request, response) => void place?.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    place = new OidcPlace(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, node);
    place.provider = place.make();
    return place;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** As the settings of the node name it. */
  settings(values: Partial<SignInProvider> = {}): SignInProvider {
    return {
      id: 'place',
      name: 'Another Place',
      issuer: this.issuer,
      clientId: 'seedbed',
      clientSecret: 'a password of the node',
      scopes: SCOPES.split(' '),
      strongAcr: [],
      strongAmr: [],
      ...values,
    };
  }

  /** As if all codes that it gave out were used too late. */
  expireCodes(): void {
    for (const [key, row] of this.rows) {
      if (key.startsWith('AuthorizationCode ')) row.exp = Math.floor(Date.now() / 1000) - 1;
    }
  }

  private make(): Provider {
    const { rows } = this;
    const provider = new Provider(this.issuer, {
      adapter: (model: string) => new Rows(model, rows),
      clients: ['place', 'strong', 'narrow'].map((id) => ({
        client_id: id === 'place' ? 'seedbed' : id,
        client_secret: 'a password of the node',
        redirect_uris: [`${this.node}/sign-in/oidc/${id}/callback`],
      })),
      acrValues: ['urn:place:password', 'urn:place:mfa'],
      claims: { openid: ['sub', 'acr', 'amr'], email: ['email', 'email_verified'] },
      cookies: { keys: ['of a test'] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...this.known.get(sub), sub }) }),
      interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
      jwks: { keys: [{ ...this.keys.privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
      ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      pkce: { required: () => true },
    });
    provider.use(async (ctx, next) => {
      await next();
      if (ctx.path === '/token') ctx.body = this.changed(ctx.body as Claims);
    });
    return provider;
  }

  private readonly known = new Map<string, Omit<Person, 'acr' | 'amr'>>();

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.broken) {
      response.writeHead(503).end();
      return;
    }
    if (!request.url?.startsWith('/interaction/')) {
      await this.provider?.callback()(request, response);
      return;
    }
    await this.interact(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  }

  /** The page on which people would type their password, and agree. */
  private async interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { provider, person } = this;
    if (!provider) return;
    const { prompt, params } = await provider.interactionDetails(request, response);
    if (!person) return provider.interactionFinished(request, response, { error: 'access_denied' });
    const { sub, acr, amr } = person;
    this.known.set(sub, { sub, ...pick(person, 'email'), ...pick(person, 'email_verified') });
    if (prompt.name === 'login') {
      const login = { accountId: sub, ...(acr === undefined ? {} : { acr }), ...(amr === undefined ? {} : { amr }) };
      return provider.interactionFinished(request, response, { login });
    }
    const grant = new provider.Grant({ accountId: sub, clientId: String(params.client_id) });
    grant.addOIDCScope(SCOPES);
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  }

  private changed(body: Claims): Claims {
    if (!this.tamper || typeof body.id_token !== 'string') return body;
    const [head = '', payload = ''] = body.id_token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
    const { claims: other = claims, key = this.keys.privateKey, token } = this.tamper(claims);
    if (token !== undefined) return { ...body, id_token: token };
    const signed = `${head}.${Buffer.from(JSON.stringify(other)).toString('base64url')}`;
    return { ...body, id_token: `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}` };
  }
}

const pick = <K extends keyof Person>(person: Person, key: K): Partial<Pick<Person, K>> =>
  person[key] === undefined ? {} : ({ [key]: person[key] } as Pick<Person, K>);

/** A key that is not the provider’s. */
export const anotherKey = (): KeyObject => rsa().privateKey;

/** A browser that goes from address to address, with the cookies of each host, and stops where a page would be shown. */
export class Surfer {
  private readonly cookies = new Map<string, Map<string, string>>();

  /** In: the address under which the node is known, and where it really is. */
  constructor(
    private readonly node: string,
    private readonly at: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** One request. Out: the answer, and where it leads. */
  async get(address: string): Promise<{ status: number; location: string | null; headers: Headers }> {
    const url = new URL(address, this.node);
    const real = url.origin === this.node ? `${this.at}${url.pathname}${url.search}` : url.href;
    const response = await fetch(real, {
      redirect: 'manual',
      headers: { ...this.headers, cookie: this.cookie(url.host) },
    });
    await response.arrayBuffer();
    this.keep(url.host, response.headers.getSetCookie());
    const location = response.headers.get('location');
    return { status: response.status, location: location && new URL(location, url).href, headers: response.headers };
  }

  /** Goes on until something is no redirect, or an address is one of those to stop before. Out: all addresses. */
  async follow(address: string, stopBefore: (address: string) => boolean = () => false): Promise<string[]> {
    const visited: string[] = [];
    for (let next: string | null = new URL(address, this.node).href; next !== null && visited.length < 20; ) {
      visited.push(next);
      if (stopBefore(next) || isPage(next, this.node)) return visited;
      next = (await this.get(next)).location;
    }
    return visited;
  }

  /** Asks the API with the cookies of this browser. */
  async ask<T = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ data: T | null; code: string | undefined }> {
    const host = new URL(this.node).host;
    const response = await fetch(`${this.at}/graphql`, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json', cookie: this.cookie(host) },
      body: JSON.stringify({ query, variables }),
    });
    this.keep(host, response.headers.getSetCookie());
    const { data, errors } = (await response.json()) as { data: T | null; errors?: { extensions: { code: string } }[] };
    return { data, code: errors?.[0]?.extensions.code };
  }

  /** The cookie of the node whose name has a word in it. */
  nodeCookie(word: string): string | undefined {
    const kept = [...(this.cookies.get(new URL(this.node).host) ?? [])];
    return kept.find(([name]) => name.includes(word))?.[1];
  }

  /** Forgets the cookies of one host: another browser, or one that was closed. */
  forget(host: string): void {
    this.cookies.delete(host);
  }

  private cookie(host: string): string {
    return [...(this.cookies.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(host: string, given: readonly string[]): void {
    const kept = this.cookies.get(host) ?? new Map<string, string>();
    for (const one of given) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value === '') kept.delete(name);
      else kept.set(name, value);
    }
    this.cookies.set(host, kept);
  }
}

/** Pages of the node are no part of the API: a browser would stay there. */
const isPage = (address: string, node: string): boolean =>
  new URL(address).origin === node && !new URL(address).pathname.startsWith('/sign-in/oidc/');
