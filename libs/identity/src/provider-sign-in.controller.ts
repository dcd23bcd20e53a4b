import { Controller, Get, Inject, Logger, Param, Query, Req, Res } from '@nestjs/common';
import { Ctx, codedError, Public } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserSessions } from './exchange.js';
import { landingAddress } from './provider.rules.js';
import { type Landed, ProviderSignIn } from './provider-sign-in.service.js';
import { safePath } from './safe-path.rules.js';

/**
 * Where browsers go to sign in through another provider, and where they come back. It answers with another address, always
 * of this site or of a provider that the settings name; what went wrong is told by the page of the sign-in.
 */
@Controller('sign-in/oidc')
export class ProviderSignInController {
  private readonly log = new Logger('Providers');

  constructor(
    @Inject(ProviderSignIn) private readonly signIn: ProviderSignIn,
    @Inject(BrowserSessions) private readonly browsers: BrowserSessions,
  ) {}

  @Public()
  @Get(':provider')
  async begin(
    @Ctx() ctx: RequestContext,
    @Param('provider') provider: string,
    @Query('to') to: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const problem = (error: unknown): string => landingAddress(this.problem(ctx, error, safePath(to)));
    await go(reply, await this.signIn.begin(ctx, { request, reply }, provider, to).catch(problem));
  }

  @Public()
  @Get(':provider/callback')
  async finish(
    @Ctx() ctx: RequestContext,
    @Param('provider') provider: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const exchange = { request, reply };
    const { started, ...landing } = await this.signIn
      .finish(ctx, exchange, provider)
      .catch((error: unknown) => this.problem(ctx, error, '/'));
    if (started) this.browsers.give(exchange, started);
    await go(reply, landingAddress(landing));
  }

  private problem({ requestId }: RequestContext, error: unknown, to: string): Landed {
    const { code, kind } = codedError(error, requestId);
    if (kind === 'BUG') this.log.error(`${code} ${requestId}: ${String(error)}`);
    return { to, problem: code };
  }
}

/** Nobody keeps the answer, and the next page does not learn the address with the code of the provider. */
async function go(reply: FastifyReply, address: string): Promise<void> {
  await reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(address, 303);
}
