import type { ServerResponse } from 'node:http';
import type { HttpSettings } from './http-settings.js';

const ONE_YEAR_S = 31_536_000;

/** Nothing of an answer that is no page runs, is shown in a frame or brings anything along. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** What no page of ours uses, and so nothing that got into one may use. */
const UNUSED_POWERS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

export type SecurityHeaders = readonly (readonly [name: string, value: string])[];

/** The headers of every answer, pages and errors alike. Whoever answers may say more for itself. */
export function securityHeaders({ publicUrl }: Pick<HttpSettings, 'publicUrl'>): SecurityHeaders {
  const isHttps = publicUrl?.startsWith('https://') ?? false;
  return [
    ['content-security-policy', NO_PAGE],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', UNUSED_POWERS.map((power) => `${power}=()`).join(', ')],
    ['referrer-policy', 'same-origin'],
    ['x-content-type-options', 'nosniff'],
    ...(isHttps ? ([['strict-transport-security', `max-age=${ONE_YEAR_S}`]] as const) : []),
  ];
}

/** Answers of programs hold data of their reader alone: nobody in between keeps them. */
const OF_ONE_READER = /^\/(graphql|api)([/?]|$)/;

/** Puts them on an answer before anything is known of it. On the raw one: what is streamed past Fastify has them too. */
export function writeHeaders(raw: ServerResponse, url: string, headers: SecurityHeaders): void {
  for (const [name, value] of headers) raw.setHeader(name, value);
  if (OF_ONE_READER.test(url)) raw.setHeader('cache-control', 'no-store');
}

/**
 * The policy of a page. Scripts and styles carry the nonce of their answer: neither an upload nor anything else that this
 * node serves can become one by its address alone. Nothing is said of style attributes: React and Mantine set styles as
 * properties, which no policy counts as text.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
