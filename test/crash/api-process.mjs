// @ts-check
/**
 * The api as its own process, for tests that kill it. Who asks is said by the header `test-actor`, and under which role by
 * `test-reader`, so that several people can write. TEST_FAULT plants a fault that the judge of the histories must find.
 */
import 'reflect-metadata';
import { createApi } from '../../dist/apps/api/src/create-api.js';
import { secretOf } from '../../dist/libs/platform/config/src/index.js';
import { DEMO_CALLER } from '../../dist/libs/platform/graphql/src/index.js';
import { useNodeSecret } from '../../dist/libs/platform/kernel/src/index.js';
import { requestContext } from '../../dist/libs/platform/projection/src/index.js';
import { Deciding, Proposing } from '../../dist/libs/platform/proposals/src/index.js';
import { ProposalStates } from '../../dist/libs/platform/proposals/src/proposal-states.js';
import { RecordMutations, Records } from '../../dist/libs/platform/records/src/index.js';

useNodeSecret(secretOf('the secret of the tests, which is none at all')); // that of the process that judges
const { DATABASE_URL = '', PORT = '0', TEST_FAULT } = process.env;
const app = await createApi(
  {
    database: { url: DATABASE_URL, poolSize: 4 },
    engine: {
      answer: 'whole',
      contextOf: (/** @type {Record<string, string | undefined>} */ headers) => ({
        ...requestContext(headers, DEMO_CALLER),
        actor: `user:${headers['test-actor']}`,
        ...(headers['test-reader'] === undefined ? {} : { reader: JSON.parse(headers['test-reader']) }),
      }),
    },
  },
  ['error'],
);
if (TEST_FAULT === 'version forgotten') {
  const { lateChanges } = app.get(Records);
  const resolve = lateChanges.resolve.bind(lateChanges);
  lateChanges.resolve = (tx, meta, before, _rev, wanted) => resolve(tx, meta, before, undefined, wanted);
}
if (TEST_FAULT === 'key forgotten') {
  const { idempotency } = /** @type {any} */ (app.get(RecordMutations, { strict: false }));
  idempotency.once = (
    /** @type {unknown} */ _tx,
    /** @type {unknown} */ _key,
    /** @type {unknown} */ _request,
    /** @type {() => unknown} */ work,
  ) => work();
}
if (TEST_FAULT === 'proposals not followed') ProposalStates.prototype.refresh = async () => [];
if (TEST_FAULT === 'conflicts not written') ProposalStates.prototype.noteConflicts = async () => false;
if (TEST_FAULT === 'key of proposals forgotten') {
  for (const service of [Proposing, Deciding]) {
    const { idempotency } = /** @type {any} */ (app.get(service, { strict: false }));
    idempotency.once = (
      /** @type {unknown} */ _tx,
      /** @type {unknown} */ _key,
      /** @type {unknown} */ _request,
      /** @type {() => unknown} */ work,
    ) => work();
  }
}
await app.listen(Number(PORT), '127.0.0.1');
console.log('ready');
