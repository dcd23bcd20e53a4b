import type { Db } from '@seedbed/platform/database';
import { redisPrefix } from '@seedbed/platform/queue';
import { Redis } from 'ioredis';

const { SEEDBED_TEST_REDIS } = process.env;
if (!SEEDBED_TEST_REDIS) throw new Error('These tests need a Redis: run them with `npm run test:redis`.');

export const redisUrl: string = SEEDBED_TEST_REDIS;

/** Removes the keys of this test's database, and no others: somebody else may use the same Redis. */
export async function emptyRedis(db: Db): Promise<void> {
  const redis = new Redis(redisUrl);
  try {
    const keys = await redis.keys(`${await redisPrefix(db)}:*`);
    if (keys.length > 0) await redis.del(...keys);
  } finally {
    redis.disconnect();
  }
}
