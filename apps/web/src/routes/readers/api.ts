import { boot } from '../../boot.js';
import { currentLanguage } from '../../i18n/index.js';

/** What the api says of newsletters (`/api/newsletters`). */
export interface OpenTopics {
  readonly country: string;
  readonly sender: string;
  readonly topics: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly description: string;
    readonly hasArchive: boolean;
    readonly wording: { readonly id: string | null; readonly text: string };
  }[];
}

export interface Asked {
  readonly kind: 'SIGN_UP' | 'EXPORT' | 'ERASURE';
  readonly state: 'OPEN' | 'DONE';
  readonly address: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly sender: string;
  readonly country: string;
}

export interface Confirmed {
  readonly done: 'SUBSCRIBED' | 'ENDED' | 'ERASING' | 'ASKED' | 'LEFT' | 'DATA';
  readonly data?: unknown;
}

export interface Preferences {
  readonly address: string;
  readonly language: string | null;
  readonly country: string;
  readonly sender: string;
  readonly topic: string | null;
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly sender: string;
    readonly isSubscribed: boolean;
    readonly isJustLeft: boolean;
  }[];
  readonly pausedUntil: string | null;
}

/** Why something was refused, in the reader's language where the api said it; null: the line is down. */
export class Refused extends Error {
  constructor(
    readonly said: string | null,
    readonly code: string,
  ) {
    super(code);
  }
}

/** Asks the api; with a body it sends. Throws {@link Refused}. */
export async function ask<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(`/api/newsletters/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'seedbed-language': currentLanguage(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => null);
  const json = (await response?.json().catch(() => null)) as
    | (T & { errors?: { message: string; extensions?: { code?: string } }[] })
    | null
    | undefined;
  if (response?.ok && json) return json;
  const [error] = json?.errors ?? [];
  throw new Refused(error?.message ?? null, error?.extensions?.code ?? 'OFFLINE');
}

const ACCENTS = ['it', 'gr', 'ro', 'si', 'hr'];
/** The colours of the centre that writes. */
export function wearAccent(country: string): void {
  document.documentElement.dataset.accent = ACCENTS.includes(country) ? country : boot.accent;
}
