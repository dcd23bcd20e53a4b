// @ts-check
/**
 * Whether anybody is lost, or gets two, when what sends newsletters is killed again and again:
 * `npm run bench:newsletter-crash [-- --recipients 100000 --kills 50 --postgres 5 --redis 5 --hold]`. With `--redis`,
 * REDIS_URL says where; only the keys of this run are removed there. SEEDBED_TEST_SEED runs one again. `--json`
 * prints what was found for a program. It ends with 1 when a promise was not kept. Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { crashRun } from './crash-run.mjs';

const { values } = parseArgs({
  options: {
    recipients: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '50' },
    postgres: { type: 'string', default: '0' },
    redis: { type: 'string', default: '0' },
    hold: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const given = Number(process.env.SEEDBED_TEST_SEED);
const seed = Number.isInteger(given) && given !== 0 ? given : Date.now() % 2_147_483_647;
const { REDIS_URL: redisUrl } = process.env;
const redis = Number(values.redis);
if (redis > 0 && redisUrl === undefined) throw new Error('REDIS_URL is not set: --redis needs one.');
console.log(`killed senders of newsletters: SEEDBED_TEST_SEED=${seed}`);
const report = await crashRun({
  ...{ seed, redis, recipients: Number(values.recipients), kills: Number(values.kills) },
  ...{ postgres: Number(values.postgres), onUnknown: values.hold ? 'HOLD' : 'RESEND' },
  ...(redis > 0 && redisUrl !== undefined ? { redisUrl } : {}),
  log: (line) => console.log(line),
});
console.log(values.json ? JSON.stringify(report) : report);
if (report.problems.length > 0) process.exitCode = 1;
