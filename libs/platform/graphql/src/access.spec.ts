import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type RequestContext, systemContext } from '@seedbed/platform/kernel';
import { AccessGuard, Allow, ByPolicy, type ContextOf, Public } from './access.js';

class Handlers {
  @Public()
  open(): void {}
  @ByPolicy()
  list(): void {}
  @Allow('SYSTEM')
  ours(): void {}
  forgotten(): void {}
}

function call(handler: keyof Handlers, role: string): boolean {
  const reader = { role, nccIds: [], organisationIds: [] };
  const contextOf: ContextOf = (): RequestContext => ({ ...systemContext('test'), reader });
  const request = { headers: {} };
  const context = {
    getType: () => 'http',
    getHandler: () => Handlers.prototype[handler],
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  return new AccessGuard(new Reflector(), contextOf).canActivate(context);
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
});
