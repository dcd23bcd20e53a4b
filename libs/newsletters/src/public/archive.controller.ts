import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { Ctx, Public } from '@seedbed/platform/graphql';
import { AppError, isId, type RequestContext } from '@seedbed/platform/kernel';
import type { FastifyReply } from 'fastify';
import { chromeLanguage, NEWSLETTER_PLACE, type NewsletterPlace } from '../newsletter-place.js';
import { NewsletterArchive } from './archive.service.js';
import { atom, centrePage, type Feed, issuePage, rss, topicPage } from './archive-pages.js';
import { type PlainPage, sendPage, wordsPage } from './pages.js';
import { ISSUE_POLICY } from './shown-issue.js';
import { strangerTexts } from './strangers.texts.js';

/** Feed readers ask often. */
const KEPT = 'public, max-age=300';

/** `/n/archive/…`: what was sent, for everybody, and its feeds; `/n/view/<token>`: one message, for whoever got it. */
@Controller('n')
export class ArchiveController {
  constructor(
    @Inject(NewsletterArchive) private readonly archive: NewsletterArchive,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  @Public()
  @Get('archive/:country')
  centre(@Ctx() ctx: RequestContext, @Param('country') country: string, @Res() reply: FastifyReply): Promise<void> {
    return page(ctx, reply, async () => centrePage(await this.archive.ofCentre(ctx, country), ctx.language));
  }

  @Public()
  @Get('archive/:country/:slug')
  topic(
    @Ctx() ctx: RequestContext,
    @Param('country') country: string,
    @Param('slug') slug: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return page(ctx, reply, async () => {
      const topic = await this.archive.topic(ctx, country, slug);
      return topicPage(topic, await this.archive.issues(ctx, topic), ctx.language);
    });
  }

  @Public()
  @Get('archive/:country/:slug/:lang/rss.xml')
  rss(@Ctx() ctx: RequestContext, @Param() of: FeedOf, @Res() reply: FastifyReply): Promise<void> {
    return this.feed(ctx, of, reply, 'application/rss+xml', rss);
  }

  @Public()
  @Get('archive/:country/:slug/:lang/atom.xml')
  atom(@Ctx() ctx: RequestContext, @Param() of: FeedOf, @Res() reply: FastifyReply): Promise<void> {
    return this.feed(ctx, of, reply, 'application/atom+xml', atom);
  }

  @Public()
  @Get('archive/:country/:slug/:issue/:lang')
  issue(@Ctx() ctx: RequestContext, @Param() of: IssueOf, @Res() reply: FastifyReply): Promise<void> {
    return page(ctx, reply, async () => {
      const topic = await this.archive.topic(ctx, of.country, of.slug);
      const variants = (await this.archive.issues(ctx, topic)).filter(({ id }) => id === of.issue);
      const issue = variants.find(({ lang }) => lang === of.lang);
      return issue ? issuePage(topic, variants, issue, ctx.language) : null;
    });
  }

  /** The issue by itself, for the frame: its policy holds also when it is opened alone. */
  @Public()
  @Get('archive/:country/:slug/:issue/:lang/html')
  async html(@Ctx() ctx: RequestContext, @Param() of: IssueOf, @Res() reply: FastifyReply): Promise<void> {
    await shown(ctx, reply, KEPT, async () => {
      const topic = await this.archive.topic(ctx, of.country, of.slug);
      return isId(of.issue) ? this.archive.html(ctx, topic, of.issue, of.lang) : null;
    });
  }

  @Public()
  @Get('view/:token')
  async view(@Ctx() ctx: RequestContext, @Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    void reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
    await shown(ctx, reply, 'no-store', () => this.archive.got(ctx, token));
  }

  private async feed(
    ctx: RequestContext,
    { country, slug, lang }: FeedOf,
    reply: FastifyReply,
    type: string,
    write: (feed: Feed) => string,
  ): Promise<void> {
    const topic = await this.archive.topic(ctx, country, slug);
    const issues = (await this.archive.issues(ctx, topic)).filter((issue) => issue.lang === lang).slice(0, 50);
    const language = chromeLanguage(lang);
    await reply
      .header('cache-control', KEPT)
      .type(`${type}; charset=utf-8`)
      .send(
        write({ topic, issues, lang: lang.replace(/[^A-Za-z0-9-]/g, ''), language, publicUrl: this.place.publicUrl }),
      );
  }
}

interface FeedOf {
  readonly country: string;
  readonly slug: string;
  readonly lang: string;
}
interface IssueOf extends FeedOf {
  readonly issue: string;
}

/** A page, or that there is none. */
async function page(ctx: RequestContext, reply: FastifyReply, make: () => Promise<PlainPage | null>): Promise<void> {
  const made = await make().catch(orNothing);
  void reply.header('vary', 'accept-language');
  if (made === null) return sendPage(reply, 404, wordsPage(ctx.language, strangerTexts[ctx.language].linkInvalid));
  void reply.header('cache-control', KEPT);
  await sendPage(reply, 200, made);
}

async function shown(
  ctx: RequestContext,
  reply: FastifyReply,
  kept: string,
  make: () => Promise<string | null>,
): Promise<void> {
  const html = await make().catch(orNothing);
  if (html === null) return sendPage(reply, 404, wordsPage(ctx.language, strangerTexts[ctx.language].linkInvalid));
  await reply
    .header('content-security-policy', ISSUE_POLICY)
    .header('cache-control', kept)
    .type('text/html; charset=utf-8')
    .send(html);
}

/** People who open an address see a page; trouble and too many tries are answered as everywhere. */
function orNothing(error: unknown): null {
  if (error instanceof AppError && error.kind === 'NOT_FOUND') return null;
  throw error;
}
