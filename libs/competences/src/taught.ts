const sources: string[] = [];

/**
 * Adds to what speaks for a mentor: who has taught a competence already. Called by its lib when it is loaded. In: SQL that gives the id
 * of a competence, and that of the centre or organisation (the one that stays of merged ones) that taught it. It is asked under the eyes
 * of the reader: row security leaves out what they may not see.
 */
export function registerTaught(sql: string): void {
  sources.push(sql);
}

/** All of it, as one statement. */
export const taughtSql = (): string => ['select null::uuid, null::uuid where false', ...sources].join(' union all ');
