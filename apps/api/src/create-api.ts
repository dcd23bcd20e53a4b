import multipart from '@fastify/multipart';
import type { LoggerService, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type ApiSettings, AppModule } from './app.module.js';
import { serveHealth } from './health.js';
import { answerHttpError, BODY_LIMIT, HttpErrorFilter } from './http-errors.js';

/** The api as an application that does not listen yet. Throws coded errors when the database is not there or behind. */
export async function createApi(
  settings: ApiSettings,
  logger: LogLevel[] | LoggerService,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: false,
    forceCloseConnections: 'idle',
    frameworkErrors: answerHttpError,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(settings), adapter, {
    logger,
    abortOnError: false,
  });
  await app.register(multipart);
  app.useGlobalFilters(new HttpErrorFilter());
  serveHealth(app);
  return app;
}
