import type { INestApplicationContext } from '@nestjs/common';
import { Outbox } from '@seedbed/platform/events';
import { systemContext } from '@seedbed/platform/kernel';
import {
  defineMailPurpose,
  Mailer,
  MailModule,
  type MailSettings,
  type MailTimes,
  type NewMail,
  OutgoingMail,
  OutgoingMessage,
} from '@seedbed/platform/mail';
import { Jobs } from '@seedbed/platform/queue';
import { Records } from '@seedbed/platform/records';
import { type TestDatabase, until } from '@seedbed/platform/testing';
import { startTestWorker } from '../queue/test-worker.js';

export const invitation = defineMailPurpose('test.invitation', { onUnknown: 'RESEND', keepDays: 7 });
export const oneTimeLink = defineMailPurpose('test.one-time-link', { onUnknown: 'HOLD', keepDays: 0 });

export const ctx = systemContext('test:mail');

const QUICK: Partial<MailTimes> = { firstPauseMs: 20, sweepMs: 50, connectMs: 5_000, silenceMs: 20_000 };

export const toPeer = (port: number): MailSettings => ({
  from: { name: 'NCC Greece', address: 'no-reply@ncc.example.org' },
  smtpUrl: `smtp://127.0.0.1:${port}`,
  hasMailbox: false,
});

/** A worker that sends mail, in the process of the test. Close it. */
export const startMailWorker = (
  database: TestDatabase,
  settings: MailSettings,
  times: Partial<MailTimes> = {},
): Promise<INestApplicationContext> =>
  startTestWorker({ database, imports: [MailModule.forWorker(settings, { ...QUICK, ...times })] });

export interface ApiSide {
  readonly mailer: Mailer;
  readonly mail: OutgoingMail;
  readonly records: Records;
}

/** As the api has it: by its own role, without any queue. */
export function apiSide({ db }: TestDatabase, settings: MailSettings = toPeer(1)): ApiSide {
  const outbox = new Outbox(db);
  const records = new Records(db, outbox);
  const jobs = new Jobs(db, records, outbox);
  return { mailer: new Mailer(db, records, jobs, settings), mail: new OutgoingMail(db, jobs, records), records };
}

let last = 0;
export const aMail = (values: Partial<NewMail> = {}): NewMail => ({
  to: 'ana.kovac@example.org',
  subject: 'Καλώς ήρθατε',
  text: 'Γεια σας.\n.\nA line with a dot above.\n',
  html: '<p>Γεια σας.</p>',
  idempotencyKey: `test:${++last}`,
  purpose: invitation,
  ...values,
});

/** The row of a message once it is in a state. */
export const untilState = (
  { records }: ApiSide,
  id: string,
  state: OutgoingMessage['state'],
): Promise<OutgoingMessage> =>
  until(
    async () => {
      const row = await records.require(ctx, OutgoingMessage, id);
      if (row.state !== state) throw new Error(`${row.state}: ${row.reply}`);
      return row;
    },
    { what: `the message to be ${state}` },
  );
