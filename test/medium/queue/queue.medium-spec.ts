import { describe } from '@jest/globals';
import { useDatabase } from '@seedbed/platform/testing';
import pg from 'pg';
import { queueSuite } from './queue-suite.js';

describe('the queue in PostgreSQL', () => {
  const database = useDatabase();
  queueSuite(database, {
    async empty({ ownerUrl }) {
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      await client.query('TRUNCATE bullmq.job, bullmq.event, bullmq.meta, bullmq.dedup, bullmq.job_log CASCADE');
      await client.end();
    },
  });
});
