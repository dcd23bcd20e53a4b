import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { EngineOptions } from './apollo-plugin.js';
import { type AnswerKnown, acceptOf, type HttpRequest, KnownDocuments } from './known-documents.js';
import { contextOfRequest } from './request-context.js';

/** What of Fastify is used. */
interface Reply {
  readonly statusCode: number;
  code(status: number): Reply;
  header(name: string, value: string): Reply;
  getHeader(name: string): unknown;
}
type Handler = (this: unknown, request: HttpRequest, reply: Reply) => Promise<unknown>;
interface Route {
  readonly url: string;
  handler: Handler;
}
interface Fastify {
  addHook(name: 'onRoute', hook: (route: Route) => void): void;
}

/** The options of the engine, for what is made by Nest. */
export const ENGINE_OPTIONS = Symbol('EngineOptions');
export const ANSWER_KNOWN = Symbol('AnswerKnown');

/** Stands before Apollo's handler of `/graphql` and answers requests for known documents (ADR 0017). */
@Injectable()
export class KnownFirst {
  constructor(
    @Inject(KnownDocuments) private readonly known: KnownDocuments,
    @Inject(ANSWER_KNOWN) private readonly answer: AnswerKnown,
    @Inject(ENGINE_OPTIONS) private readonly options: EngineOptions,
    @Inject(HttpAdapterHost) host: HttpAdapterHost,
  ) {
    if (options.knownDocuments === false || options.answer === 'fields') return;
    const fastify: Fastify | undefined = host.httpAdapter?.getInstance();
    if (!fastify) return; // an application without HTTP, for its schema
    // before Apollo's route is there: all providers are made before any module is started
    fastify.addHook('onRoute', (route) => {
      if (route.url === '/graphql') route.handler = this.before(route.handler);
    });
  }

  private before(apollo: Handler): Handler {
    const known = this;
    return async function graphql(request, reply) {
      const text = await known.textFor(request, reply);
      if (text !== null) return text;
      const answered = await apollo.call(this, request, reply);
      const contentType = reply.getHeader('content-type');
      if (reply.statusCode === 200 && typeof contentType === 'string' && isAnswer(contentType)) {
        known.known.learnAccept(acceptOf(request.headers), contentType);
      }
      return answered;
    };
  }

  private async textFor(request: HttpRequest, reply: Reply): Promise<string | null> {
    const asked = this.known.find(request);
    if (!asked) return null;
    const ctx = this.contextOf(request);
    if (!ctx) return null;
    const answered = await this.answer(asked, ctx);
    if (answered === null) return null;
    this.known.answered += 1;
    reply.code(200).header('seedbed-request-id', ctx.requestId).header('content-type', asked.contentType);
    const { text, retryAfterSeconds } = answered;
    if (retryAfterSeconds !== undefined) reply.code(429).header('retry-after', String(retryAfterSeconds));
    return text;
  }

  /** As Apollo's driver makes it; Apollo says what is wrong when there is none. */
  private contextOf(request: HttpRequest): RequestContext | undefined {
    try {
      const ctx = this.options.contextOf?.(request.headers) ?? contextOfRequest(request);
      return Object.assign(ctx, { req: request });
    } catch {
      return undefined;
    }
  }
}

const isAnswer = (contentType: string): boolean => /^application\/(graphql-response\+)?json/.test(contentType);
