import type { IdentitySettings } from './identity-settings.js';
import type { Secrets } from './secrets.js';

/** A secret as base64url: nothing in it needs quoting. */
const SECRET = /^[\w-]{43}$/;

/**
 * A cookie that holds a secret. Where people come by https its name begins with `__Host-`: then no other host and no page
 * without https can set it. Its name has the node in it, because cookies do not tell the ports of a machine apart.
 */
class SecretCookie {
  readonly name: string;
  private readonly attributes: string;

  /** In: what it is for, as it stands in its name. */
  constructor(what: string, { publicUrl }: Pick<IdentitySettings, 'publicUrl'>, { node }: Pick<Secrets, 'node'>) {
    const isSecure = publicUrl?.startsWith('https://') ?? false;
    this.name = `${isSecure ? '__Host-' : ''}seedbed-${what}-${node}`;
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  }

  /** The secret in a Cookie header; undefined when there is none. */
  read(header: string | undefined): string | undefined {
    if (!header?.includes(this.name)) return undefined;
    for (const part of header.split(';')) {
      const [name, value] = part.trim().split('=', 2);
      if (name === this.name && value !== undefined && SECRET.test(value)) return value;
    }
    return undefined;
  }

  /** The Set-Cookie header that gives a browser its secret until a day. */
  give(secret: string, endsAt: Date): string {
    return `${this.name}=${secret}; ${this.attributes}; Expires=${endsAt.toUTCString()}`;
  }

  /** The Set-Cookie header that takes it away. */
  take(): string {
    return `${this.name}=; ${this.attributes}; Expires=Thu, 01 Jan 1970 00:00:00 GMT`;
  }
}

/** The cookie of a session. */
export class SessionCookie extends SecretCookie {
  constructor(settings: Pick<IdentitySettings, 'publicUrl'>, secrets: Pick<Secrets, 'node'>) {
    super('session', settings, secrets);
  }
}

/** The cookie by which a browser that comes back from another provider is known as the one that went there. */
export class ProviderCookie extends SecretCookie {
  constructor(settings: Pick<IdentitySettings, 'publicUrl'>, secrets: Pick<Secrets, 'node'>) {
    super('provider', settings, secrets);
  }
}
