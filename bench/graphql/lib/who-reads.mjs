// @ts-check
/** The readers of the benchmark, drawn from the data. */
import { withClient } from './database.mjs';

/** @typedef {import('./readers.mjs').Reader} Reader */

const USER = '01900000-0000-7000-8000-000000000001';

/**
 * The readers of these names: a coordinator of two centres, an editor of one, a programme officer, a partner that speaks
 * for one organisation, the public, and the demo reader of requests without a sign-in.
 * @param {string} url @param {string[]} names @returns {Promise<[string, Reader][]>} Throws when a name is none of them.
 */
export const readersOf = (url, names) =>
  withClient(url, async (client) => {
    const centres = await client.query('select id from nccs order by id limit 2');
    const organisations = await client.query(
      'select organisation_id as id from participations group by organisation_id order by count(*) desc, 1 limit 1',
    );
    const ids = (/** @type {{ rows: { id: string }[] }} */ { rows }) => rows.map(({ id }) => id);
    const reader = (
      /** @type {string} */ role,
      /** @type {string[]} */ nccIds = [],
      /** @type {string[]} */ own = [],
    ) => ({
      ...{ role, userId: USER, nccIds, organisationIds: own },
    });
    /** @type {Record<string, Reader>} */
    const all = {
      coordinator: reader('COORDINATOR', ids(centres)),
      editor: reader('EDITOR', ids(centres).slice(0, 1)),
      officer: reader('OFFICER_READ'),
      partner: reader('PARTNER_EDITOR', [], ids(organisations)),
      public: reader('PUBLIC'),
      demo: reader('DEMO'),
    };
    return names.map((name) => {
      const found = all[name];
      if (!found) throw new Error(`There is no reader "${name}": ${Object.keys(all).join(', ')}.`);
      return [name, found];
    });
  });
