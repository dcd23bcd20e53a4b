import { describe } from '@jest/globals';
import { useDatabase } from '@seedbed/platform/testing';
import { queueSuite } from '../medium/queue/queue-suite.js';
import { emptyRedis, redisUrl } from './redis-place.js';

describe('the queue in Redis', () => {
  const database = useDatabase();
  queueSuite(database, { redisUrl, empty: ({ db }) => emptyRedis(db) });
});
