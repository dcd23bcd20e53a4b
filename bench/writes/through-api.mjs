// @ts-check
/** The same writes through the API, in this process: what a program that imports would see. */

/** @typedef {{ url: string, query: (query: string, input: object) => Promise<any> }} Api */

const MANY = 1_000;
let round = 0;

/** @param {string} url @returns {Api['query']} */
export const askerOf = (url) => async (query, input) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = /** @type {any} */ (await response.json());
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 600));
  return data;
};

const names = () => Array.from({ length: MANY }, (_one, at) => ({ name: `Imported ${round} ${at}` }));

/** @type {Record<string, { says: string, run: (ask: Api['query'], records: { id: string, rev: number }[]) => Promise<number> }>} requests, or records, a second */
export const THROUGH_API = {
  createOrganisation: {
    says: 'requests/s, 8 at a time',
    run: (ask) =>
      perSecond(80, (at) =>
        ask('mutation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }', {
          name: `Single ${round} ${at}`,
        }),
      ),
  },
  changeOrganisation: {
    says: 'requests/s, 8 at a time',
    run: (ask, records) =>
      perSecond(80, async (at) => {
        const record = /** @type {{ id: string, rev: number }} */ (records[(round * 80 + at) % records.length]);
        const { written } = await ask(
          'mutation($input: ChangeOrganisationInput!) { written: changeOrganisation(input: $input) { rev } }',
          { id: record.id, rev: record.rev, legalForm: `form ${round}` },
        );
        record.rev = written.rev;
      }),
  },
  createOrganisations: {
    says: 'records/s, 1,000 in a request',
    run: async (ask) => {
      round += 1;
      const since = performance.now();
      await ask('mutation($input: CreateOrganisationsInput!) { createOrganisations(input: $input) { done } }', {
        items: names(),
      });
      return MANY / ((performance.now() - since) / 1000);
    },
  },
  changeOrganisations: {
    says: 'records/s, 1,000 in a request',
    run: async (ask, records) => {
      round += 1;
      const items = records.slice(0, MANY).map(({ id, rev }) => ({ id, rev, legalForm: `form ${round}` }));
      const since = performance.now();
      const { written } = await ask(
        'mutation($input: ChangeOrganisationsInput!) { written: changeOrganisations(input: $input) { done items { rev } } }',
        { items },
      );
      const took = performance.now() - since;
      items.forEach((_item, at) => {
        /** @type {{ rev: number }} */ (records[at]).rev = written.items[at].rev;
      });
      return written.done / (took / 1000);
    },
  },
};

/** @param {number} count @param {(at: number) => Promise<unknown>} work */
async function perSecond(count, work) {
  round += 1;
  let at = 0;
  const since = performance.now();
  const worker = async () => {
    while (at < count) await work(at++);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return count / ((performance.now() - since) / 1000);
}
