/** A real provider (oidc-provider) for browsers on this machine. It asks nobody for a password: the test says who signs in. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

/** @typedef {{ sub: string, email?: string, email_verified?: boolean }} Person */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const SCOPES = 'openid email profile';
const SECRET = 'a password of the node';

export class OidcPlace {
  /** Who signs in; null: they leave it. @type {Person | null} */
  person = null;
  issuer = '';
  /** @type {Map<string, Person>} */
  #known = new Map();
  /** @type {Provider | undefined} */
  #provider;
  #server = createServer((request, response) => void this.#answer(request, response));

  /** Listens; whoever comes is let in once {@link know} was told where from. */
  static async start() {
    const place = new OidcPlace();
    await new Promise((resolve) => place.#server.listen(0, '127.0.0.1', () => resolve(undefined)));
    const address = place.#server.address();
    place.issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    return place;
  }

  /** As the settings of the node name it. */
  get settings() {
    return { id: 'place', name: 'Another Place', issuer: this.issuer, clientId: 'seedbed', clientSecret: SECRET };
  }

  /** @param {string} node the address of the node that people sign in to through it */
  know(node) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#provider = new Provider(this.issuer, {
      clients: [
        { client_id: 'seedbed', client_secret: SECRET, redirect_uris: [`${node}/sign-in/oidc/place/callback`] },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      cookies: { keys: ['of a test'] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...this.#known.get(sub), sub }) }),
      interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
      ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      pkce: { required: () => true },
    });
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** @param {Request} request @param {Response} response */
  async #answer(request, response) {
    if (!request.url?.startsWith('/interaction/')) await this.#provider?.callback()(request, response);
    else await this.#interact(request, response).catch((error) => response.writeHead(500).end(String(error)));
  }

  /** The page on which people would type their password, and agree. @param {Request} request @param {Response} response */
  async #interact(request, response) {
    const [provider, person] = [this.#provider, this.person];
    if (!provider) return undefined;
    const { prompt, params } = await provider.interactionDetails(request, response);
    if (!person) return provider.interactionFinished(request, response, { error: 'access_denied' });
    this.#known.set(person.sub, person);
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: person.sub } });
    const grant = new provider.Grant({ accountId: person.sub, clientId: String(params.client_id) });
    grant.addOIDCScope(SCOPES);
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  }
}
