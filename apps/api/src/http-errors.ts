import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { codedError } from '@seedbed/platform/graphql';
import { type AppError, defineErrors, ERROR_KINDS, errorText } from '@seedbed/platform/kernel';
import { contextOfRequest } from '@seedbed/platform/projection';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Largest body of a request, in bytes: ten thousand records of a bulk mutation, with long texts. */
export const BODY_LIMIT = 20_000_000;

const httpErrors = defineErrors({
  BODY_NOT_JSON: {
    kind: 'INVALID',
    text: {
      en: 'The body of the request is no valid JSON ({reason}).',
      it: 'Il corpo della richiesta non è JSON valido ({reason}).',
      hr: 'Tijelo zahtjeva nije ispravan JSON ({reason}).',
      el: 'Το σώμα του αιτήματος δεν είναι έγκυρο JSON ({reason}).',
      ro: 'Corpul cererii nu este JSON valid ({reason}).',
      sl: 'Telo zahteve ni veljaven JSON ({reason}).',
    },
  },
  BODY_TOO_LARGE: {
    kind: 'INVALID',
    text: {
      en: 'The request is larger than {limit} bytes. Send less at once.',
      it: 'La richiesta supera {limit} byte. Inviare meno dati alla volta.',
      hr: 'Zahtjev je veći od {limit} bajtova. Pošaljite manje odjednom.',
      el: 'Το αίτημα υπερβαίνει τα {limit} byte. Στείλτε λιγότερα κάθε φορά.',
      ro: 'Cererea depășește {limit} de octeți. Trimiteți mai puțin o dată.',
      sl: 'Zahteva presega {limit} bajtov. Pošljite manj naenkrat.',
    },
  },
  BODY_TYPE_UNKNOWN: {
    kind: 'INVALID',
    text: {
      en: 'Send the request as application/json.',
      it: 'Inviare la richiesta come application/json.',
      hr: 'Pošaljite zahtjev kao application/json.',
      el: 'Στείλτε το αίτημα ως application/json.',
      ro: 'Trimiteți cererea ca application/json.',
      sl: 'Zahtevo pošljite kot application/json.',
    },
  },
  ADDRESS_UNKNOWN: {
    kind: 'NOT_FOUND',
    text: {
      en: 'There is nothing at this address.',
      it: 'Non c’è nulla a questo indirizzo.',
      hr: 'Na ovoj adresi nema ničega.',
      el: 'Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση.',
      ro: 'Nu există nimic la această adresă.',
      sl: 'Na tem naslovu ni ničesar.',
    },
  },
});

interface HttpTrouble {
  /** Fastify's code; Nest keeps it as the cause of its own exception. */
  readonly code?: string;
  readonly cause?: unknown;
  readonly status?: number;
  readonly statusCode?: number;
  readonly message?: string;
}

/**
 * Answers what goes wrong outside GraphQL (bodies, unknown addresses) as coded JSON in the form of a GraphQL error,
 * never with a stack. Errors of resolvers pass: the GraphQL formatter answers them.
 */
@Catch()
export class HttpErrorFilter implements ExceptionFilter<HttpTrouble> {
  catch(error: HttpTrouble, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    answerHttpError(
      error,
      host.switchToHttp().getRequest<FastifyRequest>(),
      host.switchToHttp().getResponse<FastifyReply>(),
    );
  }
}

const logger = new Logger('HTTP');

/** Answers what Fastify or Nest refused. Fastify calls it itself for what it cannot route (an address that is no text). */
export function answerHttpError(error: HttpTrouble, request: FastifyRequest, reply: FastifyReply): void {
  const ctx = contextOfRequest(request);
  const coded = translate(error, ctx.requestId);
  if (coded.kind === 'BUG') logger.error(`${coded.code} ${ctx.requestId}: ${String(error)}`);
  const status = statusOf(error);
  void reply.status(status !== undefined && status < 500 ? status : ERROR_KINDS[coded.kind].status).send({
    errors: [
      {
        message: errorText(coded.code, ctx.language, coded.params),
        extensions: {
          code: coded.code,
          kind: coded.kind,
          ...(coded.field === undefined ? {} : { field: coded.field }),
          requestId: ctx.requestId,
        },
      },
    ],
  });
}

const statusOf = (error: HttpTrouble): number | undefined => error.status ?? error.statusCode;

function translate(error: HttpTrouble, requestId: string): AppError {
  const status = statusOf(error);
  if (status === 413) return httpErrors.BODY_TOO_LARGE({ limit: BODY_LIMIT });
  if (status === 415) return httpErrors.BODY_TYPE_UNKNOWN();
  if (status === 404 || error.code === 'FST_ERR_BAD_URL') return httpErrors.ADDRESS_UNKNOWN();
  if (status === 400) return httpErrors.BODY_NOT_JSON({ reason: error.message ?? 'unreadable' });
  return codedError(error, requestId);
}
