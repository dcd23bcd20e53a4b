// @ts-check
/** Loaded into Seedbed before its own code: whoever asks without a sign-in is the reader of the benchmark. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const { DEMO_CALLER } = await import(pathToFileURL(path.resolve('dist/libs/platform/graphql/src/caller.js')).href);
const reader = JSON.parse(process.env.BENCH_READER ?? '');
Object.assign(DEMO_CALLER, { actor: `user:${reader.userId}`, reader });
