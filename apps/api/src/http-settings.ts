/** How the api meets the network. Unset: as on a machine of one's own, without a proxy. */
export interface HttpSettings {
  /** Address under which people reach the node. With `https:` browsers are told to come by https alone. */
  readonly publicUrl?: string;
  /** Networks whose word about the caller (`X-Forwarded-For`, `-Proto`) is believed: those of our own proxies. */
  readonly trustedProxies?: readonly string[];
  /** Whoever comes without https is sent away. In production. */
  readonly httpsOnly?: boolean;
  /** Shorter times, for tests. */
  readonly times?: Partial<HttpTimes>;
}

/** How long each part of a request may take, in ms. */
interface HttpTimes {
  /** Until its headers are there. */
  readonly headersMs: number;
  /** Until all of it is there, however slow the line. A large file over a slow line takes minutes. */
  readonly requestMs: number;
  /** Nothing is sent or read any more: a reader that fell asleep holds a connection to the database. */
  readonly silenceMs: number;
  /** Shortens the time of every route. */
  readonly answerMs?: number;
}

const MINUTE = 60_000;
export const HTTP_TIMES: HttpTimes = { headersMs: 20_000, requestMs: 10 * MINUTE, silenceMs: 150_000 };

/** What one request of a route may weigh and take, its body and its answer together. */
interface RouteLimits {
  /** Largest body, in bytes. Files have a limit of their own (`platform/files`). */
  readonly bodyLimit: number;
  /** From its first byte to the end of its answer, in ms. */
  readonly answerMs: number;
}

/** Ten thousand records of a bulk mutation, with long texts. */
export const LARGEST_BODY = 20_000_000;
/** Whoever did not sign in asks, and writes nothing but a few lines. */
export const LARGEST_UNSIGNED = 200_000;

const ROUTES: readonly (readonly [RegExp, RouteLimits])[] = [
  [/^\/graphql(\/|$)/, { bodyLimit: LARGEST_BODY, answerMs: 2 * MINUTE }],
  [/^\/api\/files(\/|$)/, { bodyLimit: 100_000, answerMs: 10 * MINUTE }],
  [/^\/api\/export(\/|$)/, { bodyLimit: 1_000_000, answerMs: 60 * MINUTE }],
  [/^\/api\/returned-mail(\/|$)/, { bodyLimit: LARGEST_UNSIGNED, answerMs: MINUTE }],
];
const OTHERS: RouteLimits = { bodyLimit: 100_000, answerMs: MINUTE };

/** The limits of a route: a new one has the smallest until somebody gives it more. */
export const limitsOf = (url: string): RouteLimits => ROUTES.find(([pattern]) => pattern.test(url))?.[1] ?? OTHERS;
