import { besideOwner } from '@seedbed/centres';
import { ContactPoint } from '@seedbed/contacts';
import type { Tx } from '@seedbed/platform/database';
import { AppError, type Problem } from '@seedbed/platform/kernel';
import { type StoredCondition, storedCondition } from '@seedbed/platform/projection';
import {
  ChecksWrites,
  isSilent,
  metaOf,
  type StoredFilter,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
} from '@seedbed/platform/records';
import { byId, linkId, linkIds } from '@seedbed/reference';
import { NewsletterIssue, NewsletterSegment } from './issue.record.js';
import { NewsletterTopic } from './topic.record.js';

/** A topic lies with the centre that writes it, and keeps its short name once it was written to people. */
@ChecksWrites(NewsletterTopic)
export class NewsletterTopicWrites implements WriteHook<NewsletterTopic> {
  constructor(private readonly tools: WriteTools) {}

  async complete(_tx: Tx, writes: readonly Write<NewsletterTopic>[]): Promise<Values<NewsletterTopic>[]> {
    return writes.map(({ before, draft }) => {
      const ncc = linkId(draft.ncc);
      return before || draft.steward || ncc === null ? {} : { steward: ncc };
    });
  }

  async check(tx: Tx, writes: readonly Write<NewsletterTopic>[]): Promise<Problem[][]> {
    const renamed = writes.filter(({ before, given }) => before && 'slug' in given && before.slug !== given.slug);
    const sent = await this.tools.db.asSystem(tx, () =>
      this.tools.db.query<{ id: string }>(
        tx,
        'select distinct topic_id as id from newsletter_issues where topic_id = any($1::uuid[]) and planned_at is not null',
        [renamed.map(({ draft }) => draft.id)],
      ),
    );
    const fixed = new Set(sent.map(({ id }) => id));
    return writes.map((write) => {
      const problems: Problem[] = [];
      if (linkId(write.draft.steward) !== linkId(write.draft.ncc))
        problems.push({ field: 'ncc', code: 'OF_OTHER_CENTRE' });
      if (renamed.includes(write) && fixed.has(write.draft.id as string)) {
        problems.push({ field: 'slug', code: 'TOPIC_SLUG_IN_USE' });
      }
      return problems;
    });
  }
}

/** What may change of an issue that is no draft any more: how far it is, and whether people find it. */
const ALWAYS: ReadonlySet<string> = new Set([
  'state',
  'plannedAt',
  'endedAt',
  'pausedBecause',
  'inArchive',
  'archivedAt',
  'visibility',
]);
/** While one of these is true of it, it cannot be put away. */
const AT_WORK: ReadonlySet<string> = new Set(['SCHEDULED', 'PLANNING', 'SENDING', 'PAUSED']);

/** An issue lies with the centre of its topic; once it is ready, its content stays. */
@ChecksWrites(NewsletterIssue)
export class NewsletterIssueWrites implements WriteHook<NewsletterIssue> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<NewsletterIssue>[]): Promise<Values<NewsletterIssue>[]> {
    const topics = await this.topics(tx, writes);
    return writes.map(({ before, draft }) => {
      if (before) return {};
      const beside = besideOwner(tx, draft as Parameters<typeof besideOwner>[1], topics.get(linkId(draft.topic) ?? ''));
      return { ...beside, visibility: (draft.visibility as NewsletterIssue['visibility'] | undefined) ?? 'NCC' };
    });
  }

  async check(tx: Tx, writes: readonly Write<NewsletterIssue>[]): Promise<Problem[][]> {
    const topics = await this.topics(tx, writes);
    const segments = byId(
      await this.tools.records.listOf(tx, NewsletterSegment, 'id', linkIds(writes.map(({ draft }) => draft.segment))),
    );
    return writes.map((write) => {
      if (isSilent(write)) return [];
      const { before, given, draft } = write;
      const problems: Problem[] = [];
      const changed = Object.keys(given).filter((field) => !ALWAYS.has(field));
      if (before && before.state !== 'DRAFT' && changed.length > 0) {
        problems.push({ field: changed[0] as string, code: 'ISSUE_NOT_DRAFT' });
      }
      if (before && given.archivedAt && AT_WORK.has(before.state)) {
        problems.push({ field: 'archivedAt', code: 'ISSUE_AT_WORK' });
      }
      const topic = topics.get(linkId(draft.topic) ?? '');
      const segment = segments.get(linkId(draft.segment) ?? '');
      for (const [field, other] of [
        ['topic', topic],
        ['segment', segment],
      ] as const) {
        if (other && linkId(other.steward) !== linkId(draft.steward)) problems.push({ field, code: 'OF_OTHER_CENTRE' });
      }
      return problems;
    });
  }

  private async topics(tx: Tx, writes: readonly Write<NewsletterIssue>[]): Promise<Map<string, NewsletterTopic>> {
    return byId(
      await this.tools.records.listOf(tx, NewsletterTopic, 'id', linkIds(writes.map(({ draft }) => draft.topic))),
    );
  }
}

/** A segment is a filter that can be asked. */
@ChecksWrites(NewsletterSegment)
export class NewsletterSegmentWrites implements WriteHook<NewsletterSegment> {
  constructor(private readonly tools: WriteTools) {}

  async check(tx: Tx, writes: readonly Write<NewsletterSegment>[]): Promise<Problem[][]> {
    const problems: Problem[][] = [];
    for (const { given } of writes)
      problems.push(given.filter === undefined ? [] : await this.judge(tx, given.filter as string));
    return problems;
  }

  /** Asks the filter for nobody, within a savepoint: a value that PostgreSQL does not take would end the transaction. */
  private async judge(tx: Tx, text: string): Promise<Problem[]> {
    const invalid = (reason: string): Problem[] => [
      { field: 'filter', code: 'SEGMENT_FILTER_INVALID', params: { reason } },
    ];
    const db = this.tools.db;
    let condition: StoredCondition;
    try {
      condition = storedCondition(metaOf(ContactPoint), 'c', parsed(text), tx);
    } catch (error) {
      return invalid(error instanceof AppError ? error.message : UNKNOWN_FIELD);
    }
    await db.query(tx, 'savepoint segment_filter');
    try {
      await db.query(tx, `select from contact_points c where false and ${condition.sql}`, condition.values);
      await db.query(tx, 'release savepoint segment_filter');
      return [];
    } catch (error) {
      if (!isOfFilter(error)) throw error;
      await db.query(tx, 'rollback to savepoint segment_filter');
      return invalid(UNKNOWN_FIELD);
    }
  }
}

const UNKNOWN_FIELD = 'It names what a contact point does not have.';

/** Data that PostgreSQL does not take, or a column that is not there: not a server that is away. */
const isOfFilter = (error: unknown): boolean => /^(22|42)/.test(String((error as { code?: unknown }).code));

function parsed(text: string): StoredFilter {
  const filter: unknown = JSON.parse(text);
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw new Error('no object');
  return filter as StoredFilter;
}
