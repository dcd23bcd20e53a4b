import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The one address that takes messages as they are. */
const RETURNED_MAIL = /^\/api\/returned-mail(\?|$)/;

/** Lets a message come to the address of returned mail as its bytes; elsewhere its type stays unknown. */
export function takeMail(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(
    'message/rfc822',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer | string, done: (error: Error | null, body?: unknown) => void): void => {
      if (RETURNED_MAIL.test(request.url)) done(null, body);
      else done(Object.assign(new Error('Unsupported Media Type'), { statusCode: 415, status: 415 }));
    },
  );
}
