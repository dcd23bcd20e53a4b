import type { Credential, Reader } from '@seedbed/platform/kernel';

/** Who a request comes from, as it was found out before anything else was done with it. */
export interface Caller {
  readonly actor: string;
  readonly reader: Reader;
  readonly credential?: Credential;
}

const CALLER = Symbol('seedbed:caller');
interface Noted {
  [CALLER]?: Caller;
}

/** Whoever nobody vouches for: sees what everybody sees. */
export const NOBODY: Caller = {
  actor: 'public',
  reader: { role: 'PUBLIC', nccIds: [], organisationIds: [] },
};

/** Whoever asks without a sign-in in demo mode. */
export const DEMO_CALLER: Caller = {
  actor: 'demo',
  reader: { role: 'DEMO', nccIds: [], organisationIds: [] },
};

/** Notes on a request who it comes from. */
export function noteCaller(request: object, caller: Caller): void {
  (request as Noted)[CALLER] = caller;
}

/** Who a request comes from; {@link NOBODY} when nobody found out. */
export const callerOf = (request: object): Caller => (request as Noted)[CALLER] ?? NOBODY;
