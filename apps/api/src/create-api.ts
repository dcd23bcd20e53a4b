import multipart from '@fastify/multipart';
import type { LoggerService, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { HEARS_USE_CASES } from '@seedbed/platform/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ApiSettings, AppModule } from './app.module.js';
import { serveHealth } from './health.js';
import { answerClientError, answerHttpError, HttpErrorFilter } from './http-errors.js';
import { keepLimits, meetCallers } from './http-rules.js';
import { HTTP_TIMES, type HttpSettings, LARGEST_BODY } from './http-settings.js';
import { takeMail } from './raw-mail.js';
import { type SecurityHeaders, securityHeaders, writeHeaders } from './security-headers.js';

/** The api as an application that does not listen yet. Throws coded errors when the database is not there or behind. */
export async function createApi(
  { http = {}, ...settings }: ApiSettings & { readonly http?: HttpSettings },
  logger: LogLevel[] | LoggerService,
): Promise<NestFastifyApplication> {
  const headers = securityHeaders(http);
  const adapter = new FastifyAdapter(serverOptions(http, headers));
  meetCallers(adapter.getInstance(), http, headers); // before anything else: what is refused has these headers too
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(settings), adapter, {
    logger,
    abortOnError: false,
  });
  keepLimits(adapter.getInstance(), http.times?.answerMs); // after Nest's providers: they have found out who asks
  takeMail(adapter.getInstance());
  await app.register(multipart, { limits: { files: 1, fields: 10, parts: 12, fileSize: LARGEST_BODY } });
  app.useGlobalFilters(new HttpErrorFilter(app.get(HEARS_USE_CASES)));
  serveHealth(app);
  return app;
}

/** How Node's server meets connections, before there is a request. */
function serverOptions(http: HttpSettings, headers: SecurityHeaders) {
  const { headersMs, requestMs, silenceMs } = { ...HTTP_TIMES, ...http.times };
  return {
    bodyLimit: LARGEST_BODY,
    trustProxy: http.trustedProxies?.length ? [...http.trustedProxies] : false,
    requestTimeout: requestMs,
    connectionTimeout: silenceMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: Math.min(5_000, headersMs / 2) },
    forceCloseConnections: 'idle' as const,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
      writeHeaders(reply.raw, request.url, headers);
      answerHttpError(error, request, reply);
    },
    clientErrorHandler: answerClientError,
  };
}
