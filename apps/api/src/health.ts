import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Db } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';

/** `/health/live` answers as long as the process turns; `/health/ready` says 200 when the database answers, else 503. */
export function serveHealth(app: NestFastifyApplication): void {
  const http = app.getHttpAdapter().getInstance();
  http.get('/health/live', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  http.get('/health/ready', async (_request, reply) => {
    const ready = await app
      .get(Db)
      .query(systemContext('system:health'), 'select 1')
      .then(
        () => true,
        () => false,
      );
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready' });
  });
}
