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

/** The context of the request in a resolver's parameters. */
export const Ctx = createParamDecorator(
  (_data: unknown, context: ExecutionContext): RequestContext => GqlExecutionContext.create(context).getContext(),
);

/** Lets through what is annotated, and only whom the annotation names. A field without an annotation is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true; // REST edges carry guards of their own
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === 'public' || access === 'policy') return true;
    const { reader } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (access?.includes(reader.role)) return true;
    throw graphqlErrors.NOT_ALLOWED({ field: context.getHandler().name });
  }
}
