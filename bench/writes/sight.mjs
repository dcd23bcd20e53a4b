// @ts-check
/**
 * What it costs a change that rules see all records (`Db.asSystem`) and that rows follow what they show (`Following`), through
 * the code that every write goes through.
 */
import pg from 'pg';

const TIMES = 100;

/** @typedef {{ says: string, role: string, change: (at: number) => object, withFlags?: boolean }} Case */

/** @type {Record<string, Case>} */
export const SIGHT = {
  'by the system': {
    says: 'a field; nothing to switch',
    role: 'SYSTEM',
    change: (at) => ({ legalForm: `form ${at}` }),
  },
  'by a person': {
    says: 'a field; the transaction works as the system meanwhile',
    role: 'DEMO',
    change: (at) => ({ legalForm: `form ${at}` }),
  },
  'visibility, by the system': { says: 'nothing shows the record', role: 'SYSTEM', change: seenBy },
  'visibility, by a person': { says: 'nothing shows the record', role: 'DEMO', change: seenBy },
  'visibility, with flags': { says: 'five flags show it, and follow', role: 'DEMO', change: seenBy, withFlags: true },
};

/** @param {number} at */
function seenBy(at) {
  return { visibility: at % 2 === 0 ? 'PUBLIC' : 'NETWORK' };
}

/** @typedef {{ db: any, records: any, Organisation: any, QualityFlag: any, systemContext: (actor: string) => any }} Tools */

/** Two organisations, one of which five flags show. @param {Tools} tools @param {string} steward */
export async function makeSubjects({ records, Organisation, QualityFlag, systemContext }, steward) {
  const ctx = systemContext('bench:sight');
  /** @param {string} name */
  const make = async (name) => (await records.create(ctx, Organisation, { name, steward, visibility: 'NETWORK' })).id;
  const [plain, flagged] = [await make('Plain'), await make('Flagged')];
  for (let at = 0; at < 5; at++) {
    await records.create(ctx, QualityFlag, {
      ...{ recordType: 'Organisation', recordId: flagged, recordTitle: 'Flagged', field: 'name' },
      ...{ rule: `BENCH_${at}`, reason: { en: 'for the measurement' }, steward, visibility: 'NETWORK' },
    });
  }
  return { plain, flagged };
}

/**
 * One case, so many changes one after the other. Out: milliseconds and statements of one.
 * @param {Tools} tools @param {{ plain: string, flagged: string }} subjects @param {Case} one
 */
export async function measureSight({ records, Organisation, systemContext }, subjects, { role, change, withFlags }) {
  const reader = { role, nccIds: [], organisationIds: [] };
  const ctx = { ...systemContext('bench:sight'), reader };
  const id = withFlags ? subjects.flagged : subjects.plain;
  const counter = countStatements();
  const since = performance.now();
  for (let at = 0; at < TIMES; at++) await records.change(ctx, Organisation, { id }, change(at));
  const took = performance.now() - since;
  return { ms: took / TIMES, statements: counter.stop() / TIMES };
}

function countStatements() {
  const prototype = /** @type {any} */ (pg.Client.prototype);
  const original = prototype.query;
  let count = 0;
  prototype.query = function counted(/** @type {unknown[]} */ ...args) {
    count += 1;
    return original.apply(this, args);
  };
  return {
    stop: () => {
      prototype.query = original;
      return count;
    },
  };
}
