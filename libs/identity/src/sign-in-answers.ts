import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@seedbed/platform/kernel';
import { BrowserSessions, type HttpExchange } from './exchange.js';
import { WhoIsIt } from './me.service.js';
import type { SignInAnswer } from './me.types.js';
import type { SignInOutcome } from './sign-in.service.js';

/** Tells a browser what its sign-in came to, and gives it its session. */
@Injectable()
export class SignInAnswers {
  constructor(
    @Inject(BrowserSessions) private readonly browsers: BrowserSessions,
    @Inject(WhoIsIt) private readonly who: WhoIsIt,
  ) {}

  async to(ctx: RequestContext, exchange: HttpExchange, outcome: SignInOutcome): Promise<SignInAnswer> {
    const { started } = outcome;
    if (started === undefined) return { challenge: outcome.challenge, secondFactors: outcome.secondFactors };
    this.browsers.give(exchange, started);
    return { me: await this.who.user(ctx, started.userId, started.role), secondFactors: [] };
  }
}
