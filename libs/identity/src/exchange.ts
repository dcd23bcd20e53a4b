import { createParamDecorator, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { networkOf } from '@seedbed/platform/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceOf } from './device.rules.js';
import { SessionCookie } from './secret-cookie.js';
import type { Place, StartedSession } from './sessions.service.js';

/** The HTTP request that a resolver answers, and its reply, for what is no part of GraphQL: cookies, and where from. */
export interface HttpExchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** {@link HttpExchange} in the parameters of a resolver. */
export const Exchange = createParamDecorator((_data: unknown, context: ExecutionContext): HttpExchange => {
  const { req, reply } = GqlExecutionContext.create(context).getContext<{ req: FastifyRequest; reply: FastifyReply }>();
  return { request: req, reply };
});

/** Where a request comes from, as it is kept with a session. */
export const placeOf = ({ request }: HttpExchange): Place => ({
  device: deviceOf(request.headers['user-agent']),
  network: networkOf(request.ip),
});

/** Gives browsers their sessions and takes them away. */
@Injectable()
export class BrowserSessions {
  constructor(@Inject(SessionCookie) private readonly cookie: SessionCookie) {}

  give({ reply }: HttpExchange, { secret, endsAt }: StartedSession): void {
    void reply.header('set-cookie', this.cookie.give(secret, endsAt));
  }

  take({ reply }: HttpExchange): void {
    void reply.header('set-cookie', this.cookie.take());
  }
}
