import { besideOwner } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import { ChecksWrites, type Values, type Write, type WriteHook, type WriteTools } from '@seedbed/platform/records';
import { Project } from '@seedbed/projects';
import { byId, linkId, linkIds } from '@seedbed/reference';
import {
  type IndicatorDraft,
  type ResultDraft,
  type TargetDraft,
  type ValueDraft,
  whyNotAimed,
  whyNotEntered,
  whyNotLeading,
} from './indicator.rules.js';
import { IndicatorTarget } from './indicator-target.record.js';
import { IndicatorValue } from './indicator-value.record.js';
import { Pilot } from './pilot.record.js';
import { Indicator, ResultNode } from './result.record.js';

const OWNERS = ['pilot', 'project', 'ncc'] as const;
const said = (value: unknown): string => JSON.stringify(linkId(value) ?? value ?? null);

/** A result lies with its pilot, project or centre, and leads on within it. */
@ChecksWrites(ResultNode)
export class ResultNodeWrites implements WriteHook<ResultNode> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<ResultNode>[]): Promise<Values<ResultNode>[]> {
    const { records } = this.tools;
    const made = writes.filter(({ before }) => !before).map(({ draft }) => draft);
    const pilots = byId(await records.listOf(tx, Pilot, 'id', linkIds(made.map(({ pilot }) => pilot))));
    const projects = byId(await records.listOf(tx, Project, 'id', linkIds(made.map(({ project }) => project))));
    return writes.map(({ before, draft }) => {
      if (before) return {};
      const owner = pilots.get(linkId(draft.pilot) ?? '') ?? projects.get(linkId(draft.project) ?? '');
      const ncc = linkId(draft.ncc);
      if (!owner) return ncc === null || draft.steward ? {} : { steward: ncc };
      return besideOwner(tx, draft, owner);
    });
  }

  async check(tx: Tx, writes: readonly Write<ResultNode>[]): Promise<Problem[][]> {
    const { db, records } = this.tools;
    const drafts = writes.map(({ draft }) => draft);
    const owners = linkIds(drafts.flatMap(({ pilot, project, ncc }) => [pilot, project, ncc]));
    // two who lead results of one owner on do so in turn: together they could close a circle
    await db.query(tx, 'select pg_advisory_xact_lock(hashtextextended(key, 7301009)) from unnest($1::text[]) key', [
      owners.sort(),
    ]);
    const known = new Map<string, ResultDraft>();
    for (const link of OWNERS)
      for (const result of await records.listOf(tx, ResultNode, link, owners, { archivedAt: null }))
        known.set(result.id, result);
    for (const named of await records.listOf(tx, ResultNode, 'id', linkIds(drafts.map(({ leadsTo }) => leadsTo))))
      known.set(named.id, named);
    for (const draft of drafts) known.set(draft.id as string, draft as ResultDraft);
    const counted = await this.counted(tx, writes);
    return writes.map(({ before, draft }) => {
      if (before && counted.has(before.id)) {
        const moved = OWNERS.find((link) => said(draft[link]) !== said(before[link]));
        if (moved || draft.archivedAt) return [{ field: moved ?? 'archivedAt', code: 'RESULT_HAS_APPROVED' }];
      }
      return draft.archivedAt ? [] : whyNotLeading(draft as ResultDraft, known);
    });
  }

  /** Results for which approved values count: where these are added up does not change under whoever approved them. */
  private async counted(tx: Tx, writes: readonly Write<ResultNode>[]): Promise<Set<string>> {
    const { db } = this.tools;
    const ids = linkIds(writes.map(({ before }) => before?.id));
    await db.query(tx, 'select 1 from indicators where result_id = any($1::uuid[]) order by id for no key update', [
      ids,
    ]);
    const rows = await db.query<{ id: string }>(
      tx,
      `select distinct i.result_id as id from indicators i join indicator_values v on v.indicator_id = i.id
       where i.result_id = any($1::uuid[]) and i.archived_at is null and v.archived_at is null and v.state = 'APPROVED'`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

const MEASURED = ['code', 'unit', 'measure', 'result', 'direction'] as const;
/** What approved values were held against: plans are revised, but not without a word. */
const AIM = ['baseline', 'baselineOn', 'target', 'targetOn'] as const;

/** Holds the rows of indicators: values of one come in turn, and its unit waits for them. */
async function indicatorsOf(
  { db, records }: WriteTools,
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, Indicator>> {
  await db.query(tx, 'select 1 from indicators where id = any($1::uuid[]) order by id for no key update', [ids]);
  return byId(await records.listOf(tx, Indicator, 'id', ids));
}

/** What an indicator measures stays while values of it are approved, its aim moves with a reason only, and nobody frees the own figures of other eyes. */
@ChecksWrites(Indicator)
export class IndicatorWrites implements WriteHook<Indicator> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<Indicator>[]): Promise<Values<Indicator>[]> {
    const ids = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.result));
    const results = byId(await this.tools.records.listOf(tx, ResultNode, 'id', ids));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, results.get(linkId(draft.result) ?? '')),
    );
  }

  async check(tx: Tx, writes: readonly Write<Indicator>[]): Promise<Problem[][]> {
    const ids = linkIds(writes.map(({ before }) => before?.id));
    await indicatorsOf(this.tools, tx, ids); // values are entered and approved before or after this, not beside it
    const values = await this.tools.records.listOf(tx, IndicatorValue, 'indicator', ids, { archivedAt: null });
    const approved = values.filter(({ state }) => state === 'APPROVED');
    const locked = new Set(approved.map(({ indicator }) => indicator.id));
    const own = values.filter(({ state, enteredBy }) => state !== 'APPROVED' && enteredBy === tx.actor);
    const waiting = new Set(own.map(({ indicator }) => indicator.id));
    const targets = await this.tools.records.listOf(tx, IndicatorTarget, 'indicator', ids, { archivedAt: null });
    return writes.map(({ before, draft }) => {
      const aims = targets.filter(({ indicator }) => before && indicator.id === before.id);
      // a baseline is not moved past what somebody is to reach in a period
      const [missed] = draft.archivedAt ? [] : aims.flatMap((aim) => whyNotAimed(aim, draft as IndicatorDraft, []));
      if (missed) return [{ ...missed, field: 'baseline' }];
      if (before?.needsFourEyes && !draft.needsFourEyes && waiting.has(before.id))
        return [{ field: 'needsFourEyes', code: 'FOUR_EYES_OF_OTHERS' }];
      if (!before || !locked.has(before.id)) return [];
      const changed = MEASURED.find((name) => said(draft[name]) !== said(before[name]));
      if (changed !== undefined || draft.archivedAt)
        return [{ field: changed ?? 'archivedAt', code: 'INDICATOR_HAS_APPROVED' }];
      const aim = AIM.find((name) => said(draft[name]) !== said(before[name]));
      return aim !== undefined && !tx.reason?.trim() ? [{ field: aim, code: 'INDICATOR_AIM_NEEDS_REASON' }] : [];
    });
  }
}

/** Targets of one indicator never overlap, and lie on the better side of its baseline. */
@ChecksWrites(IndicatorTarget)
export class IndicatorTargetWrites implements WriteHook<IndicatorTarget> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<IndicatorTarget>[]): Promise<Values<IndicatorTarget>[]> {
    const ids = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.indicator));
    const indicators = byId(await this.tools.records.listOf(tx, Indicator, 'id', ids));
    return writes.map(({ before, draft }) =>
      before ? {} : besideOwner(tx, draft, indicators.get(linkId(draft.indicator) ?? '')),
    );
  }

  async check(tx: Tx, writes: readonly Write<IndicatorTarget>[]): Promise<Problem[][]> {
    const ids = linkIds(writes.map(({ draft }) => draft.indicator));
    const indicators = await indicatorsOf(this.tools, tx, ids); // two who aim at once do so in turn
    const live = await this.tools.records.listOf(tx, IndicatorTarget, 'indicator', ids, { archivedAt: null });
    const others: TargetDraft[] = [...live];
    return writes.map((write) => {
      const draft = write.draft as unknown as TargetDraft & { archivedAt?: Date | null };
      const indicator = indicators.get(linkId(draft.indicator) ?? '');
      if (!indicator || draft.archivedAt) return [];
      const problems = whyNotAimed(draft, indicator, others);
      const at = others.findIndex(({ id }) => id === draft.id);
      if (problems.length === 0) others.splice(at < 0 ? others.length : at, at < 0 ? 0 : 1, draft);
      return problems;
    });
  }
}

/** What is counted: whoever changed it last stands behind it. */
const FIGURE = [
  ...['indicator', 'startsOn', 'endsOn', 'dimension', 'category', 'comparator', 'value', 'unit', 'numerator'],
  ...['denominator', 'deadweight', 'displacement', 'attribution', 'dropOff'],
] as const;
/** What is approved; who may see it, and where it lies, follow its indicator all the same. */
const CONTENT = [...FIGURE, 'method', 'evidence', 'evidenceUrl', 'confidence', 'note', 'source'] as const;

/** Invariant 10: what is approved changes only after it was opened again. Values of one indicator and part never overlap. */
@ChecksWrites(IndicatorValue)
export class IndicatorValueWrites implements WriteHook<IndicatorValue> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<IndicatorValue>[]): Promise<Values<IndicatorValue>[]> {
    const ids = linkIds(writes.filter(({ before }) => !before).map(({ draft }) => draft.indicator));
    const indicators = byId(await this.tools.records.listOf(tx, Indicator, 'id', ids));
    return writes.map((write) => {
      const { before, draft } = write;
      // a note of somebody else leaves the figure with whoever entered it: who approves it looks at the figure
      if (before) return changes(write, FIGURE) ? { enteredBy: tx.actor } : {};
      return { ...besideOwner(tx, draft, indicators.get(linkId(draft.indicator) ?? '')), enteredBy: tx.actor };
    });
  }

  async check(tx: Tx, writes: readonly Write<IndicatorValue>[]): Promise<Problem[][]> {
    const ids = linkIds(writes.map(({ draft }) => draft.indicator));
    const indicators = await indicatorsOf(this.tools, tx, ids);
    const live = await this.tools.records.listOf(tx, IndicatorValue, 'indicator', ids, { archivedAt: null });
    const others: ValueDraft[] = [...live];
    return writes.map((write) => {
      const { before, operation } = write;
      const draft = write.draft as unknown as ValueDraft & { archivedAt?: Date | null };
      const touches = changes(write, CONTENT) || operation === 'archive';
      if (before?.state === 'APPROVED' && touches) return [{ field: 'state', code: 'VALUE_PERIOD_LOCKED' }];
      const indicator = indicators.get(linkId(draft.indicator) ?? '');
      // approving and opening say nothing of the value itself, and parts of a period are approved one after the other
      const isJudged = operation !== 'restore' && before !== null && !changes(write, CONTENT);
      if (!indicator || draft.archivedAt || isJudged) return [];
      const problems = whyNotEntered(draft, indicator, others);
      const at = others.findIndex(({ id }) => id === draft.id);
      if (problems.length === 0) others.splice(at < 0 ? others.length : at, at < 0 ? 0 : 1, draft);
      return problems;
    });
  }
}

function changes({ before, draft }: Write<IndicatorValue>, fields: readonly string[]): boolean {
  const old = before as Record<string, unknown> | null;
  return !old || fields.some((name) => said((draft as Record<string, unknown>)[name]) !== said(old[name]));
}
