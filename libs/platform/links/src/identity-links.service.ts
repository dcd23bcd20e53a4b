import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { Outbox, recordChanged } from '@seedbed/platform/events';
import { isId, type RequestContext, servedText, systemClock } from '@seedbed/platform/kernel';
import {
  canonicalIdOf,
  canonicalLinks,
  findMeta,
  linkRecords,
  type RecordMeta,
  Records,
  RowAccess,
  recordErrors,
  targetOf,
} from '@seedbed/platform/records';
import { canonicalOf, type SameAs } from './cluster.rules.js';
import { IdentityLink, type IdentityRelation } from './identity-link.record.js';
import { linkErrors } from './links.errors.js';
import { identityChanged } from './links.events.js';

/** What a person found about two records. */
export interface Finding {
  readonly recordType: string;
  readonly leftId: string;
  readonly rightId: string;
  readonly relation: IdentityRelation;
  /** The side that stands for both; only and always for `SAME_AS`. */
  readonly keptId?: string | null;
  readonly evidence?: readonly string[];
  readonly reason?: string | null;
}

interface Side {
  readonly id: string;
  readonly steward: { readonly id: string };
  readonly archivedAt: Date | null;
}

type ClusterLink = SameAs & { readonly id: string };

const CONFIRMED = { state: 'CONFIRMED' } as const;

/** Confirmed links of the whole cluster of a record, in the order in which they were decided. */
const CLUSTER = `
  with recursive reached(id) as (
    select unnest($2::uuid[])
    union
    select case when l.left_id = r.id then l.right_id else l.left_id end
    from reached r join identity_links l on r.id in (l.left_id, l.right_id)
    where l.record_type = $1 and l.relation = 'SAME_AS' and l.state = 'CONFIRMED'
  )
  select l.id, l.left_id as "leftId", l.right_id as "rightId", l.kept_id as "keptId" from identity_links l
  where l.record_type = $1 and l.relation = 'SAME_AS' and l.state = 'CONFIRMED'
    and l.left_id in (select id from reached)
  order by l.decided_at, l.id`;

/**
 * Which records are one. A merge is a confirmed link and a choice of the record that stands for both; no record is
 * changed or deleted by it, so taking the link back restores exactly what was, at any time and in any order.
 */
@Injectable()
export class IdentityLinks {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {}

  /**
   * Writes down what a person found about two live records and lets one stand for the other. The same finding again is
   * the same link. Both must be the caller's to write. Out: the link. Throws TYPE_NOT_LINKABLE, RECORD_NOT_FOUND,
   * WRITE_NOT_ALLOWED, RECORD_INVALID (LINK_TO_ITSELF,
   * LINK_KEEPS_A_SIDE), LINK_OF_ARCHIVED, and LINK_CONTRADICTED when an earlier link of the two (or of records that are
   * one with them) says the opposite.
   */
  async decide(ctx: RequestContext | Tx, finding: Finding): Promise<IdentityLink> {
    const meta = linkable(finding.recordType);
    return this.db.inTransaction(ctx, async (tx) => {
      const sides = await this.held(tx, meta, [finding.leftId, finding.rightId]);
      const left = liveSide(sides, finding.leftId, 'leftId');
      const right = liveSide(sides, finding.rightId, 'rightId');
      await this.requireOwn(tx, meta, [left.id, right.id]);
      // who is one with whom does not depend on who asks
      return this.db.asSystem(tx, () => this.confirm(tx, meta, finding, left, right));
    });
  }

  private async confirm(tx: Tx, meta: RecordMeta, finding: Finding, left: Side, right: Side): Promise<IdentityLink> {
    const known = await this.between(tx, meta, left.id, right.id);
    const again = known.find((link) => link.relation === finding.relation && isSameChoice(link, finding));
    if (again) return again;
    await this.refuseContradiction(tx, meta, finding, known);
    const link = await this.write(tx, meta, finding, left, right);
    if (link.relation === 'SAME_AS') await this.follow(tx, meta, link);
    return link;
  }

  /**
   * Takes a link back: what it joined is apart again, as the other links say. Out: the link. Throws RECORD_NOT_FOUND,
   * WRITE_NOT_ALLOWED, CONFLICT when `rev` is behind; a link that was taken back already stays as it is.
   */
  async undo(
    ctx: RequestContext | Tx,
    key: { readonly id: string; readonly rev?: number; readonly reason?: string | null },
  ): Promise<IdentityLink> {
    return this.db.inTransaction(ctx, async (tx) => {
      const { recordType, leftId, rightId } = await this.records.require(tx, IdentityLink, key.id);
      const meta = linkable(recordType);
      await this.held(tx, meta, [leftId, rightId]);
      const found = await this.records.require(tx, IdentityLink, key.id);
      await this.requireOwn(tx, meta, [found.leftId, found.rightId]);
      if (found.state === 'UNDONE') return found;
      const { id, rev, reason } = key;
      const link = await this.records.change(tx, IdentityLink, rev === undefined ? { id } : { id, rev }, {
        state: 'UNDONE',
        undoneBy: tx.actor,
        undoneAt: systemClock.now(),
        undoneReason: reason ?? null,
      });
      if (link.relation === 'SAME_AS') await this.db.asSystem(tx, () => this.follow(tx, meta, link));
      return link;
    });
  }

  /** Who stands for a record: itself, unless it is one with others. Throws RECORD_NOT_FOUND. */
  async canonical(ctx: RequestContext | Tx, recordType: string, id: string): Promise<string> {
    return canonicalIdOf((await this.records.require(ctx, linkable(recordType).type, id)) as Side);
  }

  /** The confirmed links between two records, whichever stands left. */
  async between(
    ctx: RequestContext | Tx,
    type: { readonly name: string },
    a: string,
    b: string,
  ): Promise<IdentityLink[]> {
    const of = { recordType: type.name, ...CONFIRMED };
    return [
      ...(await this.records.list(ctx, IdentityLink, { ...of, leftId: a, rightId: b })),
      ...(await this.records.list(ctx, IdentityLink, { ...of, leftId: b, rightId: a })),
    ];
  }

  /** Who stands for whom changes the lists of everybody: only who writes both may say it. Throws WRITE_NOT_ALLOWED. */
  async requireOwn(tx: Tx, type: { readonly name: string }, ids: readonly string[]): Promise<void> {
    await this.access.requireWritable(tx, linkable(type.name), ids);
  }

  /**
   * Waits until nobody else decides on records of a type, and holds the given ones, until the transaction ends. For who
   * locks a row that shows them before a finding is written: whoever changes a record takes it first, and such rows then.
   */
  async hold(tx: Tx, recordType: string, ids: readonly string[]): Promise<void> {
    await this.held(tx, linkable(recordType), ids);
  }

  /** Findings are rare and concern whole clusters: one at a time per type. */
  private async held(tx: Tx, meta: RecordMeta, ids: readonly string[]): Promise<ReadonlyMap<string, Side>> {
    await this.db.query(tx, 'select pg_advisory_xact_lock(hashtextextended($1, 5))', [meta.name]);
    const known = ids.filter((id) => isId(id));
    return (await this.records.pipeline.lock(tx, meta, known)) as Map<string, Side>;
  }

  /** A pair may not be one and different at once, nor may a cluster hold two records that were found to be different. */
  private async refuseContradiction(
    tx: Tx,
    meta: RecordMeta,
    finding: Finding,
    known: readonly IdentityLink[],
  ): Promise<void> {
    const refuse = (id: string): never => {
      throw linkErrors.LINK_CONTRADICTED({ link: id }, { field: 'relation' });
    };
    const before = known[0];
    if (before) refuse(before.id); // the same relation with another kept side too: take it back first
    const links = await this.cluster(tx, meta, [finding.leftId, finding.rightId]);
    if (finding.relation === 'NOT_SAME') {
      const who = canonicalOf([finding.leftId, finding.rightId], links);
      if (who.get(finding.leftId) === who.get(finding.rightId)) refuse(links[0]?.id ?? '');
      return;
    }
    const joined = [...new Set([finding.leftId, finding.rightId, ...links.flatMap((l) => [l.leftId, l.rightId])])];
    const [different] = await this.db.query<{ id: string }>(
      tx,
      `select id from identity_links where record_type = $1 and relation = 'NOT_SAME' and state = 'CONFIRMED'
         and left_id = any($2) and right_id = any($2) order by id limit 1`,
      [meta.name, joined],
    );
    if (different) refuse(different.id);
  }

  private async write(tx: Tx, meta: RecordMeta, finding: Finding, left: Side, right: Side): Promise<IdentityLink> {
    const kept = finding.keptId === right.id ? right : left;
    return this.records.create(tx, IdentityLink, {
      recordType: meta.name,
      leftId: left.id,
      rightId: right.id,
      leftTitle: titleOf(meta, left),
      rightTitle: titleOf(meta, right),
      relation: finding.relation,
      keptId: finding.keptId ?? null,
      decidedBy: tx.actor,
      decidedAt: systemClock.now(),
      evidence: [...(finding.evidence ?? [])],
      reason: finding.reason ?? null,
      steward: kept.steward.id,
    });
  }

  private cluster(tx: Tx, meta: RecordMeta, ids: readonly string[]): Promise<ClusterLink[]> {
    return this.db.query<ClusterLink>(tx, CLUSTER, [meta.name, ids]);
  }

  /** Lets everything that hangs on the records of a link follow what all links say now. */
  private async follow(tx: Tx, meta: RecordMeta, link: IdentityLink): Promise<void> {
    const sides = [link.leftId, link.rightId];
    const links = await this.cluster(tx, meta, sides);
    const standing = canonicalOf([...new Set([...sides, ...links.flatMap((l) => [l.leftId, l.rightId])])], links);
    const ids = [...standing.keys()];
    await this.db.query(tx, `select ${meta.table}_stand($1, $2)`, [ids, [...standing.values()]]);
    for (const type of typesLinkedTo(meta)) await this.outbox.publish(tx, recordChanged({ type }));
    await this.outbox.publish(tx, identityChanged({ type: meta.name, linkId: link.id, recordIds: ids }));
  }
}

/** The type itself, and those whose links may lead to another record of it now. */
const typesLinkedTo = (meta: RecordMeta): string[] => [
  meta.name,
  ...[...linkRecords().values()]
    .filter((other) => canonicalLinks(other).some((field) => targetOf(field) === meta))
    .map((other) => other.name),
];

function linkable(recordType: string): RecordMeta {
  const meta = findMeta(recordType);
  if (meta?.options.linkable) return meta;
  const possible = [...linkRecords().values()].filter((known) => known.options.linkable).map((known) => known.name);
  throw linkErrors.TYPE_NOT_LINKABLE({ type: recordType, possible: possible.join(', ') }, { field: 'recordType' });
}

function liveSide(sides: ReadonlyMap<string, Side>, id: string, field: string): Side {
  const side = sides.get(id);
  if (!side) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'id' });
  if (side.archivedAt) throw linkErrors.LINK_OF_ARCHIVED({}, { field });
  return side;
}

const isSameChoice = (link: IdentityLink, finding: Finding): boolean =>
  (link.keptId ?? null) === (finding.keptId ?? null);

function titleOf(meta: RecordMeta, record: object): string {
  const title = (record as Record<string, unknown>)[meta.options.title];
  return typeof title === 'string' ? title : (servedText(title as Record<string, string>, 'en')?.text ?? '');
}
