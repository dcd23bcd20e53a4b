import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { errorOfProblems, isId, type RequestContext } from '@seedbed/platform/kernel';
import {
  firstDay,
  metaOf,
  parseUncertainDate,
  Records,
  RowAccess,
  recordErrors,
  today,
} from '@seedbed/platform/records';
import { Competence } from './competence.record.js';
import { competenceErrors } from './competences.errors.js';
import { Portfolio, PortfolioItem, type PortfolioState, PortfolioStep } from './portfolio.record.js';
import { isFurther, type Step, whyNotMoved } from './portfolio.rules.js';

/** A step that somebody asks for. */
export interface AskedStep {
  readonly id: string;
  /** Version of the item, as the caller saw it. */
  readonly rev: number;
  readonly state: PortfolioState;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly reason: string;
  readonly evidenceUrl?: string | null;
}

/** Something that was shown of a competence of a centre, by a pilot or whatever else a higher lib knows. */
export interface Shown extends Pick<AskedStep, 'state' | 'on' | 'reason' | 'evidenceUrl'> {
  readonly ncc: string;
  readonly competence: string;
}

/** How the items of portfolios move. */
@Injectable()
export class Portfolios {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {}

  /**
   * Moves an item by a step with a day and a reason, which stay for good. Out: the item. Throws RECORD_NOT_FOUND,
   * WRITE_NOT_ALLOWED, CONFLICT, PORTFOLIO_STATE_SAME, PORTFOLIO_STEP_IN_FUTURE, PORTFOLIO_STEP_BEFORE_LAST, and
   * RECORD_INVALID for a reason that is missing or too long.
   */
  async move(ctx: RequestContext, { id, rev, state, on, reason, evidenceUrl }: AskedStep): Promise<PortfolioItem> {
    return this.db.inTransaction({ ...ctx, reason }, async (tx) => {
      if (!isId(id)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
      await this.access.requireWritable(tx, metaOf(PortfolioItem), [id]);
      await this.lock(tx, id);
      return this.step(tx, { id, rev }, { state, on, reason, evidenceUrl });
    });
  }

  /**
   * Moves the item of a centre because of what was shown of a competence, in the transaction of who shows it. An item that
   * is missing is made; one that has come as far already stays where it is: what one pilot tries takes nothing from what
   * another has shown. Out: the item, and whether it moved. Throws PORTFOLIO_MISSING where the centre keeps none against
   * the framework of the competence (or the caller sees none), WRITE_NOT_ALLOWED, and what {@link move} throws of a step.
   */
  async advance(tx: Tx, { ncc, competence, ...step }: Shown): Promise<{ item: PortfolioItem; moved: boolean }> {
    const known = isId(competence) ? await this.records.find(tx, Competence, competence) : null;
    if (!known) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'competenceId' });
    const where = { ncc, framework: known.framework.id, archivedAt: null };
    const [portfolio] = await this.records.list(tx, Portfolio, where as never);
    if (!portfolio) throw competenceErrors.PORTFOLIO_MISSING({}, { field: 'competenceId' });
    await this.access.requireWritable(tx, metaOf(Portfolio), [portfolio.id], 'nccId');
    // two pilots that show the same competence at once find, or make, one item
    await this.db.query(tx, 'select 1 from portfolios where id = $1 for no key update', [portfolio.id]);
    const items = { portfolio: portfolio.id, competence, archivedAt: null };
    const [there] = await this.records.list(tx, PortfolioItem, items as never);
    if (there) await this.access.requireWritable(tx, metaOf(PortfolioItem), [there.id], 'nccId');
    const item = there ?? (await this.records.create(tx, PortfolioItem, { portfolio: portfolio.id, competence }));
    await this.lock(tx, item.id);
    const { state, rev } = await this.records.require(tx, PortfolioItem, item.id);
    if (!isFurther(step.state, state)) return { item, moved: false };
    return { item: await this.step(tx, { id: item.id, rev }, step), moved: true };
  }

  private async lock(tx: Tx, id: string): Promise<void> {
    await this.db.query(tx, 'select 1 from portfolio_items where id = $1 for update', [id]);
  }

  /** One step of an item that is locked and the caller's to write. */
  private async step(
    tx: Tx,
    { id, rev }: Pick<AskedStep, 'id' | 'rev'>,
    { state, on, reason, evidenceUrl }: Pick<Shown, 'state' | 'on' | 'reason' | 'evidenceUrl'>,
  ): Promise<PortfolioItem> {
    const movedOn = parseUncertainDate(on);
    // a day that is none is told by the form of the step, like everything else of it
    const day = movedOn?.precision === 'DAY' ? movedOn : { value: on, precision: 'DAY' as const };
    const problems = whyNotMoved({ state, on }, await this.last(tx, id), today());
    if (problems.length > 0) {
      const wrong = (details: Parameters<typeof recordErrors.RECORD_INVALID>[1]) =>
        recordErrors.RECORD_INVALID({ type: PortfolioItem.name, count: problems.length }, details);
      throw errorOfProblems(problems, wrong);
    }
    await this.db.asSystem(tx, () =>
      this.records.create(tx, PortfolioStep, {
        ...{ item: id, state, movedOn: day, reason: reason.trim() },
        evidenceUrl: evidenceUrl ?? null,
        movedBy: tx.actor,
      }),
    );
    return this.records.change(tx, PortfolioItem, { id, rev }, { state, since: day });
  }

  private async last(tx: Tx, id: string): Promise<Step | null> {
    const steps = await this.records.list(tx, PortfolioStep, { item: id } as never);
    const [last] = steps.sort((a, b) => order(b).localeCompare(order(a)));
    return last ? { state: last.state, on: firstDay(last.movedOn) ?? '' } : null;
  }
}

/** By day, and within a day as they were made: ids are made in the order of time. */
const order = ({ movedOn, id }: PortfolioStep): string => `${firstDay(movedOn)} ${id}`;
