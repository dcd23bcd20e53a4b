/** The seed of a run of random questions: another one each time, printed, and set by SEEDBED_TEST_SEED to run one again. */
export function seedOfRun(what: string): number {
  const given = Number(process.env.SEEDBED_TEST_SEED);
  const seed = Number.isInteger(given) && given !== 0 ? given : Date.now() % 2_147_483_647;
  process.stdout.write(`random questions over ${what}: SEEDBED_TEST_SEED=${seed}\n`);
  return seed;
}
