import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { type Clock, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { newsletterKeys } from '../newsletter-place.js';
import type { TokenPurpose } from '../tokens/payload.js';
import { readToken } from '../tokens/tokens.js';
import { asNewsletters } from './as-newsletters.js';
import { strangerErrors } from './strangers.errors.js';
import { Tries } from './tries.js';

/** Whom the link of a message is about: the address that it went to. */
export interface TokenHolder {
  /** Null: it was erased. */
  readonly contactPoint: string | null;
  /** Keyed hash of the address that the message went to; null: erased, or no message brought it. */
  readonly hash: string | null;
  readonly topic: string | null;
  /** The delivery that brought it. */
  readonly delivery: string | null;
  readonly expiresAt: Date;
  /** What the link is for. */
  readonly purpose: TokenPurpose;
}

const OF_DELIVERY = `
  select contact_point_id as "contactPoint", nullif(address_hmac, 'erased:' || id) as hash
  from newsletter_deliveries where id = $1`;

/** Finds out whom a link is about. */
@Injectable()
export class TokenHolders {
  clock: Clock = systemClock;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Tries) private readonly tries: Tries,
  ) {}

  /**
   * Throws NEWSLETTER_LINK_INVALID, the same for each reason, and NEWSLETTER_TRIES_TOO_MANY for whoever guesses. Good links
   * are counted by themselves alone.
   */
  async of(ctx: RequestContext, token: string, ...purposes: readonly TokenPurpose[]): Promise<TokenHolder> {
    const claims = this.claims(token, purposes);
    if (claims === null) {
      await this.tries.take(ctx, ['badLink', ctx.network ?? '']);
      throw strangerErrors.NEWSLETTER_LINK_INVALID();
    }
    await this.tries.take(ctx, ['link', token]);
    const { about, topic, expiresAt, purpose } = claims;
    if ('contactPoint' in about)
      return { contactPoint: about.contactPoint, hash: null, topic, delivery: null, expiresAt, purpose };
    const delivery = String(about.delivery);
    const [found] = await this.db.query<Pick<TokenHolder, 'contactPoint' | 'hash'>>(asNewsletters(ctx), OF_DELIVERY, [
      delivery,
    ]);
    if (!found) throw strangerErrors.NEWSLETTER_LINK_INVALID();
    return { ...found, topic, delivery, expiresAt, purpose };
  }

  private claims(token: string, purposes: readonly TokenPurpose[]) {
    const keys = newsletterKeys();
    for (const purpose of purposes) {
      const read = readToken(keys, token, { purpose }, this.clock.now());
      if (read.ok) return read.claims;
    }
    return null;
  }
}
