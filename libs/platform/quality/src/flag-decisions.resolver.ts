import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, ByPolicy, Ctx, graphqlErrors, type ReadDescription, reads } from '@seedbed/platform/graphql';
import { AppError, errorText, type RequestContext } from '@seedbed/platform/kernel';
import { WriteReport } from '@seedbed/platform/records';
import { FlagDecisions } from './flag-decisions.service.js';
import {
  AcceptQualityFlagInput,
  AcceptQualityFlagsInput,
  DismissQualityFlagInput,
  DismissQualityFlagsInput,
  QualityFlagCorrection,
  ReopenQualityFlagInput,
} from './flag-decisions.types.js';
import { QualityFlag } from './quality-flag.record.js';

/** Each of them is a transaction of its own. */
const MANY = 200;

@Resolver(() => QualityFlag)
export class FlagDecisionsResolver {
  constructor(@Inject(FlagDecisions) private readonly decisions: FlagDecisions) {}

  @ByPolicy()
  @Query(() => QualityFlagCorrection, {
    nullable: true,
    description: 'What accepting a flag would do to its record now; null where you may not see the flag.',
  })
  qualityFlagCorrection(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The flag.' }) id: string,
  ): Promise<QualityFlagCorrection | null> {
    return this.decisions.preview(ctx, id);
  }

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => QualityFlag, {
    description:
      'Accepts a flag: puts the proposed or the given value into the flagged field, keeps what was printed with its source, and writes the reason down. `appliedValue` is empty where only the decision was written down.',
  })
  async acceptQualityFlag(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => AcceptQualityFlagInput }) input: AcceptQualityFlagInput,
  ): Promise<ReadDescription> {
    await this.decisions.accept(ctx, input);
    return reads(QualityFlag, input.id);
  }

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => QualityFlag, {
    description: 'Says that the flagged value is right. The same suspicion does not come back.',
  })
  async dismissQualityFlag(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => DismissQualityFlagInput }) input: DismissQualityFlagInput,
  ): Promise<ReadDescription> {
    await this.decisions.dismiss(ctx, input);
    return reads(QualityFlag, input.id);
  }

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => QualityFlag, {
    description: 'Takes a decision back: the flag waits again. What was put into the record stays there.',
  })
  async reopenQualityFlag(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => ReopenQualityFlagInput }) input: ReopenQualityFlagInput,
  ): Promise<ReadDescription> {
    await this.decisions.reopen(ctx, input);
    return reads(QualityFlag, input.id);
  }

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => WriteReport, { description: 'Accepts flags, each for itself, with a report for each.' })
  acceptQualityFlags(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => AcceptQualityFlagsInput }) { items, reason }: AcceptQualityFlagsInput,
  ): Promise<object> {
    return each(ctx, items, (item) => this.decisions.accept(ctx, { ...item, reason }));
  }

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => WriteReport, { description: 'Dismisses flags, each for itself, with a report for each.' })
  dismissQualityFlags(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => DismissQualityFlagsInput }) { items, reason }: DismissQualityFlagsInput,
  ): Promise<object> {
    return each(ctx, items, (item) => this.decisions.dismiss(ctx, { ...item, reason }));
  }
}

/** Decides one after the other; a refusal is told of its item and stops no other. Throws LIST_TOO_LONG, and what is no refusal. */
async function each<T extends { id: string; rev: number }>(
  { language }: RequestContext,
  items: readonly T[],
  decide: (item: T) => Promise<void>,
): Promise<object> {
  if (items.length > MANY) throw graphqlErrors.LIST_TOO_LONG({ actual: items.length, limit: MANY }, { field: 'items' });
  const report: object[] = [];
  let failed = 0;
  for (const [index, item] of items.entries()) {
    const problems = await decide(item).then(() => [], refusal);
    if (problems.length > 0) failed += 1;
    const told = problems.map(({ code, field, params }) => ({
      code,
      field,
      message: errorText(code, language, params),
    }));
    report.push({ index, id: item.id, rev: null, outcome: problems.length > 0 ? 'FAILED' : 'DONE', problems: told });
  }
  return { total: items.length, done: items.length - failed, failed, items: report };
}

function refusal(error: unknown) {
  if (!(error instanceof AppError) || error.kind === 'BUG' || error.kind === 'UNAVAILABLE') throw error;
  const { code, params, field = null, problems = [] } = error;
  return problems.length > 0
    ? problems.map((one) => ({ code: one.code, field: one.field as string | null, params: one.params }))
    : [{ code, field, params }];
}
