import { Controller, Delete, Get, HttpCode, Inject, Param, Res } from '@nestjs/common';
import { Public } from '@seedbed/platform/graphql';
import { isId } from '@seedbed/platform/kernel';
import type { FastifyReply } from 'fastify';
import { mailErrors } from '../mail.errors.js';
import { MAIL_SETTINGS, type MailSettings } from '../mail-settings.js';
import { framedHtml, HTML_POLICY } from './framed-html.js';
import { Mailbox, type MailboxEntry, type MailboxMessage } from './mailbox.js';

/**
 * The mailbox of a demo. Everybody on this machine may read it: in demo mode everybody may also sign in as anybody. Where
 * mail leaves the installation there is no mailbox, and every address below answers as one that does not exist.
 */
@Controller('api/mailbox')
export class MailboxController {
  constructor(
    @Inject(Mailbox) private readonly mailbox: Mailbox,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  @Public()
  @Get()
  async list(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ messages: MailboxEntry[] }> {
    this.requireMailbox();
    void reply.header('cache-control', 'no-store');
    return { messages: await this.mailbox.list() };
  }

  @Public()
  @Get(':id')
  async read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<MailboxMessage> {
    this.requireMailbox();
    const message = isId(id) ? await this.mailbox.read(id) : null;
    if (!message) throw mailErrors.MAIL_NOT_FOUND();
    void reply.header('cache-control', 'no-store');
    return message;
  }

  /** The HTML by itself, for a frame: its policy lets nothing run and nothing be loaded, also when it is opened alone. */
  @Public()
  @Get(':id/html')
  async html(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    this.requireMailbox();
    const html = isId(id) ? await this.mailbox.html(id) : null;
    if (html === null) throw mailErrors.MAIL_NOT_FOUND();
    await reply
      .header('content-security-policy', HTML_POLICY)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(framedHtml(html));
  }

  @Public()
  @Delete()
  @HttpCode(204)
  async empty(): Promise<void> {
    this.requireMailbox();
    await this.mailbox.empty();
  }

  private requireMailbox(): void {
    if (!this.settings.hasMailbox) throw mailErrors.MAIL_NOT_FOUND();
  }
}
