import type { Tx } from '@seedbed/platform/database';
import { type Problem, systemClock } from '@seedbed/platform/kernel';
import { ChecksWrites, type Values, type Write, type WriteHook, type WriteTools } from '@seedbed/platform/records';
import { PartWrites } from './people.writes.js';
import { SubjectRequest } from './subject-request.record.js';
import { requestProblems } from './subject-request.rules.js';

/** A request lies with the steward of its person, came in before now, and stays as it is once it was answered. */
@ChecksWrites(SubjectRequest)
export class SubjectRequestWrites extends PartWrites implements WriteHook<SubjectRequest> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  async complete(tx: Tx, writes: readonly Write<SubjectRequest>[]): Promise<Values<SubjectRequest>[]> {
    return (await this.placed(tx, writes)) as Values<SubjectRequest>[];
  }

  async check(_tx: Tx, writes: readonly Write<SubjectRequest>[]): Promise<Problem[][]> {
    return writes.map(({ before, given, draft }) => {
      const isOver = before?.state === 'DONE' || before?.state === 'REFUSED';
      const follows = Object.keys(given).every((name) =>
        ['visibility', 'steward', 'archivedAt', 'proof'].includes(name),
      );
      if (isOver && !follows) {
        return [{ field: 'state', code: 'SUBJECT_REQUEST_OVER', params: { state: before.state } }];
      }
      return given.receivedAt ? requestProblems({ receivedAt: draft.receivedAt ?? null }, systemClock.now()) : [];
    });
  }
}
