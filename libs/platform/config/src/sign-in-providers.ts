import { z } from 'zod';

const THIS_MACHINE = ['127.0.0.1', '[::1]', 'localhost'];

/** An address with https; in clear on this machine only. */
const issuer = z.string().refine((value) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || url.search || url.hash || url.username) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && THIS_MACHINE.includes(url.hostname));
});
const words = z.array(z.string().min(1).max(200)).max(20);

/** Another place where people may sign in (OpenID Connect). */
const signInProvider = z.strictObject({
  /** Stands in addresses, also in the one to register there: `<PUBLIC_URL>/sign-in/oidc/<id>/callback`. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  /** What people read on the button. */
  name: z.string().min(1).max(60),
  /** Its address; what else has to be known of it is read at `<issuer>/.well-known/openid-configuration`. */
  issuer,
  /** Under which name it knows this node. */
  clientId: z.string().min(1).max(300),
  /** The password of that name; missing where it gives none and trusts the proof of the code (PKCE) alone. */
  clientSecret: z.string().min(1).max(1000).optional(),
  /** What to ask it for; `openid` must be among it. */
  scopes: words.refine((scopes) => scopes.includes('openid')).default(['openid', 'email', 'profile']),
  /** How sure it shall be of who signs in (`acr_values`), the best first; missing: as sure as it is. */
  acrValues: words.optional(),
  /** Values of `acr` by which it says that there was a second factor. None: its word is not enough. */
  strongAcr: words.default([]),
  /** The same for `amr`, the list of what was used, such as `mfa`. */
  strongAmr: words.default([]),
  /** The only domains whose mail addresses it may speak for; missing: all. */
  emailDomains: z
    .array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/))
    .min(1)
    .max(50)
    .optional(),
});
export type SignInProvider = z.output<typeof signInProvider>;

/** The list of them, as it stands in the settings: JSON. */
export const signInProviders = z
  .string()
  .transform((text, ctx) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      ctx.addIssue({ code: 'custom', message: 'no JSON' });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .array(signInProvider)
      .max(10)
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
  );
