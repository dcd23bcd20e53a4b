import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, ByPolicy, Ctx, PageInfoValues } from '@seedbed/platform/graphql';
import type { RequestContext } from '@seedbed/platform/kernel';
import { AuditChanges } from './audit-changes.service.js';
import { Timeline } from './timeline.service.js';
import { AuditChangeConnection, TimelineConnection, UndoChangeInput, UndoneChange } from './timeline.types.js';
import { Undo } from './undo.service.js';

@Resolver()
export class JournalResolver {
  constructor(
    @Inject(Timeline) private readonly timelines: Timeline,
    @Inject(Undo) private readonly undoing: Undo,
    @Inject(AuditChanges) private readonly events: AuditChanges,
  ) {}

  @ByPolicy()
  @Query(() => TimelineConnection, {
    description: 'What happened to a record, newest first, for whoever may see the record as it is now.',
  })
  async timeline(
    @Ctx() ctx: RequestContext,
    @Args('recordType', { type: () => String, description: 'Type of the record: `Organisation`, `Project` …' })
    recordType: string,
    @Args('id', { type: () => ID, description: 'Id of the record.' }) id: string,
    @Args('first', { type: () => Int, nullable: true, description: 'How many changes: 50 unless said, 500 at most.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor behind which the page begins.' })
    after?: string,
  ): Promise<TimelineConnection> {
    const { entries, hasNextPage } = await this.timelines.page(ctx, { recordType, id, first, after });
    return {
      edges: entries.map(({ entry, cursor }) => ({ node: entry, cursor })),
      nodes: entries.map(({ entry }) => entry),
      pageInfo: new PageInfoValues({
        hasNextPage,
        hasPreviousPage: after !== undefined && after !== null,
        startCursor: entries[0]?.cursor ?? null,
        endCursor: entries.at(-1)?.cursor ?? null,
      }),
    };
  }

  @ByPolicy()
  @Query(() => AuditChangeConnection, {
    description: 'What an audit event did to records, for whoever may see the event.',
  })
  async auditEventChanges(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'Id of the event.' }) id: string,
    @Args('first', { type: () => Int, nullable: true, description: 'How many changes: 50 unless said, 500 at most.' })
    first?: number,
    @Args('after', { type: () => String, nullable: true, description: 'Cursor behind which the page begins.' })
    after?: string,
  ): Promise<AuditChangeConnection> {
    const { changes, endCursor, hasNextPage } = await this.events.page(ctx, { id, first, after });
    const hasPreviousPage = after !== undefined && after !== null;
    return {
      nodes: [...changes],
      pageInfo: new PageInfoValues({ hasNextPage, hasPreviousPage, startCursor: null, endCursor }),
    };
  }

  @Allow('COORDINATOR', 'EDITOR', 'DEMO', 'SYSTEM')
  @Mutation(() => UndoneChange, {
    description:
      'Takes your last change of a record back, when nobody changed the record since. A creation is taken back by archiving.',
  })
  undoChange(
    @Ctx() ctx: RequestContext,
    @Args('input', { type: () => UndoChangeInput, description: 'Which change, and why.' }) input: UndoChangeInput,
  ): Promise<UndoneChange> {
    return this.undoing.undo(ctx, input);
  }
}
