import { besideOwner } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import { ChecksWrites, type Values, type Write, type WriteHook, type WriteTools } from '@seedbed/platform/records';
import { byId, linkId, linkIds } from '@seedbed/reference';
import { Project } from './project.record.js';
import { Deliverable, Milestone, ProjectAction } from './project-work.record.js';
import { whyNotOfAction } from './project-work.rules.js';

/** Where the work of a project lies and who sees it comes from the project, unless it says otherwise. */
class WorkWrites<T extends object> {
  constructor(protected readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<T>[]): Promise<Values<T>[]> {
    const made = writes.filter(({ before }) => !before).map(({ draft }) => (draft as Values<ProjectAction>).project);
    const projects = byId(await this.tools.records.listOf(tx, Project, 'id', linkIds(made)));
    return writes.map(({ before, draft }) => {
      const project = projects.get(linkId((draft as Values<ProjectAction>).project) ?? '');
      return (before ? {} : besideOwner(tx, draft as Parameters<typeof besideOwner>[1], project)) as Values<T>;
    });
  }

  protected async ofAction(
    tx: Tx,
    drafts: readonly { readonly action?: unknown; readonly project?: unknown }[],
  ): Promise<Problem[][]> {
    const ids = linkIds(drafts.map(({ action }) => action));
    await this.hold(tx, ids);
    const actions = byId(await this.tools.records.listOf(tx, ProjectAction, 'id', ids));
    return drafts.map((draft) => whyNotOfAction(draft, linkId(actions.get(linkId(draft.action) ?? '')?.project)));
  }

  /** Whoever moves an action and whoever hangs something on it hold its row, so that the second one sees what the first one did. */
  protected async hold(tx: Tx, actions: readonly string[]): Promise<void> {
    const sql = 'select 1 from project_actions where id = any($1::uuid[]) order by id for no key update';
    await this.tools.db.query(tx, sql, [actions]);
  }
}

@ChecksWrites(ProjectAction)
export class ProjectActionWrites extends WorkWrites<ProjectAction> implements WriteHook<ProjectAction> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  /** An action takes what comes from it along to no other project. */
  async check(tx: Tx, writes: readonly Write<ProjectAction>[]): Promise<Problem[][]> {
    const moved = writes.filter(({ before, draft }) => before && linkId(before.project) !== linkId(draft.project));
    const ids = linkIds(moved.map(({ draft }) => draft.id));
    await this.hold(tx, ids);
    const held = new Set<string>();
    for (const type of [Deliverable, Milestone] as const)
      for (const part of await this.tools.records.listOf<Deliverable | Milestone>(tx, type, 'action', ids))
        held.add(linkId(part.action) ?? '');
    return writes.map(({ draft }) =>
      held.has(draft.id as string) ? [{ field: 'project', code: 'WORK_OF_OTHER_PROJECT' }] : [],
    );
  }
}

@ChecksWrites(Deliverable)
export class DeliverableWrites extends WorkWrites<Deliverable> implements WriteHook<Deliverable> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  check(tx: Tx, writes: readonly Write<Deliverable>[]): Promise<Problem[][]> {
    return this.ofAction(
      tx,
      writes.map(({ draft }) => draft),
    );
  }
}

@ChecksWrites(Milestone)
export class MilestoneWrites extends WorkWrites<Milestone> implements WriteHook<Milestone> {
  constructor(tools: WriteTools) {
    super(tools);
  }

  check(tx: Tx, writes: readonly Write<Milestone>[]): Promise<Problem[][]> {
    return this.ofAction(
      tx,
      writes.map(({ draft }) => draft),
    );
  }
}
