import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What this node tells its pages before they ask; one build of the web app fits every node. */
export interface WebBoot {
  /** Name of the node as people read it. */
  readonly nodeName: string;
  /** Accent of the centre: it, gr, ro, si, hr or eu. */
  readonly accent: string;
  /** Language for readers whose browser speaks none of ours. */
  readonly language: string;
  /** Whether mail stays here and can be read: in demo mode. */
  readonly hasMailbox: boolean;
}

export interface WebOptions {
  /** Folder of the built web app (dist/web), absolute. */
  readonly root: string;
  readonly boot?: WebBoot;
}

const defaultBoot: WebBoot = { nodeName: 'NCC network', accent: 'it', language: 'en', hasMailbox: false };
const BOOT_PLACE = '<script type="application/json" id="boot">{}</script>';
const ONE_YEAR_MS = 31_536_000_000;
/** Addresses of programs: a wrong one must say so and never answer with a page. */
const notPages = /^\/(graphql|api|health|assets)(\/|$)/;

/**
 * Serves the built web app. `/assets/*` (hashed names) may be kept for a year, everything else is asked for again; text
 * files go out as the `.br` or `.gz` made at build. Every other address that a browser opens gets index.html, with this
 * node's settings and a fresh nonce in it. A missing asset is 404. Throws when `root` holds no built web app.
 */
export async function registerWeb(fastify: FastifyInstance, { root, boot = defaultBoot }: WebOptions): Promise<void> {
  const files = listFiles(root);
  const page = readPage(root, boot);
  await fastify.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false });
  // A route and not Fastify's not-found handler: Nest sets that one itself, and there can be only one.
  fastify.get('/*', (request, reply) => {
    const path = decodePath(request);
    if (files.has(path)) return sendFile(reply, path);
    if (path !== '/' && (notPages.test(path) || !acceptsHtml(request))) return reply.callNotFound();
    return sendPage(request, reply, page);
  });
}

/** The files that may be served, as addresses. Read once: what a request names is compared, never opened by its name. */
function listFiles(root: string): ReadonlySet<string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
  const hidden = /(^|\/)\.|\.(br|gz)$|^\/index\.html$/;
  return new Set(names.filter((name) => !hidden.test(name)));
}

interface Page {
  readonly before: string;
  readonly after: string;
  readonly boot: WebBoot;
  readonly etag: string;
}

function readPage(root: string, boot: WebBoot): Page {
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const [before, after] = html.split(BOOT_PLACE);
  if (before === undefined || after === undefined)
    throw new Error(`${root}/index.html has no place for the boot JSON.`);
  const hash = createHash('sha256').update(html).update(JSON.stringify(boot)).digest('base64url').slice(0, 27);
  return { before, after, boot, etag: `"${hash}"` };
}

function decodePath(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function acceptsHtml(request: FastifyRequest): boolean {
  return (request.headers.accept ?? '').includes('text/html');
}

function sendFile(reply: FastifyReply, path: string): FastifyReply {
  const immutable = path.startsWith('/assets/');
  reply.header('x-content-type-options', 'nosniff');
  reply.header('cache-control', immutable ? `public, max-age=${ONE_YEAR_MS / 1000}, immutable` : 'no-cache');
  return reply.sendFile(path.slice(1));
}

/**
 * index.html with a nonce of its own. The answer "not changed" carries no policy: a browser would put the new nonce over
 * the stored one, which is the one in the page it keeps.
 */
function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  reply.header('cache-control', 'no-cache').header('etag', page.etag).header('vary', 'accept');
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send();
  const nonce = randomBytes(16).toString('base64');
  const boot = JSON.stringify({ ...page.boot, nonce }).replaceAll('<', '\\u003c');
  const place = BOOT_PLACE.replace('{}', () => boot);
  return reply
    .header('content-security-policy', policy(nonce))
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'same-origin')
    .type('text/html; charset=utf-8')
    .send(page.before + place + page.after);
}

/** Everything from this node alone. Style elements need the nonce (Mantine writes some); style attributes are allowed. */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    "frame-src 'self' blob:",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
