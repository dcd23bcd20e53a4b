import { Controller, HttpCode, Inject, Options, Param, Post, Req, Res } from '@nestjs/common';
import { Ctx, Public } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Leaving } from './leaving.service.js';
import { strangerErrors } from './strangers.errors.js';
import { TokenHolders } from './token-holders.js';

/** What a mail program sends, and nothing else (RFC 8058). */
const FIELD = 'List-Unsubscribe';
const SAID = 'One-Click';

/**
 * `POST /n/unsubscribe/<token>`, of RFC 8058: mail programs send it for their reader, without a cookie, from wherever they are. It
 * answers with 200 and never sends anybody on. A GET of the same address is a page and changes nothing.
 */
@Controller('n/unsubscribe')
export class UnsubscribeController {
  constructor(
    @Inject(TokenHolders) private readonly holders: TokenHolders,
    @Inject(Leaving) private readonly leaving: Leaving,
  ) {}

  @Public()
  @Post(':token')
  @HttpCode(200)
  async leave(
    @Ctx() ctx: RequestContext,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ unsubscribed: true }> {
    open(reply);
    if (!(await isOneClick(request))) throw strangerErrors.NEWSLETTER_ONE_CLICK_BODY();
    await this.leaving.leave(ctx, await this.holders.of(ctx, token, 'one-click'), 'one-click');
    return { unsubscribed: true };
  }

  /** A browser asks first whether a page of another origin may send a POST: it may. */
  @Public()
  @Options(':token')
  @HttpCode(204)
  ask(@Res({ passthrough: true }) reply: FastifyReply): void {
    open(reply);
    void reply.header('access-control-allow-methods', 'POST').header('allow', 'POST, GET, HEAD, OPTIONS');
  }
}

/** The token is all there is to it: no cookie is read, so a page of any origin may send it. */
function open(reply: FastifyReply): void {
  void reply
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', 'no-store');
}

async function isOneClick(request: FastifyRequest): Promise<boolean> {
  if (!request.isMultipart()) {
    const body = request.body as Readonly<Record<string, unknown>> | null | undefined;
    return typeof body === 'object' && body !== null && body[FIELD] === SAID;
  }
  let isSaid = false;
  try {
    for await (const part of request.parts({ limits: { files: 0, fields: 5, fieldSize: 100, parts: 5 } })) {
      if (part.type === 'field' && part.fieldname === FIELD && part.value === SAID) isSaid = true;
    }
  } catch {
    return false; // broken off, or a form of something else
  }
  return isSaid;
}
