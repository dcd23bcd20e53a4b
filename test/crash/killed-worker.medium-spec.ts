import { describe } from '@jest/globals';
import { useDatabase } from '@seedbed/platform/testing';
import { killedWorkerSuite } from './killed-worker-suite.js';

describe('the metrics job, its queue in PostgreSQL', () => {
  killedWorkerSuite(useDatabase());
});
