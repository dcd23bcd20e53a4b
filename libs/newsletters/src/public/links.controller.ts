import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { Db } from '@seedbed/platform/database';
import { Ctx, Public } from '@seedbed/platform/graphql';
import { isId, type RequestContext } from '@seedbed/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asNewsletters } from './as-newsletters.js';
import { sendPage, wordsPage } from './pages.js';
import { isByPerson } from './scanners.js';
import { strangerTexts } from './strangers.texts.js';

const FOLLOW = 'select newsletter_follow_link($1, $2, $3) as url';
const NUMBER = /^[1-9]\d{0,17}$/;

/**
 * `GET /l/<link>/<variant>`: to where a link of an issue leads, which is what its editor wrote and nothing that an address says.
 * One statement, and a row that nobody else waits for; nothing is kept of who it was.
 */
@Controller('l')
export class LinksController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Public()
  @Get(':link/:variant')
  async follow(
    @Ctx() ctx: RequestContext,
    @Param('link') link: string,
    @Param('variant') variant: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const url = NUMBER.test(link) && isId(variant) ? await this.find(ctx, link, variant, isByPerson(request)) : null;
    void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
    if (url !== null) await reply.status(302).header('location', url).send();
    else await sendPage(reply, 404, wordsPage(ctx.language, strangerTexts[ctx.language].linkUnknown));
  }

  private async find(ctx: RequestContext, link: string, variant: string, counts: boolean): Promise<string | null> {
    const [row] = await this.db.query<{ url: string | null }>(asNewsletters(ctx), FOLLOW, [link, variant, counts]);
    return row?.url ?? null;
  }
}
