import type { Role } from '@seedbed/platform/kernel';
import type { RecordMeta } from './declaration.js';
import { conditionFor, EVERYBODY, ownCentre, type Policy, type Rows, type StoredFilter } from './policy.js';
import { linkRecords } from './registry.js';

const PUBLIC: StoredFilter = { visibility: { in: ['PUBLIC'] } };
/** The people of a centre know its records of every type; our own work knows all, the demo reader all but private ones. */
const KNOWING: Readonly<Partial<Record<Role | typeof EVERYBODY, StoredFilter | 'all'>>> = {
  SYSTEM: 'all',
  DEMO: 'all',
  COORDINATOR: { or: [PUBLIC, ownCentre] },
  EDITOR: { or: [PUBLIC, ownCentre] },
};

const following = new WeakSet<Policy>();
const known = new WeakMap<Policy, Map<string, Policy>>();

/**
 * For types whose rows show a record by its type and id (`shows`): of `policy`, no more than the record's type lets. A
 * visibility cannot say that: people are shown to fewer than other records of the same visibility, and an auditor, who sees
 * all others, has no more of them than the public. A row about one carries a name.
 */
export function asFarAsRecord(policy: Policy): Policy {
  const own = { ...policy };
  following.add(own);
  return own;
}

/** The read policy of a type as it is asked: the declared one, or for {@link asFarAsRecord} what follows from all types. */
export function readPolicyOf(meta: RecordMeta): Policy {
  const { read, shows = [] } = meta.options;
  if (!following.has(read)) return read;
  const [named] = shows.flatMap((shown) => (typeof shown === 'string' ? [] : [shown.type]));
  if (named === undefined) throw new Error(`${meta.name} shows no record by its type and id.`);
  const closed = closedTypes();
  if (closed.length === 0) return read;
  const key = closed.join(' ');
  const made = known.get(read) ?? new Map<string, Policy>();
  known.set(read, made);
  const policy = made.get(key) ?? narrowed(read, named, closed);
  made.set(key, policy);
  return policy;
}

/** Types of which an auditor does not see every record. */
function closedTypes(): string[] {
  const all = [...linkRecords().values()];
  return all.filter(({ options }) => conditionFor(options.read, 'AUDITOR') !== 'all').map(({ name }) => name);
}

function narrowed(read: Policy, named: string, closed: readonly string[]): Policy {
  const roles = new Set([...Object.keys(read), ...Object.keys(KNOWING)]) as Set<Role | typeof EVERYBODY>;
  const entries = [...roles].map((role): [string, Rows] => {
    const rows = role === EVERYBODY ? (read[EVERYBODY] ?? 'none') : conditionFor(read, role);
    const theirs = KNOWING[role] ?? PUBLIC;
    if (rows === 'none' || theirs === 'all') return [role, rows];
    const open = { or: [{ [named]: { notIn: closed } }, theirs] };
    return [role, rows === 'all' ? open : { and: [rows, open] }];
  });
  return Object.fromEntries(entries);
}
