import { Inject, Injectable } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { defineMessage, Outbox } from '@seedbed/platform/events';
import { isStorable, newId, type RequestContext } from '@seedbed/platform/kernel';
import { z } from 'zod';
import { asNobody } from './as-user.js';
import { normalAddress } from './email.rules.js';
import type { HttpExchange } from './exchange.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { nodeAddress } from './node-address.js';
import type { Place } from './sessions.service.js';
import { Throttle } from './throttle.js';

/** Somebody asked for a link that signs in; whether there is such a user nobody has looked yet. */
export const linkRequested = defineMessage('identity.link-requested', z.strictObject({ request: z.uuid() }));

const LONGEST = 300;

/**
 * Takes wishes for links. Here nobody looks whether the address is known, so the answer and its time tell nothing: the worker
 * looks, later and unseen.
 */
@Injectable()
export class LinkRequests {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  /** Asks for a link to be sent to a mail address, if it is a user's. Throws TRIES_TOO_MANY, NODE_ADDRESS_UNKNOWN. */
  async ask(ctx: RequestContext, email: string, exchange: HttpExchange, { network }: Place): Promise<void> {
    const address = isStorable(email) ? normalAddress(email).slice(0, LONGEST) : '';
    const node = nodeAddress(this.settings, exchange);
    await this.throttle.take(ctx, ['link', address], ['linkNetwork', network ?? '']);
    const request = newId();
    await this.db.inTransaction(asNobody(ctx), async (tx) => {
      await this.db.query(
        tx,
        `insert into link_requests (id, purpose, email, language, address) values ($1, 'SIGN_IN', $2, $3, $4)`,
        [request, address, ctx.language, node],
      );
      await this.outbox.publish(tx, linkRequested({ request }));
    });
  }
}
