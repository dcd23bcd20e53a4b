import { afterEach, describe } from '@jest/globals';
import { useDatabase } from '@seedbed/platform/testing';
import { killedWorkerSuite } from '../crash/killed-worker-suite.js';
import { emptyRedis, redisUrl } from './redis-place.js';

describe('the metrics job, its queue in Redis', () => {
  const database = useDatabase();
  killedWorkerSuite(database, redisUrl);
  afterEach(() => emptyRedis(database().db));
});
