import { createServer, type Server } from 'node:http';

/** What the health page asks. `isReady` may throw: then the worker is not ready, and the text is shown. */
export interface HealthChecks {
  isReady(): Promise<boolean>;
}

/**
 * A page for whoever looks after the process: `/health/live` answers as long as the process turns, `/health/ready` says
 * 200 when it does its work and 503 otherwise. In: port 0 takes any free one. Out: resolves when it listens.
 */
export async function serveHealth(host: string, port: number, checks: HealthChecks): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ status: text }));
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, 'only GET');
    if (request.url === '/health/live') return answer(200, 'live');
    if (request.url !== '/health/ready') return answer(404, 'not here; see /health/live and /health/ready');
    checks.isReady().then(
      (ready) => answer(ready ? 200 : 503, ready ? 'ready' : 'not ready'),
      () => answer(503, 'not ready'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
