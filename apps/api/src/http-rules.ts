import { callerOf } from '@seedbed/platform/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerHttpError, httpErrors } from './http-errors.js';
import { type HttpSettings, LARGEST_UNSIGNED, limitsOf } from './http-settings.js';
import { type SecurityHeaders, writeHeaders } from './security-headers.js';

type Done = (error?: Error) => void;

/** What may be asked without https: who looks after the process does so on its machine. */
const HEALTH = /^\/health\//;

/** Gives every answer its headers, and sends whoever comes without https away where that is wanted. */
export function meetCallers(fastify: FastifyInstance, http: HttpSettings, headers: SecurityHeaders): void {
  const { publicUrl } = http;
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: Done) => {
    writeHeaders(reply.raw, request.url, headers);
    const isPlain = http.httpsOnly && request.protocol !== 'https' && !HEALTH.test(request.url);
    if (!isPlain || publicUrl === undefined) return done();
    const opensPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (opensPage) void reply.redirect(publicUrl + request.url, 308);
    else done(httpErrors.HTTPS_NEEDED({ address: publicUrl }));
  });
}

/** Gives every route its limits, the shorter of the two times, and whoever did not sign in a smaller body. */
export function keepLimits(fastify: FastifyInstance, answerMs = Number.POSITIVE_INFINITY): void {
  fastify.addHook('onRoute', (route) => {
    const limits = limitsOf(route.url);
    const others = [route.onRequest ?? []].flat();
    const onRequest = [...others, givingUpAfter(Math.min(limits.answerMs, answerMs))];
    Object.assign(route, { bodyLimit: limits.bodyLimit, onRequest });
  });
  fastify.addHook('onRequest', (request: FastifyRequest, _reply: FastifyReply, done: Done) => {
    const { credential, reader } = callerOf(request);
    if (credential !== undefined || reader.role !== 'PUBLIC') return done();
    if (request.headers['transfer-encoding'] !== undefined) return done(refusal(httpErrors.BODY_LENGTH_NEEDED(), 411));
    const length = Number(request.headers['content-length'] ?? 0);
    if (length <= LARGEST_UNSIGNED) return done();
    done(refusal(httpErrors.BODY_TOO_LARGE({ limit: LARGEST_UNSIGNED }), 413));
  });
}

/**
 * Answers that it took too long when a request and its answer are not done in time. Fastify's own `handlerTimeout` ends as soon
 * as the body is read: since Node 16 a request is closed then.
 */
function givingUpAfter(ms: number) {
  return (request: FastifyRequest, reply: FastifyReply, done: Done): void => {
    const timer = setTimeout(() => giveUp(request, reply), ms);
    reply.raw.once('close', () => clearTimeout(timer));
    done();
  };
}

function giveUp(request: FastifyRequest, reply: FastifyReply): void {
  if (reply.raw.headersSent)
    reply.raw.destroy(); // in the middle: nobody may take it for a whole answer
  else if (!request.raw.complete) answerHttpError(refusal(httpErrors.REQUEST_TOO_SLOW(), 408), request, reply);
  else answerHttpError(refusal(httpErrors.ANSWER_TOO_SLOW(), 503), request, reply);
}

const refusal = (error: Error, status: number): Error => Object.assign(error, { status });
