import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Deliveries } from './deliveries.js';
import { dkimSigner } from './dkim/dkim-key.js';
import { DkimSigner } from './dkim/dkim-signer.js';
import { SendMessageJob } from './jobs/send-message.job.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';
import { MailSweeper } from './mail-sweeper.js';
import { MailSink } from './mailbox/mail-sink.js';
import { MailboxController } from './mailbox/mailbox.controller.js';
import { Mailbox } from './mailbox/mailbox.js';
import { Mailer } from './mailer.js';
import { OutgoingMailResolver } from './outgoing-mail.resolver.js';
import { OutgoingMail } from './outgoing-mail.service.js';
import { MAIL_TIMES, type MailTimes, mailTimes, Postman } from './postman.js';
import { MAIL_TRANSPORT, type MailTransport, NoTransport, SmtpTransport } from './transport.js';

const OPEN_TRANSPORT = Symbol('seedbed:open-mail-transport');

/** The address of the server that takes outgoing mail; undefined where there is none. */
export const SMTP_ADDRESS = Symbol('seedbed:smtp-address');

interface OpenTransport {
  readonly transport: MailTransport;
  readonly address?: string | undefined;
  close(): Promise<void>;
}

/** The server of the settings; without one the mailbox, in demo mode. */
async function openTransport(
  { smtpUrl, hasMailbox }: MailSettings,
  mailbox: Mailbox,
  times: MailTimes,
): Promise<OpenTransport> {
  if (smtpUrl === undefined && !hasMailbox) return opened(new NoTransport());
  if (smtpUrl !== undefined) return opened(new SmtpTransport(smtpUrl, times), smtpUrl);
  const sink = await MailSink.open(mailbox);
  return opened(new SmtpTransport(sink.url, times), sink.url, sink);
}

const opened = (transport: MailTransport, address?: string, sink?: MailSink): OpenTransport => ({
  transport,
  address,
  async close() {
    await sink?.close();
  },
});

/** Outgoing mail for everybody who has something to say; the worker carries it. Needs Db, Records and Jobs. */
@Module({})
export class MailModule implements OnApplicationShutdown {
  constructor(@Inject(OPEN_TRANSPORT) private readonly opened: OpenTransport | null) {}

  /** For the api: writing messages down, looking after them, and the mailbox of a demo. */
  static forApi(settings: MailSettings): DynamicModule {
    return {
      module: MailModule,
      global: true,
      controllers: [MailboxController],
      providers: [...common(settings), Mailbox, OutgoingMailResolver, { provide: OPEN_TRANSPORT, useValue: null }],
      exports: [Mailer, OutgoingMail],
    };
  }

  /** For the worker: sending them. Throws the errors of `dkimSigner`. */
  static forWorker(settings: MailSettings, times: Partial<MailTimes> = {}): DynamicModule {
    return {
      module: MailModule,
      global: true,
      providers: [
        ...common(settings),
        Mailbox,
        Deliveries,
        Postman,
        { provide: DkimSigner, useValue: dkimSigner(settings.dkim) },
        SendMessageJob,
        MailSweeper,
        { provide: MAIL_TIMES, useValue: { ...mailTimes, ...times } },
        { provide: OPEN_TRANSPORT, useFactory: openTransport, inject: [MAIL_SETTINGS, Mailbox, MAIL_TIMES] },
        { provide: MAIL_TRANSPORT, useFactory: ({ transport }: OpenTransport) => transport, inject: [OPEN_TRANSPORT] },
        { provide: SMTP_ADDRESS, useFactory: ({ address }: OpenTransport) => address, inject: [OPEN_TRANSPORT] },
      ],
      exports: [Mailer, OutgoingMail, DkimSigner, MAIL_SETTINGS, MAIL_TIMES, SMTP_ADDRESS],
    };
  }

  /** After the jobs have come home. */
  async onApplicationShutdown(): Promise<void> {
    await this.opened?.close();
  }
}

const common = (settings: MailSettings) => [{ provide: MAIL_SETTINGS, useValue: settings }, Mailer, OutgoingMail];
