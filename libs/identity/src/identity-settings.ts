import type { NodeSecret, SignInProvider } from '@seedbed/platform/config';

/** What the process says of itself to whoever lets people in. */
export interface IdentitySettings {
  /** Demo mode: requests without a sign-in are those of the demo reader, and demo users need no second factor. */
  readonly demo: boolean;
  readonly secret: NodeSecret;
  /** What people call the node: in code apps and mails. */
  readonly nodeName?: string;
  /** Address under which people reach the node; links in mails begin with it. Unset: that of the request. */
  readonly publicUrl?: string;
  /** Other places where people may sign in. */
  readonly providers?: readonly SignInProvider[];
}
export const IDENTITY_SETTINGS = Symbol('seedbed:identity-settings');
