import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { codedError, contextOfRest, type HearsUseCases, tellRefusal } from '@seedbed/platform/graphql';
import { AppError, defineErrors, ERROR_KINDS, errorText, type Language } from '@seedbed/platform/kernel';
import { contextOfRequest } from '@seedbed/platform/projection';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const httpErrors = defineErrors({
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
  BODY_LENGTH_NEEDED: {
    kind: 'INVALID',
    text: {
      en: 'Say in Content-Length how long the body is: without a sign-in it may not come in pieces.',
      it: 'Indicare in Content-Length quanto è lungo il corpo: senza accesso non può arrivare a pezzi.',
      hr: 'U Content-Length navedite duljinu tijela: bez prijave ne smije stizati u dijelovima.',
      el: 'Δηλώστε στο Content-Length το μήκος του σώματος: χωρίς σύνδεση δεν μπορεί να έρχεται τμηματικά.',
      ro: 'Indicați în Content-Length lungimea corpului: fără conectare nu poate sosi pe bucăți.',
      sl: 'V Content-Length navedite dolžino telesa: brez prijave ne sme prihajati po kosih.',
    },
  },
  REQUEST_TOO_SLOW: {
    kind: 'LIMITED',
    text: {
      en: 'The request took too long to arrive and was given up. Send it again, over a better line or in smaller parts.',
      it: 'La richiesta ha impiegato troppo tempo ad arrivare ed è stata abbandonata. Inviarla di nuovo, con una connessione migliore o in parti più piccole.',
      hr: 'Zahtjev je predugo pristizao pa se od njega odustalo. Pošaljite ga ponovno, boljom vezom ili u manjim dijelovima.',
      el: 'Το αίτημα άργησε πολύ να φτάσει και εγκαταλείφθηκε. Στείλτε το ξανά, με καλύτερη σύνδεση ή σε μικρότερα μέρη.',
      ro: 'Cererea a sosit prea încet și a fost abandonată. Trimiteți-o din nou, pe o legătură mai bună sau în părți mai mici.',
      sl: 'Zahteva je prihajala predolgo in je bila opuščena. Pošljite jo znova, po boljši povezavi ali v manjših delih.',
    },
  },
  ANSWER_TOO_SLOW: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'The answer took too long. Look whether what you asked for was done before you ask again, or ask for less at once.',
      it: 'La risposta ha richiesto troppo tempo. Prima di riprovare, verificare se quanto richiesto è stato fatto, o chiedere meno alla volta.',
      hr: 'Odgovor je predugo trajao. Prije novog pokušaja provjerite je li traženo učinjeno ili tražite manje odjednom.',
      el: 'Η απάντηση άργησε πολύ. Πριν ξαναπροσπαθήσετε, δείτε αν έγινε αυτό που ζητήσατε ή ζητήστε λιγότερα κάθε φορά.',
      ro: 'Răspunsul a durat prea mult. Înainte de a cere din nou, verificați dacă s-a făcut ce ați cerut sau cereți mai puțin o dată.',
      sl: 'Odgovor je trajal predolgo. Preden poskusite znova, preverite, ali je bilo zahtevano opravljeno, ali zahtevajte manj naenkrat.',
    },
  },
  HEADERS_TOO_LARGE: {
    kind: 'INVALID',
    text: {
      en: 'The headers of the request are too large. Send a long filter in the body and not in the address, and fewer cookies.',
      it: 'Le intestazioni della richiesta sono troppo grandi. Inviare un filtro lungo nel corpo e non nell’indirizzo, e meno cookie.',
      hr: 'Zaglavlja zahtjeva su prevelika. Dugačak filtar pošaljite u tijelu, a ne u adresi, i manje kolačića.',
      el: 'Οι κεφαλίδες του αιτήματος είναι πολύ μεγάλες. Στείλτε ένα μεγάλο φίλτρο στο σώμα και όχι στη διεύθυνση, και λιγότερα cookie.',
      ro: 'Anteturile cererii sunt prea mari. Trimiteți un filtru lung în corp, nu în adresă, și mai puține cookie-uri.',
      sl: 'Glave zahteve so prevelike. Dolg filter pošljite v telesu in ne v naslovu, in manj piškotkov.',
    },
  },
  REQUEST_UNREADABLE: {
    kind: 'INVALID',
    text: {
      en: 'This is no HTTP request that can be read.',
      it: 'Questa non è una richiesta HTTP leggibile.',
      hr: 'Ovo nije čitljiv HTTP zahtjev.',
      el: 'Αυτό δεν είναι αναγνώσιμο αίτημα HTTP.',
      ro: 'Aceasta nu este o cerere HTTP care poate fi citită.',
      sl: 'To ni berljiva zahteva HTTP.',
    },
  },
  HTTPS_NEEDED: {
    kind: 'FORBIDDEN',
    text: {
      en: 'This node answers over https only. Use its address {address}.',
      it: 'Questo nodo risponde solo tramite https. Usare il suo indirizzo {address}.',
      hr: 'Ovaj čvor odgovara samo preko https-a. Koristite njegovu adresu {address}.',
      el: 'Αυτός ο κόμβος απαντά μόνο μέσω https. Χρησιμοποιήστε τη διεύθυνσή του {address}.',
      ro: 'Acest nod răspunde numai prin https. Folosiți adresa lui {address}.',
      sl: 'To vozlišče odgovarja samo prek https. Uporabite njegov naslov {address}.',
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
 * never with a stack. Errors of resolvers pass: the GraphQL formatter answers them. What a handler refused is told to
 * whoever keeps the audit.
 */
@Catch()
export class HttpErrorFilter implements ExceptionFilter<HttpTrouble> {
  constructor(private readonly listener: HearsUseCases) {}

  catch(error: HttpTrouble, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const ctx = contextOfRest(request);
    if (ctx && error instanceof AppError) {
      const changes = request.method !== 'GET' && request.method !== 'HEAD';
      tellRefusal(this.listener, ctx, error, { field: ctx.useCase?.name ?? request.method, changes });
    }
    answerHttpError(error, request, host.switchToHttp().getResponse<FastifyReply>());
  }
}

const logger = new Logger('HTTP');

/** Answers what Fastify or Nest refused. Fastify calls it itself for what it cannot route (an address that is no text). */
export function answerHttpError(error: HttpTrouble, request: FastifyRequest, reply: FastifyReply): void {
  const ctx = contextOfRest(request) ?? contextOfRequest(request);
  const { coded, status } = translate(error, request, ctx.requestId);
  if (coded.kind === 'BUG') logger.error(`${coded.code} ${ctx.requestId}: ${String(error)}`);
  if (UNREAD.has(status)) void reply.header('connection', 'close'); // the rest of it may still be on its way
  const wait = coded.data?.retryAfterSeconds;
  if (wait !== undefined) void reply.header('retry-after', String(wait));
  void reply.status(status).send(bodyOf(coded, ctx.language, ctx.requestId));
}

/** An error in the form of GraphQL, whatever it was that was asked for. */
function bodyOf({ code, kind, params, field }: AppError, language: Language, requestId?: string): object {
  const extensions = {
    code,
    kind,
    ...(field === undefined ? {} : { field }),
    ...(requestId === undefined ? {} : { requestId }),
  };
  return { errors: [{ message: errorText(code, language, params), extensions }] };
}

interface Translated {
  readonly coded: AppError;
  readonly status: number;
}

/** What was refused before its body was read to its end. */
const UNREAD = new Set([408, 411, 413]);

function translate(error: HttpTrouble, request: FastifyRequest, requestId: string): Translated {
  const given = error.status ?? error.statusCode;
  const code = error.code ?? (error.cause as HttpTrouble | undefined)?.code;
  const as = (coded: AppError, status = given ?? 400): Translated => ({ coded, status });
  const coded = codedError(error, requestId);
  if (coded === error) return as(coded, given ?? ERROR_KINDS[coded.kind].status);
  if (given === 413) return as(httpErrors.BODY_TOO_LARGE({ limit: request.routeOptions.bodyLimit }));
  if (given === 415) return as(httpErrors.BODY_TYPE_UNKNOWN());
  if (given === 404 || code === 'FST_ERR_BAD_URL') return as(httpErrors.ADDRESS_UNKNOWN());
  if (given === 400) return as(httpErrors.BODY_NOT_JSON({ reason: error.message ?? 'unreadable' }));
  return as(coded, given !== undefined && given < 500 ? given : ERROR_KINDS[coded.kind].status);
}

/** What Node gives up before there is a request: by its code. */
const UNREQUESTED: Readonly<Record<string, readonly [AppError, number]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [httpErrors.REQUEST_TOO_SLOW(), 408],
  HPE_HEADER_OVERFLOW: [httpErrors.HEADERS_TOO_LARGE(), 431],
};

/** Answers what never became a request, in English: nobody has read in which language. */
export function answerClientError(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [coded, status] = UNREQUESTED[error.code ?? ''] ?? [httpErrors.REQUEST_UNREADABLE(), 400];
  const body = JSON.stringify(bodyOf(coded, 'en'));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    'connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}
