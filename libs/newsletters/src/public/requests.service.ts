import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { defineMessage, Outbox } from '@seedbed/platform/events';
import { type Language, newId, nodeKeys, type RequestContext } from '@seedbed/platform/kernel';
import { readAddress } from '@seedbed/platform/mail';
import { z } from 'zod';
import { asNewsletters } from './as-newsletters.js';
import { StrangerTopics } from './stranger-topics.js';
import { strangerErrors } from './strangers.errors.js';
import { Tries } from './tries.js';

/** Somebody asked for something that a mail answers; who it is nobody has looked yet. */
export const newsletterAsked = defineMessage('newsletters.asked', z.strictObject({ request: z.uuid() }));

/** What a stranger fills in. */
export interface SignUpGiven {
  readonly email: string;
  readonly topics: readonly string[];
  readonly language: Language;
  /** The version of the words that was shown, by topic. */
  readonly wordings: Readonly<Record<string, string>>;
  /** What no person sees or fills in. */
  readonly website: string;
}

const INSERT = `
  insert into newsletter_requests (id, kind, email, topics, wordings, language, network, contact_point_id)
  values ($1, $2, $3, $4::uuid[], $5::jsonb, $6, $7, $8)`;

/** Under what the address of a sign-up is sealed until it is answered. */
export const REQUEST_SEAL = 'newsletter request';

/**
 * Takes what strangers ask for. Nobody looks here whether the address is known, so the answer and its time tell nothing: the
 * worker looks, later and unseen. Programs that fill in forms are kept away by limits of rate and a field that nobody sees; a proof
 * of work would cost a telephone more than those who rent computers.
 */
@Injectable()
export class NewsletterRequests {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(StrangerTopics) private readonly topics: StrangerTopics,
    @Inject(Tries) private readonly tries: Tries,
  ) {}

  /**
   * Asks for open topics of a centre. Throws NEWSLETTER_CENTRE_UNKNOWN, NEWSLETTER_TOPICS_NONE, NEWSLETTER_ADDRESS_UNREADABLE,
   * NEWSLETTER_TRIES_TOO_MANY.
   */
  async signUp(ctx: RequestContext, country: string, given: SignUpGiven): Promise<void> {
    await this.tries.take(ctx, ['signUpNetwork', ctx.network ?? '']);
    const open = (await this.topics.ofCountry(ctx, country)).filter(({ isOpen }) => isOpen);
    const topics = open.filter(({ id }) => given.topics.includes(id)).map(({ id }) => id);
    if (topics.length === 0) throw strangerErrors.NEWSLETTER_TOPICS_NONE({}, { field: 'topics' });
    const email = addressOf(given.email);
    if (given.website.trim() !== '') return; // a program: it is told what everybody is told
    await this.tries.take(ctx, ['signUpNode', '']);
    const wordings = Object.fromEntries(Object.entries(given.wordings).filter(([topic]) => topics.includes(topic)));
    await this.write(ctx, 'SIGN_UP', { email, topics, wordings, language: given.language, contactPoint: null });
  }

  /** Asks for a mail to an address that is known by its link: only who reads it gets its data, or has them erased. */
  async ofAddress(ctx: RequestContext, kind: 'EXPORT' | 'ERASURE', contactPoint: string, topic: string): Promise<void> {
    const { language } = ctx;
    await this.write(ctx, kind, { email: null, topics: [topic], wordings: {}, language, contactPoint });
  }

  private async write(ctx: RequestContext, kind: string, given: Written): Promise<void> {
    const { email, topics, wordings, language, contactPoint } = given;
    const request = newId();
    const sealed = email === null ? null : nodeKeys().seal(REQUEST_SEAL, email);
    await this.db.inTransaction(asNewsletters(ctx), async (tx) => {
      const values = [sealed, topics, JSON.stringify(wordings), language, ctx.network ?? null, contactPoint];
      await this.db.query(tx, INSERT, [request, kind, ...values]);
      await this.outbox.publish(tx, newsletterAsked({ request }));
    });
  }
}

interface Written {
  readonly email: string | null;
  readonly topics: readonly string[];
  readonly wordings: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly contactPoint: string | null;
}

function addressOf(given: string): string {
  try {
    return readAddress(given.trim().normalize('NFC'));
  } catch {
    throw strangerErrors.NEWSLETTER_ADDRESS_UNREADABLE({}, { field: 'email' });
  }
}
