import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { errorOfProblems, isId, type Problem, type RequestContext, systemClock } from '@seedbed/platform/kernel';
import { metaOf, Records, RowAccess, recordErrors } from '@seedbed/platform/records';
import { ofOnePeriod, whyNotApproved } from './indicator.rules.js';
import { IndicatorValue, ValueDecision } from './indicator-value.record.js';
import { Indicator } from './result.record.js';

/** Approving values and opening them again. Adding them up: `Totals`. */
@Injectable()
export class Results {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {}

  /**
   * Approves all values of the period of one: the whole and its parts. They change no more until they are opened again.
   * Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, CONFLICT, VALUE_APPROVED_ALREADY, VALUE_NEEDS_OTHER_EYES.
   */
  async approve(
    ctx: RequestContext,
    asked: { id: string; rev: number; reason?: string | null },
  ): Promise<IndicatorValue> {
    return this.decide(ctx, asked, 'APPROVED', (values, { needsFourEyes }, actor) =>
      whyNotApproved(values, needsFourEyes, actor),
    );
  }

  /**
   * Opens all values of the period of one again, with a reason that stays in the history.
   * Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED, CONFLICT, VALUE_NOT_APPROVED, and REQUIRED for a missing reason.
   */
  async reopen(ctx: RequestContext, asked: { id: string; rev: number; reason: string }): Promise<IndicatorValue> {
    const isSilent = asked.reason.trim() === '';
    return this.decide(ctx, asked, 'REOPENED', (values) => {
      if (isSilent) return [{ field: 'reason', code: 'REQUIRED' }];
      const isOpen = values.every(({ state }) => state !== 'APPROVED');
      return isOpen ? [{ field: 'id', code: 'VALUE_NOT_APPROVED' }] : [];
    });
  }

  private async decide(
    ctx: RequestContext,
    { id, rev, reason }: { id: string; rev: number; reason?: string | null },
    decision: ValueDecision['decision'],
    why: (values: readonly IndicatorValue[], indicator: Indicator, actor: string) => readonly Problem[],
  ): Promise<IndicatorValue> {
    const said = reason?.trim() || null;
    return this.db.inTransaction(said === null ? ctx : { ...ctx, reason: said }, async (tx) => {
      if (!isId(id)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
      await this.access.requireWritable(tx, metaOf(IndicatorValue), [id]);
      const asked = await this.records.require(tx, IndicatorValue, id);
      if (asked.archivedAt) throw recordErrors.RECORD_ARCHIVED({}, { field: 'id' });
      const indicator = await this.locked(tx, asked.indicator.id);
      const all = await this.db.asSystem(tx, () =>
        this.records.list(tx, IndicatorValue, { indicator: indicator.id, archivedAt: null } as never),
      );
      const values = ofOnePeriod(asked, all);
      const ids = values.map((value) => value.id);
      await this.access.requireWritable(tx, metaOf(IndicatorValue), ids);
      const current = values.find((value) => value.id === id);
      const problems = why(values, indicator, tx.actor);
      if (problems.length > 0)
        throw errorOfProblems(problems, (details) =>
          recordErrors.RECORD_INVALID({ type: IndicatorValue.name, count: problems.length }, details),
        );
      // what was changed since the caller saw it is not approved unseen
      if (current && current.rev !== rev)
        throw recordErrors.CONFLICT({ actual: current.rev, seen: rev }, { field: 'rev' });
      const state = decision === 'APPROVED' ? 'APPROVED' : 'ENTERED';
      for (const value of values.filter((one) => one.state !== state)) {
        await this.records.change(tx, IndicatorValue, { id: value.id, rev: value.rev }, { state });
        const decided = {
          decision,
          value: value.value,
          decidedAt: systemClock.now(),
          decidedBy: tx.actor,
          reason: said,
        };
        await this.db.asSystem(tx, () =>
          this.records.create(tx, ValueDecision, { indicatorValue: value.id, ...decided }),
        );
      }
      return this.records.require(tx, IndicatorValue, id);
    });
  }

  private async locked(tx: Tx, id: string): Promise<Indicator> {
    await this.db.query(tx, 'select 1 from indicators where id = $1 for no key update', [id]);
    return this.db.asSystem(tx, () => this.records.require(tx, Indicator, id));
  }
}
