import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { Ctx, Public } from '@seedbed/platform/graphql';
import { LANGUAGES, type RequestContext } from '@seedbed/platform/kernel';
import { z } from 'zod';
import { type Asked, Confirmations, type Confirmed } from './confirmations.service.js';
import { type Preferences, ReaderPreferences } from './preferences.service.js';
import { NewsletterRequests } from './requests.service.js';
import { StrangerTopics, said, senderOf } from './stranger-topics.js';
import { strangerErrors } from './strangers.errors.js';
import { TopicWordings } from './wordings.js';

/** What a page to sign up on shows. */
interface OpenTopics {
  readonly country: string;
  readonly sender: string;
  readonly accent: string | null;
  readonly topics: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly description: string;
    readonly hasArchive: boolean;
    readonly wording: { readonly id: string | null; readonly text: string };
  }[];
}

const signUpGiven = z.object({
  email: z.string().max(320),
  topics: z.array(z.uuid()).max(50),
  language: z.enum(LANGUAGES),
  wordings: z.record(z.uuid(), z.uuid()).default({}),
  website: z.string().max(200).default(''),
});
const wishGiven = z.discriminatedUnion('what', [
  z.object({ what: z.literal('topic'), topic: z.uuid(), wanted: z.boolean() }),
  z.object({ what: z.literal('language'), language: z.enum(LANGUAGES) }),
  z.object({ what: z.literal('pause'), isPaused: z.boolean() }),
  z.object({ what: z.enum(['leave-all', 'export', 'erase']) }),
]);

/**
 * `/api/newsletters/…`: what the pages of newsletters ask for and send, for people who never sign in. The link of a message says
 * whom it is about. A GET changes nothing.
 */
@Controller('api/newsletters')
export class ReadersController {
  constructor(
    @Inject(StrangerTopics) private readonly topics: StrangerTopics,
    @Inject(TopicWordings) private readonly wordings: TopicWordings,
    @Inject(NewsletterRequests) private readonly requests: NewsletterRequests,
    @Inject(Confirmations) private readonly confirmations: Confirmations,
    @Inject(ReaderPreferences) private readonly preferences: ReaderPreferences,
  ) {}

  /** `GET centres/<country>`: the topics that people can sign up for. */
  @Public()
  @Get('centres/:country')
  async open(@Ctx() ctx: RequestContext, @Param('country') country: string): Promise<OpenTopics> {
    const open = (await this.topics.ofCountry(ctx, country.slice(0, 2))).filter(({ isOpen }) => isOpen);
    const [first] = open;
    if (!first) throw strangerErrors.NEWSLETTER_CENTRE_UNKNOWN();
    const words = await this.wordings.shown(ctx, open);
    const { language } = ctx;
    return {
      country: first.country,
      sender: said(first.centre, language) || senderOf(first, language),
      accent: first.accent,
      topics: open.map((topic) => ({
        id: topic.id,
        slug: topic.slug,
        name: said(topic.name, language),
        description: said(topic.description, language),
        hasArchive: topic.hasArchive,
        wording: {
          id: words.get(topic.id)?.id ?? null,
          text: said(words.get(topic.id)?.text ?? null, language),
        },
      })),
    };
  }

  /** `POST centres/<country>/sign-up`: the answer is the same for every address. */
  @Public()
  @Post('centres/:country/sign-up')
  @HttpCode(202)
  async signUp(
    @Ctx() ctx: RequestContext,
    @Param('country') country: string,
    @Body() body: unknown,
  ): Promise<{ asked: true }> {
    await this.requests.signUp(ctx, country.slice(0, 2), parsed(signUpGiven, body));
    return { asked: true };
  }

  @Public()
  @Get('requests/:token')
  asked(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<Asked> {
    return this.confirmations.asked(ctx, token);
  }

  @Public()
  @Post('requests/:token')
  @HttpCode(200)
  @Header('referrer-policy', 'no-referrer')
  confirm(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<Confirmed> {
    return this.confirmations.confirm(ctx, token);
  }

  @Public()
  @Get('preferences/:token')
  of(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<Preferences> {
    return this.preferences.of(ctx, token);
  }

  @Public()
  @Post('preferences/:token')
  @HttpCode(200)
  wish(@Ctx() ctx: RequestContext, @Param('token') token: string, @Body() body: unknown): Promise<Preferences> {
    return this.preferences.wish(ctx, token, parsed(wishGiven, body));
  }

  @Public()
  @Post('leave/:token')
  @HttpCode(200)
  leave(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<Preferences> {
    return this.preferences.leave(ctx, token);
  }

  @Public()
  @Post('leave/:token/undo')
  @HttpCode(200)
  undo(@Ctx() ctx: RequestContext, @Param('token') token: string): Promise<Preferences> {
    return this.preferences.undo(ctx, token);
  }
}

function parsed<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') || 'body';
  throw strangerErrors.NEWSLETTER_INPUT_UNREADABLE({}, { field });
}
