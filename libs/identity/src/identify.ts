import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type Caller, DEMO_CALLER, NOBODY, noteCaller } from '@seedbed/platform/graphql';
import { Audit } from '@seedbed/platform/journal';
import type { AppError } from '@seedbed/platform/kernel';
import { contextOfRequest } from '@seedbed/platform/projection';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Callers } from './callers.js';
import { identityErrors } from './identity.errors.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { isFromElsewhere } from './origin.rules.js';
import { SessionCookie } from './secret-cookie.js';
import { Secrets } from './secrets.js';

const BEARER = /^bearer +(\S+) *$/i;
/** What answers people and programs; everything else (pages, pictures, health) is the same for all. */
const ANSWERS = /^\/(graphql|api|sign-in\/oidc)([/?]|$)/;
/** Whoever comes to sign in need not be told that an earlier sign-in is over. */
const SIGNS_IN = /^\/sign-in\/oidc\//;
const TOKEN_IN_ADDRESS = /sbt_[0-9a-f]{8}_|[?&](access_)?token=/i;

type Done = (error?: Error) => void;
/** Who asks, or why nobody is answered. */
type Found = Caller | AppError;

/**
 * Finds out who a request comes from before anything else is done with it, and notes it on the request. A bearer token
 * goes before a cookie. Whoever shows something that is no longer good is told so, and never taken for somebody else.
 */
@Injectable()
export class Identify {
  private readonly anonymous: Caller;

  constructor(
    @Inject(Callers) private readonly callers: Callers,
    @Inject(Secrets) private readonly secrets: Secrets,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(HttpAdapterHost) host: HttpAdapterHost,
  ) {
    this.anonymous = settings.demo ? DEMO_CALLER : NOBODY;
    const fastify: FastifyInstance | undefined = host.httpAdapter?.getInstance();
    fastify?.addHook('onRequest', (request, reply, done) => this.onRequest(request, reply, done)); // none for the schema alone
  }

  private onRequest(request: FastifyRequest, reply: FastifyReply, done: Done): void {
    if (!ANSWERS.test(request.url)) done();
    else this.settle(request, this.find(request, reply), done);
  }

  /** Goes on at once where it is known at once: most requests need no turn of the event loop of their own. */
  private settle(request: FastifyRequest, found: Found | Promise<Found>, done: Done): void {
    if (found instanceof Promise) {
      found.then((later) => this.settle(request, later, done), done);
    } else if (found instanceof Error) {
      this.audit.refused(contextOfRequest(request), { field: 'identify', code: found.code, isAccess: true });
      done(found);
    } else {
      noteCaller(request, found);
      done();
    }
  }

  private find(request: FastifyRequest, reply: FastifyReply): Found | Promise<Found> {
    const { authorization, cookie } = request.headers;
    if (TOKEN_IN_ADDRESS.test(request.url)) return identityErrors.TOKEN_IN_ADDRESS();
    if (authorization !== undefined) return this.byToken(authorization);
    if (this.isFromElsewhere(request)) return identityErrors.REQUEST_FROM_ELSEWHERE();
    const secret = this.cookie.read(cookie);
    return secret === undefined ? this.anonymous : this.bySession(secret, request, reply);
  }

  /** An API token is sent by whoever has it, never by a browser of itself: where the request comes from is no matter. */
  private byToken(authorization: string): Found | Promise<Found> {
    const token = BEARER.exec(authorization)?.[1];
    const of = token === undefined ? 'none' : this.secrets.readToken(token);
    if (token === undefined || of === 'none') return identityErrors.TOKEN_UNREADABLE();
    if (of === 'of another node') return identityErrors.TOKEN_OF_ANOTHER_NODE();
    return (
      this.callers.known('token', token) ??
      this.callers.find('token', token).then((found) => found ?? identityErrors.TOKEN_ENDED())
    );
  }

  private bySession(secret: string, { url }: FastifyRequest, reply: FastifyReply): Found | Promise<Found> {
    return (
      this.callers.known('session', secret) ??
      this.callers.find('session', secret).then((found) => {
        if (found) return found;
        void reply.header('set-cookie', this.cookie.take()); // the next request comes without it
        return SIGNS_IN.test(url) ? this.anonymous : identityErrors.SESSION_ENDED();
      })
    );
  }

  private isFromElsewhere({ method, headers }: FastifyRequest): boolean {
    const fetchSite = headers['sec-fetch-site'];
    return isFromElsewhere(
      {
        method,
        host: headers.host,
        origin: headers.origin,
        fetchSite: fetchSite === undefined ? undefined : String(fetchSite),
      },
      this.settings.publicUrl,
    );
  }
}
