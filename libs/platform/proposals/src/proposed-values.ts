import type { Db, Tx } from '@seedbed/platform/database';
import { nodeKeys } from '@seedbed/platform/kernel';
import type { FieldState } from './proposal.rules.js';
import type { FieldMode } from './proposal-mode.record.js';

type Loose = Readonly<Record<string, unknown>>;

/** One field of a proposal, with everything that is kept of it. */
export interface ProposedValue {
  readonly field: string;
  readonly mode: FieldMode;
  readonly state: FieldState;
  /** What the author saw of the field and of those in conflict together with it: values of fields. */
  readonly base: Loose;
  /** What is proposed, as an input of the API carries it. */
  readonly proposed: unknown;
  /** What was taken instead, as an input carries it; undefined: the proposed value, or nothing. */
  readonly given?: unknown;
}

interface Stored {
  readonly proposal: string;
  readonly field: string;
  readonly mode: FieldMode;
  readonly state: FieldState;
  readonly base: string;
  readonly proposed: string;
  readonly given: string | null;
}

const PURPOSE = 'proposed value';
const seal = (value: unknown): string => nodeKeys().seal(PURPOSE, JSON.stringify(value ?? null));
const open = (sealed: string): unknown => JSON.parse(nodeKeys().open(PURPOSE, sealed));

/**
 * The values of proposals, encrypted, in a table that only our own work reads: they may be of people. They go with an
 * erasure, and when a proposal has been over for long; the proposal stays.
 */
export class ProposedValues {
  constructor(private readonly db: Db) {}

  async add(tx: Tx, proposal: string, values: readonly ProposedValue[]): Promise<void> {
    const rows = values.map(({ field, mode, state, base, proposed, given }, place) => ({
      ...{ proposal_id: proposal, place, field, mode, state, base: seal(base), proposed: seal(proposed) },
      given: given === undefined ? null : seal(given),
    }));
    await this.db.asSystem(tx, () =>
      this.db.query(
        tx,
        'insert into proposed_values select * from jsonb_populate_recordset(null::proposed_values, $1::jsonb)',
        [JSON.stringify(rows)],
      ),
    );
  }

  /** The values of proposals, by proposal, in the order in which they were proposed. */
  async of(tx: Tx, proposals: readonly string[]): Promise<ReadonlyMap<string, readonly ProposedValue[]>> {
    const rows = await this.db.asSystem(tx, () =>
      this.db.query<Stored>(
        tx,
        `select proposal_id as proposal, field, mode, state, base, proposed, given from proposed_values
         where proposal_id = any($1::uuid[]) order by proposal_id, place`,
        [proposals],
      ),
    );
    const found = new Map<string, ProposedValue[]>(proposals.map((id) => [id, []]));
    for (const { proposal, base, proposed, given, ...row } of rows) {
      found.get(proposal)?.push({
        ...{ ...row, base: open(base) as Loose, proposed: open(proposed) },
        ...(given === null ? {} : { given: open(given) }),
      });
    }
    return found;
  }

  /** Writes down where fields stand now, and which values were taken instead of the proposed ones. */
  async set(
    tx: Tx,
    proposal: string,
    states: readonly { readonly field: string; readonly state: FieldState; readonly given?: unknown }[],
  ): Promise<void> {
    if (states.length === 0) return;
    const rows = states.map(({ field, state, given }) => ({
      ...{ field, state, given: given === undefined ? null : seal(given) },
    }));
    await this.db.asSystem(tx, () =>
      this.db.query(
        tx,
        `update proposed_values v set state = s.state, given = coalesce(s.given, v.given)
         from jsonb_to_recordset($2::jsonb) as s(field text, state text, given text)
         where v.proposal_id = $1 and v.field = s.field`,
        [proposal, JSON.stringify(rows)],
      ),
    );
  }
}
