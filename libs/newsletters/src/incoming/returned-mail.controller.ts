import { createHash, timingSafeEqual } from 'node:crypto';
import { Body, Controller, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import { Public } from '@seedbed/platform/graphql';
import { NEWSLETTER_PLACE, type NewsletterPlace } from '../newsletter-place.js';
import { newsletterErrors } from '../newsletters.errors.js';
import { IncomingMail } from './incoming-mail.js';

const MINUTE_MS = 60_000;
/** More than a mail server brings: what it could not give away it brings again. */
const MOST_A_MINUTE = 600;
/** Guesses of the key. The right one is let in whatever others guess. */
const MOST_WRONG_A_MINUTE = 30;

/**
 * `POST /api/returned-mail`: a mail server gives returned mail here, one message as `message/rfc822`, with the key of
 * RETURNED_MAIL_KEY in the header `Returned-Mail-Key`. Answers 202 when it is kept, also when it was kept
 * before; then the server may forget it. Without a key in the settings the address does not exist.
 */
@Controller('api/returned-mail')
export class ReturnedMailController {
  private readonly taken = new Minute(MOST_A_MINUTE);
  private readonly wrong = new Minute(MOST_WRONG_A_MINUTE);

  constructor(
    @Inject(IncomingMail) private readonly incoming: IncomingMail,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  @Public()
  @Post()
  @HttpCode(202)
  async take(@Headers('returned-mail-key') given: unknown, @Body() body: unknown): Promise<{ isNew: boolean }> {
    const { returnedMailKey: key } = this.place;
    if (key === undefined) throw newsletterErrors.RETURNED_MAIL_OFF();
    if (typeof given !== 'string' || !isSame(given, key)) {
      if (!this.wrong.lets()) throw newsletterErrors.RETURNED_MAIL_TOO_MUCH();
      throw newsletterErrors.RETURNED_MAIL_KEY_WRONG();
    }
    if (!this.taken.lets()) throw newsletterErrors.RETURNED_MAIL_TOO_MUCH();
    if (!Buffer.isBuffer(body) || body.length === 0) throw newsletterErrors.RETURNED_MAIL_EMPTY();
    return { isNew: await this.incoming.keep(body) };
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** In a time that tells nothing of the key, not even its length. */
const isSame = (given: string, key: string): boolean => timingSafeEqual(digest(given), digest(key));

/** Lets so many through in each minute; of this process alone, of which there are few. */
class Minute {
  private since = 0;
  private count = 0;

  constructor(private readonly most: number) {}

  lets(now = Date.now()): boolean {
    if (now - this.since >= MINUTE_MS) {
      this.since = now;
      this.count = 0;
    }
    this.count += 1;
    return this.count <= this.most;
  }
}
