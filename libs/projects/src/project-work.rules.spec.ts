import { describe, expect, it } from '@jest/globals';
import { deliverableProblems, milestoneProblems, whyNotOfAction } from './project-work.rules.js';

const on = { value: '2026-03-01', precision: 'DAY' as const };

describe('the work of a project', () => {
  it('is not planned any more once it has a day on which it was handed in or reached', () => {
    for (const status of ['PLANNED', 'IN_PROGRESS'])
      expect(deliverableProblems({ status, handedInOn: on })).toHaveLength(1);
    for (const status of ['HANDED_IN', 'ACCEPTED', 'SENT_BACK', 'DROPPED', null])
      expect(deliverableProblems({ status, handedInOn: on })).toEqual([]);
    expect(milestoneProblems({ status: 'DROPPED', reachedOn: on })).toMatchObject([
      { field: 'reachedOn', code: 'WORK_STATE_CONTRADICTS_DATE' },
    ]);
    expect(milestoneProblems({ status: 'REACHED', reachedOn: on })).toEqual([]);
    expect(milestoneProblems({ status: 'PLANNED', reachedOn: null })).toEqual([]);
  });

  it('comes from an action of the same project', () => {
    expect(whyNotOfAction({ project: 'a' }, 'b')).toMatchObject([{ code: 'WORK_OF_OTHER_PROJECT' }]);
    expect(whyNotOfAction({ project: { id: 'a' } }, 'a')).toEqual([]);
    expect(whyNotOfAction({ project: 'a' }, null)).toEqual([]);
  });
});
