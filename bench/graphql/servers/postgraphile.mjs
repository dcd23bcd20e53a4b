// @ts-check
/** PostGraphile 5 as its documentation says for production: row security under a role of its own, settings per request. */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { BENCH_URL = '', BENCH_ROLE = '', BENCH_SETTINGS = '{}', PORT } = process.env;
/** One object for all requests, as an application would keep it for each of its readers. */
const pgSettings = JSON.parse(BENCH_SETTINGS);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: BENCH_URL,
      schemas: ['public', 'bench_api'],
      poolConfig: { max: 10, idleTimeoutMillis: 0, options: `-c role=${BENCH_ROLE} -c timezone=UTC` },
    }),
  ],
  // else there is no condition on archived_at, which has no index
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  grafserv: { watch: false, graphiql: false, websockets: false },
  grafast: { explain: false, context: () => ({ pgSettings }) },
  schema: { defaultBehavior: '-insert -update -delete' },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');
