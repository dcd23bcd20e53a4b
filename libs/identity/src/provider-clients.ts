import { Inject, Injectable } from '@nestjs/common';
import type { SignInProvider } from '@seedbed/platform/config';
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';

/** What was read of a provider is read again after so long. */
const KEPT_MS = 3_600_000;
const TIMEOUT_S = 10;

interface Read {
  readonly at: number;
  readonly configuration: Promise<Configuration>;
}

/** The other providers through which people may sign in, as the settings name them, and what each says of itself. */
@Injectable()
export class ProviderClients {
  readonly all: readonly SignInProvider[];
  private readonly read = new Map<string, Read>();

  constructor(@Inject(IDENTITY_SETTINGS) { providers = [] }: Pick<IdentitySettings, 'providers'>) {
    this.all = providers;
  }

  /** Throws PROVIDER_UNKNOWN. */
  require(id: string): SignInProvider {
    const provider = this.all.find((one) => one.id === id);
    if (!provider) throw identityErrors.PROVIDER_UNKNOWN();
    return provider;
  }

  /** What a provider says of itself (discovery), kept for an hour. Throws what goes wrong; the next one asks again. */
  of(provider: SignInProvider): Promise<Configuration> {
    const known = this.read.get(provider.id);
    if (known && known.at > Date.now() - KEPT_MS) return known.configuration;
    const configuration = discover(provider);
    this.read.set(provider.id, { at: Date.now(), configuration });
    configuration.catch(() => this.read.delete(provider.id));
    return configuration;
  }
}

function discover({ issuer, clientId, clientSecret }: SignInProvider): Promise<Configuration> {
  return discovery(new URL(issuer), clientId, undefined, clientSecret === undefined ? None() : bySecret(clientSecret), {
    timeout: TIMEOUT_S,
    // an ID token is good by its signature, not by the connection it came through; in clear on this machine only
    execute: [enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [allowInsecureRequests] : [])],
  });
}

/** How the password of the node is shown: as the standard has it, unless the provider wants it in the body. */
function bySecret(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const takesBasic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    (takesBasic ? basic : post)(server, client, body, headers);
  };
}
