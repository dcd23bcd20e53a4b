import {
  type CanActivate,
  type CustomDecorator,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  Optional,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type AppError, beginUseCase, type RequestContext } from '@seedbed/platform/kernel';
import { graphqlErrors } from './graphql.errors.js';
import { HEARS_USE_CASES, type HearsUseCases, tellRefusal } from './use-cases.js';

const ACCESS = 'seedbed:access';
const READS = 'seedbed:only-reads';
/** Who may call a root field: everybody, those whom the record's policy lets, whoever signed in, or these roles. */
export type Access = 'public' | 'policy' | 'signed-in' | readonly string[];

/** These roles may call the field. */
export const Allow = (...roles: string[]): CustomDecorator => SetMetadata(ACCESS, roles satisfies Access);
/** Everybody may call the field, also without a sign-in. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, 'public' satisfies Access);
/** Everybody may ask; the policy of the record type decides row by row what is answered. */
export const ByPolicy = (): CustomDecorator => SetMetadata(ACCESS, 'policy' satisfies Access);

/** What of an HTTP request says who asks, and how. */
export interface HttpRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Address of whoever sent it, as a trusted proxy says it where there is one. */
  readonly ip?: string;
}
/** Everybody who signed in may call the field, under whatever role: it is about themselves. */
export const SignedIn = (): CustomDecorator => SetMetadata(ACCESS, 'signed-in' satisfies Access);
/** A REST handler that is no GET and changes nothing all the same: callers that may only read may use it. */
export const OnlyReads = (): CustomDecorator => SetMetadata(READS, true);

/** Makes the context of a request; whoever puts the API together provides it under {@link CONTEXT_OF}. */
export type ContextOf = (request: HttpRequest) => RequestContext;
export const CONTEXT_OF = Symbol('seedbed:context-of');

/** One context for each REST request, as GraphQL has: the guard makes it. */
const contexts = new WeakMap<HttpRequest, RequestContext>();

function contextIn(context: ExecutionContext): RequestContext {
  if (context.getType<string>() === 'graphql') return GqlExecutionContext.create(context).getContext();
  const made = contexts.get(context.switchToHttp().getRequest<HttpRequest>());
  if (!made) throw new Error('A REST handler runs without AccessGuard.');
  return made;
}

/** The context that the guard made for a REST request; undefined before it was asked. */
export const contextOfRest = (request: HttpRequest): RequestContext | undefined => contexts.get(request);

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
    @Optional() @Inject(HEARS_USE_CASES) private readonly listener?: HearsUseCases,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() === 'http') {
      const request = context.switchToHttp().getRequest<HttpRequest>();
      contexts.set(request, { ...this.contextOf(request), useCase: beginUseCase(restName(context)) });
    }
    const handler = context.getHandler();
    const access = this.reflector.get<Access | undefined>(ACCESS, handler);
    const ctx = contextIn(context);
    if (!isLet(access, ctx)) {
      const field = handler.name;
      const error = isUnknown(ctx) ? graphqlErrors.SIGN_IN_NEEDED({ field }) : graphqlErrors.NOT_ALLOWED({ field });
      throw this.refusal(ctx, error, field);
    }
    if (ctx.credential?.isReadOnly && this.changes(context)) {
      throw this.refusal(ctx, graphqlErrors.TOKEN_READS_ONLY({ field: handler.name }), handler.name);
    }
    return true;
  }

  private refusal(ctx: RequestContext, error: AppError, field: string): AppError {
    tellRefusal(this.listener, ctx, error, { field: ctx.useCase?.name ?? field, changes: true });
    return error;
  }

  private changes(context: ExecutionContext): boolean {
    if (context.getType<string>() === 'graphql') {
      const { operation } = GqlExecutionContext.create(context).getInfo<{ operation?: { operation: string } }>();
      return operation?.operation === 'mutation'; // the engine asks the guards of queries without saying more
    }
    const { method } = context.switchToHttp().getRequest<{ method: string }>();
    return method !== 'GET' && method !== 'HEAD' && !this.reflector.get<boolean>(READS, context.getHandler());
  }
}

/** What a REST handler is called in the audit: `files.add`. */
function restName(context: ExecutionContext): string {
  const name = context.getClass().name.replace(/Controller$/, '');
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}.${context.getHandler().name}`;
}

function isLet(access: Access | undefined, { reader }: RequestContext): boolean {
  if (access === 'public' || access === 'policy') return true;
  if (access === 'signed-in') return reader.userId !== undefined;
  return access?.includes(reader.role) ?? false;
}

/** Whether signing in may help. */
const isUnknown = ({ reader }: RequestContext): boolean => reader.role === 'PUBLIC' && reader.userId === undefined;
