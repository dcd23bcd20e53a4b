import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from './security-headers.js';

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
const BOOT_PLACE = /(?<=<script type="application\/json" id="boot"[^>]*>)\{\}(?=<\/script>)/;
/** Stands in the built page wherever a nonce belongs (`html.cspNonce` of vite.config.ts). */
const NONCE_PLACE = 'SEEDBED-NONCE';
const ONE_YEAR_MS = 31_536_000_000;
/** Addresses of programs: a wrong one must say so and never answer with a page. */
const notPages = /^\/(graphql|api|health|assets)(\/|$)/;

/**
 * Serves the built web app. `/assets/*` (hashed names) may be kept for a year, everything else is asked for again; text
 * files go out as the `.br` or `.gz` made at build. Every other address that a browser opens gets index.html, the area of
 * partners my.html, readers of newsletters readers.html, with this node's settings and a fresh nonce in it. A missing asset is 404. Throws when `root` holds no built web app.
 */
export async function registerWeb(fastify: FastifyInstance, { root, boot = defaultBoot }: WebOptions): Promise<void> {
  const files = listFiles(root);
  const pages = [
    { at: /^\/my(\/|$)/, page: readPage(root, 'my.html', boot) },
    { at: /^\/(n|newsletter)(\/|$)/, page: readPage(root, 'readers.html', boot) },
    { at: /^\//, page: readPage(root, 'index.html', boot) },
  ];
  await fastify.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false });
  // A route and not Fastify's not-found handler: Nest sets that one itself, and there can be only one.
  fastify.get('/*', (request, reply) => {
    const path = decodePath(request);
    if (files.has(path)) return sendFile(reply, path);
    if (path !== '/' && (notPages.test(path) || !acceptsHtml(request))) return reply.callNotFound();
    const found = pages.find(({ at }) => at.test(path));
    return found ? sendPage(request, reply, found.page) : reply.callNotFound();
  });
}

/** The files that may be served, as addresses. Read once: what a request names is compared, never opened by its name. */
function listFiles(root: string): ReadonlySet<string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
  const hidden = /(^|\/)\.|\.(br|gz)$|^\/(index|my|readers)\.html$/;
  return new Set(names.filter((name) => !hidden.test(name)));
}

interface Page {
  /** The page in pieces, a nonce between each two. */
  readonly pieces: readonly string[];
  readonly etag: string;
}

function readPage(root: string, name: string, boot: WebBoot): Page {
  const html = readFileSync(join(root, name), 'utf8');
  if (!BOOT_PLACE.test(html)) throw new Error(`${root}/${name} has no place for the boot JSON.`);
  const told = JSON.stringify({ ...boot, nonce: NONCE_PLACE }).replaceAll('<', '\\u003c');
  const whole = html.replace(BOOT_PLACE, () => told);
  const hash = createHash('sha256').update(whole).update(pagePolicy('')).digest('base64url').slice(0, 27);
  return { pieces: whole.split(NONCE_PLACE), etag: `"${hash}"` };
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
  reply.header('cache-control', immutable ? `public, max-age=${ONE_YEAR_MS / 1000}, immutable` : 'no-cache');
  return reply.sendFile(path.slice(1));
}

/**
 * A page with a nonce of its own. The answer "not changed" carries no policy: a browser would put the new nonce over
 * the stored one, which is the one in the page it keeps.
 */
function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  reply.header('cache-control', 'no-cache').header('etag', page.etag).header('vary', 'accept');
  if (request.headers['if-none-match'] === page.etag) {
    reply.raw.removeHeader('content-security-policy');
    return reply.code(304).send();
  }
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(page.pieces.join(nonce));
}
