import { newId } from './ids.js';
import type { Language } from './language.js';
import type { UseCase } from './use-case.js';

/**
 * Who reads: what policies may depend on, and nothing else. One acting role (`roles.ts`) with the scopes that the person
 * has under it.
 */
export interface Reader {
  readonly role: string;
  readonly userId?: string;
  /** Ids of the centres (NCCs) the reader works for. */
  readonly nccIds: readonly string[];
  /** Ids of the organisations the reader speaks for. */
  readonly organisationIds: readonly string[];
}

/** By what a caller is known: a session of a browser, or an API token of a program. */
export interface Credential {
  readonly kind: 'session' | 'token';
  /** Id of the session or token; its secret stands nowhere. */
  readonly id: string;
  /** Nothing may be changed with it. */
  readonly isReadOnly: boolean;
}

/** What every use case is told first: who asks, for which reason, in which language, under which request id. */
export interface RequestContext {
  /** Stands in answers, logs and journal rows, so that one thing can be followed through all of them. */
  readonly requestId: string;
  /** Who acts, as it is written down: `user:<id>`, `system:seed`, `job:<name>`. Never a person's name. */
  readonly actor: string;
  readonly reader: Reader;
  /** The role that somebody acts under, where the reader is the system for what only the system may do in their name. */
  readonly actingRole?: string;
  /** Absent for whoever did not sign in, and for our own work. */
  readonly credential?: Credential;
  readonly language: Language;
  /** Where a request without a sign-in comes from (`networkOf`): to count by, and for nothing else. */
  readonly network?: string;
  /** Why, in the words of the one who acts. */
  readonly reason?: string;
  /** What is done; absent where nobody asked for it (seeds, messages, the sweeping of old rows). */
  readonly useCase?: UseCase;
}

/** The context of our own work (seeds, jobs, migrations): reads everything, writes under the given actor. */
export function systemContext(actor: string, reason?: string): RequestContext {
  return {
    requestId: newId(),
    actor,
    reader: { role: 'SYSTEM', nccIds: [], organisationIds: [] },
    language: 'en',
    ...(reason === undefined ? {} : { reason }),
  };
}
