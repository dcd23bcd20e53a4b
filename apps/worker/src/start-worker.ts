import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type NewsletterSettings, newsletterPlace } from '@seedbed/newsletters';
import { type AppConfig, nodeSecret, ProcessLogger } from '@seedbed/platform/config';
import { Db } from '@seedbed/platform/database';
import { OutboxRelay } from '@seedbed/platform/events';
import { filesSettings } from '@seedbed/platform/files';
import { systemContext, useNodeSecret } from '@seedbed/platform/kernel';
import { type MailTimes, mailSettings } from '@seedbed/platform/mail';
import { JobQueue, type QueueOptions } from '@seedbed/platform/queue';
import { serveHealth } from './health.js';
import { WorkerModule } from './worker.module.js';

export interface RunningWorker {
  /** Port of the health page. */
  readonly port: number;
  /** Brings running jobs home and ends everything. Safe to call twice. */
  close(): Promise<void>;
}

/** What is left of the time to stop after the jobs have come home: for connections to close. */
const CLOSING_SHARE = 0.2;

/**
 * Starts a worker. In: the settings, the address of a migrated database, and, for tests, other times of queue and mail.
 * Out: resolves when it takes work. Throws coded errors when the database, the queue or a job's handler is missing.
 */
export async function startWorker(
  config: AppConfig,
  url: string,
  queue: Partial<QueueOptions> = {},
  mailTimes: Partial<MailTimes> = {},
  newsletters: Partial<NewsletterSettings> = {},
): Promise<RunningWorker> {
  useNodeSecret(nodeSecret(config));
  const graceMs = config.shutdownGraceMs * (1 - CLOSING_SHARE);
  const module = WorkerModule.forRoot({
    database: { url, poolSize: config.database.poolSize },
    queue: { graceMs, ...(config.redisUrl === undefined ? {} : { redisUrl: config.redisUrl }), ...queue },
    mail: mailSettings(config),
    identity: {
      demo: config.demo,
      secret: { keyFor: (purpose) => nodeSecret(config).keyFor(purpose) }, // read when it is needed first
      nodeName: config.node.name,
      providers: config.signInProviders, // mails call them by their names
      publicUrl: config.publicUrl ?? `http://${config.host}:${config.port ?? 3000}`, // links in mails begin with it
    },
    files: filesSettings(config),
    mailTimes,
    newsletters: {
      home: config.home,
      ...(config.bounceBoxUrl === undefined ? {} : { bounceBox: config.bounceBoxUrl }),
      ...newsletterPlace(config, mailSettings(config)),
      ...newsletters,
    },
  });
  const app = await NestFactory.createApplicationContext(module, {
    abortOnError: false,
    logger: new ProcessLogger(config.logLevel),
  });
  const health = await serveHealth(config.host, config.workerPort ?? 0, { isReady: () => isReady(app) }).catch(
    async (error: unknown) => {
      await app.close();
      throw error;
    },
  );
  let closing: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    health.close();
    await app.close();
  };
  return { port: (health.address() as AddressInfo).port, close: () => (closing ??= end()) };
}

async function isReady(app: INestApplicationContext): Promise<boolean> {
  await app.get(Db).query(systemContext('system:health'), 'SELECT 1');
  return app.get(OutboxRelay).isAlive() && app.get(JobQueue).isAlive();
}
