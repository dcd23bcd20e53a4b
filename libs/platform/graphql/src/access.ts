import {
  type CanActivate,
  type CustomDecorator,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { graphqlErrors } from './graphql.errors.js';

const ACCESS = 'seedbed:access';
/** Who may call a root field: everybody, those whom the record's policy lets, or these roles. */
export type Access = 'public' | 'policy' | readonly string[];

/** These roles may call the field. */
export const Allow = (...roles: string[]): CustomDecorator => SetMetadata(ACCESS, roles satisfies Access);
/** Everybody may call the field, also without a sign-in. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, 'public' satisfies Access);
/** Everybody may ask; the policy of the record type decides row by row what is answered. */
export const ByPolicy = (): CustomDecorator => SetMetadata(ACCESS, 'policy' satisfies Access);

/** Makes the context of a request from its headers; whoever puts the API together provides it under {@link CONTEXT_OF}. */
export type ContextOf = (headers: Readonly<Record<string, string | string[] | undefined>>) => RequestContext;
export const CONTEXT_OF = Symbol('seedbed:context-of');

interface HttpRequest {
  readonly headers: Parameters<ContextOf>[0];
}
/** One context for each REST request, as GraphQL has: the guard makes it. */
const contexts = new WeakMap<HttpRequest, RequestContext>();

function contextIn(context: ExecutionContext): RequestContext {
  if (context.getType<string>() === 'graphql') return GqlExecutionContext.create(context).getContext();
  const made = contexts.get(context.switchToHttp().getRequest<HttpRequest>());
  if (!made) throw new Error('A REST handler runs without AccessGuard.');
  return made;
}

/** The context of the request in the parameters of a resolver or a REST handler. */
export const Ctx = createParamDecorator((_data: unknown, context: ExecutionContext) => contextIn(context));

/**
 * Lets through what is annotated, and only whom the annotation names. A root field or a REST handler without an
 * annotation is refused.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(CONTEXT_OF) private readonly contextOf: ContextOf,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() === 'http') {
      const request = context.switchToHttp().getRequest<HttpRequest>();
      contexts.set(request, this.contextOf(request.headers));
    }
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === 'public' || access === 'policy') return true;
    const { reader } = contextIn(context);
    if (access?.includes(reader.role)) return true;
    throw graphqlErrors.NOT_ALLOWED({ field: context.getHandler().name });
  }
}
