import { describe, expect, it } from '@jest/globals';
import { newId } from '@seedbed/platform/kernel';
import fc from 'fast-check';
import { queueId } from './job-ids.js';

describe('the id of a run in the queue', () => {
  it('is the same for the same job and never what BullMQ refuses', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), fc.nat().map(String), fc.constant(newId())), (id) => {
        expect(queueId(id)).toBe(queueId(id));
        expect(queueId(id)).not.toContain(':');
        expect(queueId(id)).not.toMatch(/^\d+$/);
      }),
    );
  });

  it('is refused for anything that is no id', () => {
    for (const id of ['', 'a:b', 'a b', 'ä', '../x']) expect(() => queueId(id)).toThrow('queue id');
  });
});
