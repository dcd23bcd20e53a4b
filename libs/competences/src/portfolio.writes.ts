import { stewardOf } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import { ChecksWrites, type Values, type Write, type WriteHook, type WriteTools } from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';
import { Competence } from './competence.record.js';
import { CompetenceFramework } from './framework.record.js';
import { Portfolio, PortfolioItem } from './portfolio.record.js';

/** A portfolio lies with its centre, and measures it against a version that no longer changes. */
@ChecksWrites(Portfolio)
export class PortfolioWrites implements WriteHook<Portfolio> {
  constructor(private readonly tools: WriteTools) {}

  async complete(_tx: Tx, writes: readonly Write<Portfolio>[]): Promise<Values<Portfolio>[]> {
    return writes.map(({ before, draft }) => {
      const ncc = linkId(draft.ncc);
      return before || draft.steward || ncc === null ? {} : { steward: ncc };
    });
  }

  async check(tx: Tx, writes: readonly Write<Portfolio>[]): Promise<Problem[][]> {
    const ids = writes.flatMap(({ draft }) => linkId(draft.framework) ?? []);
    const frameworks = await this.tools.records.listOf(tx, CompetenceFramework, 'id', new Set(ids));
    const states = new Map(frameworks.map(({ id, state }) => [id, state]));
    return writes.map(({ before, draft }) => {
      const isNew = linkId(before?.framework) !== linkId(draft.framework);
      const isDraft = states.get(linkId(draft.framework) ?? '') === 'DRAFT';
      return isNew && isDraft ? [{ field: 'framework', code: 'PORTFOLIO_NEEDS_RELEASE' }] : [];
    });
  }
}

/** An item holds a competence of the framework of its portfolio, and a level that this framework has. */
@ChecksWrites(PortfolioItem)
export class PortfolioItemWrites implements WriteHook<PortfolioItem> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<PortfolioItem>[]): Promise<Values<PortfolioItem>[]> {
    const portfolios = await this.portfolios(tx, writes);
    return writes.map(({ before, draft }) => {
      const portfolio = portfolios.get(linkId(draft.portfolio) ?? '');
      if (before || !portfolio) return {};
      return {
        steward: (draft.steward as string | undefined) ?? stewardOf(portfolio),
        visibility: draft.visibility ?? portfolio.visibility,
      };
    });
  }

  async check(tx: Tx, writes: readonly Write<PortfolioItem>[]): Promise<Problem[][]> {
    const { records } = this.tools;
    const portfolios = await this.portfolios(tx, writes);
    const ids = new Set(writes.flatMap(({ draft }) => linkId(draft.competence) ?? []));
    const competences = new Map((await records.listOf(tx, Competence, 'id', ids)).map((one) => [one.id, one]));
    const frameworkIds = new Set([...competences.values()].map(({ framework }) => framework.id));
    const frameworks = await records.listOf(tx, CompetenceFramework, 'id', frameworkIds);
    const levels = new Map(frameworks.map((framework) => [framework.id, framework.levels ?? 0]));
    return writes.map(({ draft }) => {
      const portfolio = portfolios.get(linkId(draft.portfolio) ?? '');
      const framework = competences.get(linkId(draft.competence) ?? '')?.framework.id;
      if (!portfolio || framework === undefined) return []; // no such record: the foreign key says so
      if (framework !== portfolio.framework.id) return [{ field: 'competence', code: 'PORTFOLIO_OTHER_FRAMEWORK' }];
      const most = levels.get(framework) ?? 0;
      const isOutside = (draft.targetLevel ?? 0) > most;
      return isOutside ? [{ field: 'targetLevel', code: 'CLAIM_LEVEL_OUTSIDE', params: { levels: most } }] : [];
    });
  }

  private async portfolios(tx: Tx, writes: readonly Write<PortfolioItem>[]): Promise<Map<string, Portfolio>> {
    const ids = new Set(writes.flatMap(({ draft }) => linkId(draft.portfolio) ?? []));
    return new Map((await this.tools.records.listOf(tx, Portfolio, 'id', ids)).map((one) => [one.id, one]));
  }
}
