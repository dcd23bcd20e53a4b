import type { IdentitySettings } from '@seedbed/identity';
import { secretOf } from '@seedbed/platform/config';
import { type GraphqlClient, graphqlClient } from '@seedbed/platform/testing';
import { createApi } from '../../apps/api/src/create-api.js';

/** What else of the api's settings a test may choose. */
type Others = Omit<Parameters<typeof createApi>[0], 'database' | 'engine' | 'identity'>;

export interface TestApi extends GraphqlClient {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** The secret of the node that tests run. */
export const TEST_SECRET_TEXT = 'the secret of a node that only tests run';
export const TEST_SECRET = secretOf(TEST_SECRET_TEXT);

/**
 * Runs the api in this process on a free port, as `npm start` would. In: the address of a migrated database; `answer`
 * chooses the read engine (`whole`) or the ordinary executor (`fields`), which must give the same; who is let in, and how:
 * unless a test says otherwise, everybody is the demo reader; and whatever else of the settings.
 */
export async function startTestApi(
  databaseUrl: string,
  answer: 'whole' | 'fields' = 'whole',
  identity: Partial<IdentitySettings> = {},
  others: Others = {},
): Promise<TestApi> {
  const app = await createApi(
    {
      database: { url: databaseUrl, poolSize: 4 },
      engine: { answer },
      identity: { demo: true, secret: TEST_SECRET, ...identity },
      ...others,
    },
    ['error', 'warn'],
  );
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return { url, close: () => app.close(), ...graphqlClient(`${url}/graphql`) };
}
