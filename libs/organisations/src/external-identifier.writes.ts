import { stewardOf } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import type { Problem } from '@seedbed/platform/kernel';
import { ChecksWrites, type Values, type Write, type WriteHook, type WriteTools } from '@seedbed/platform/records';
import { ExternalIdentifier } from './external-identifier.record.js';
import { normalIdentifier } from './identifier.rules.js';
import { Organisation } from './organisation.record.js';

type IdentifierWrite = Write<ExternalIdentifier>;

/**
 * An identifier is stored in the normal form of its register, goes to the steward of its organisation, and belongs to one
 * live organisation only (invariant 4).
 */
@ChecksWrites(ExternalIdentifier)
export class ExternalIdentifierWrites implements WriteHook<ExternalIdentifier> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly IdentifierWrite[]): Promise<Values<ExternalIdentifier>[]> {
    const made = writes.filter(({ before }) => !before).flatMap(({ draft }) => draft.organisation ?? []);
    const organisations = await this.tools.records.listOf(tx, Organisation, 'id', made);
    const owners = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    return writes.map(({ before, given, draft }) => {
      const { scheme, value } = draft;
      const isNamed = Boolean(scheme && value) && (given.scheme !== undefined || given.value !== undefined);
      const owner = before ? undefined : owners.get(draft.organisation ?? '');
      return {
        ...(isNamed ? { value: normalIdentifier(scheme as ExternalIdentifier['scheme'], value as string) } : {}),
        ...(owner
          ? { steward: draft.steward ?? stewardOf(owner), visibility: draft.visibility ?? owner.visibility }
          : {}),
      } as Values<ExternalIdentifier>;
    });
  }

  async check(tx: Tx, writes: readonly IdentifierWrite[]): Promise<Problem[][]> {
    const live = writes.filter(({ draft }) => !draft.archivedAt);
    await queueUp(tx, this.tools, live.map(numberOf));
    const values = live.flatMap(({ draft }) => draft.value ?? []);
    const holders = await this.tools.records.listOf(tx, ExternalIdentifier, 'value', values, { archivedAt: null });
    const ours = new Set(writes.map(({ draft }) => draft.id));
    const taken = new Set(holders.filter(({ id }) => !ours.has(id)).map(({ scheme, value }) => `${scheme} ${value}`));
    return writes.map((write) => {
      if (write.draft.archivedAt) return [];
      const number = numberOf(write);
      const isTaken = taken.has(number);
      taken.add(number); // two of one write are none the better
      return isTaken ? [{ field: 'value', code: 'IDENTIFIER_TAKEN' }] : [];
    });
  }
}

const numberOf = ({ draft }: IdentifierWrite): string => `${draft.scheme} ${draft.value}`;

/**
 * Claimants of one number go one after the other, so that the second one sees the first; of many numbers in one order, so
 * that two claimants of several never wait for each other. Ends with the transaction.
 */
export async function queueUp(tx: Tx, { db }: Pick<WriteTools, 'db'>, numbers: readonly string[]): Promise<void> {
  if (numbers.length === 0) return;
  const sql = `select pg_advisory_xact_lock(hash) from
    (select distinct hashtextextended(number, 4) as hash from unnest($1::text[]) number order by 1) locks`;
  await db.query(tx, sql, [numbers]);
}
