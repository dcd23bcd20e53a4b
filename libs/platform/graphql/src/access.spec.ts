import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { AccessGuard, Allow, ByPolicy, type ContextOf, OnlyReads, Public, SignedIn } from './access.js';

class Handlers {
  @Public()
  open(): void {}
  @ByPolicy()
  list(): void {}
  @Allow('SYSTEM')
  ours(): void {}
  @SignedIn()
  own(): void {}
  @ByPolicy()
  @OnlyReads()
  export(): void {}
  forgotten(): void {}
}

interface Call {
  readonly role: string;
  readonly userId?: string;
  readonly method?: string;
  readonly isReadOnly?: boolean;
}
const refusals: unknown[] = [];

function call(handler: keyof Handlers, how: string | Call): boolean {
  const { role, userId, method = 'GET', isReadOnly } = typeof how === 'string' ? { role: how } : how;
  const reader = { role, nccIds: [], organisationIds: [], ...(userId === undefined ? {} : { userId }) };
  const credential = { kind: 'token', id: 'one', isReadOnly: isReadOnly ?? false } as const;
  const contextOf: ContextOf = (): RequestContext => ({ ...systemContext('test'), reader, credential });
  const request = { headers: {}, method };
  const context = {
    getType: () => 'http',
    getClass: () => Handlers,
    getHandler: () => Handlers.prototype[handler],
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  const listener = { refused: (_ctx: RequestContext, what: unknown) => refusals.push(what) };
  return new AccessGuard(new Reflector(), contextOf, listener as never).canActivate(context);
}

describe('the guard of REST handlers', () => {
  it.each(['open', 'list'] as const)('lets everybody ask what is annotated so: %s', (handler) => {
    expect(call(handler, 'DEMO')).toBe(true);
  });
  it('lets a named role in and no other', () => {
    expect(call('ours', 'SYSTEM')).toBe(true);
    expect(() => call('ours', 'DEMO')).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  });
  it('refuses whoever comes to a handler that says nothing', () => {
    expect(() => call('forgotten', 'SYSTEM')).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  });
  it('asks whoever is unknown to sign in', () => {
    expect(() => call('ours', 'PUBLIC')).toThrow(expect.objectContaining({ code: 'SIGN_IN_NEEDED' }));
    expect(() => call('own', 'PUBLIC')).toThrow(expect.objectContaining({ code: 'SIGN_IN_NEEDED' }));
  });
  it('lets whoever signed in see to their own things, under any role', () => {
    expect(call('own', { role: 'PUBLIC', userId: 'one' })).toBe(true);
    expect(() => call('own', 'DEMO')).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  });
  it('lets a token that only reads ask, and change nothing', () => {
    const reading = { role: 'SYSTEM', isReadOnly: true };
    expect(call('list', reading)).toBe(true);
    expect(call('export', { ...reading, method: 'POST' })).toBe(true);
    for (const handler of ['open', 'list', 'ours'] as const) {
      expect(() => call(handler, { ...reading, method: 'POST' })).toThrow(
        expect.objectContaining({ code: 'TOKEN_READS_ONLY' }),
      );
    }
  });
  it('tells of each refusal', () => {
    refusals.length = 0;
    expect(() => call('ours', 'DEMO')).toThrow();
    call('open', 'DEMO');
    expect(refusals).toEqual([{ field: 'handlers.ours', code: 'NOT_ALLOWED', isAccess: true }]);
  });
});
