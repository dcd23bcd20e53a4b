import type { RequestContext } from '@seedbed/platform/kernel';
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { Headers } from './request-context.js';

/** A document that Apollo parsed and validated, and that the engine answered whole. */
export interface KnownDocument {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What of a request over HTTP decides whether it can be answered before Apollo. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly ip?: string;
  readonly body: unknown;
}

/** A request for a known document, as Apollo would hand it to the engine's plugin. */
export interface KnownRequest extends KnownDocument {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contentType: string;
}

const MOST_DOCUMENTS = 500;
const LONGEST_DOCUMENT = 20_000;
const MOST_ACCEPTS = 50;
const LONGEST_ACCEPT = 200;
const JSON_BODY = /^application\/json(?: *; *charset=utf-8)?$/i;

/**
 * The documents of programs, which send the same few again and again. A request for one of them needs no parsing, no
 * validation and no negotiation: that was done by Apollo the first time. Whatever is unusual in a request is not known
 * here and goes to Apollo.
 */
export class KnownDocuments {
  private readonly documents = new Map<string, KnownDocument>();
  /** What Apollo made of an Accept header: the content type of its answer. */
  private readonly contentTypes = new Map<string, string>();
  /** How many requests were answered from here. */
  answered = 0;

  /** In: the text of a document with one operation, and what Apollo made of it. The one not used for longest is forgotten. */
  learn(text: string, known: KnownDocument): void {
    if (text.length > LONGEST_DOCUMENT || this.documents.has(text)) return;
    const operations = known.document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (operations.length !== 1) return; // which one is meant is Apollo's matter
    keep(this.documents, text, known, MOST_DOCUMENTS);
  }

  /** In: an Accept header ('' for none), and the content type of what Apollo answered to it. */
  learnAccept(accept: string, contentType: string): void {
    if (accept.length <= LONGEST_ACCEPT) keep(this.contentTypes, accept, contentType, MOST_ACCEPTS);
  }

  /** Out: what is asked, when it is an ordinary request for a known document; else undefined. */
  find({ method, url, headers, body }: HttpRequest): KnownRequest | undefined {
    if (method !== 'POST' || url !== '/graphql' || !JSON_BODY.test(String(headers['content-type']))) return undefined;
    if (typeof body !== 'object' || body === null) return undefined;
    const { query, variables, operationName, extensions } = body as Readonly<Record<string, unknown>>;
    if (typeof query !== 'string' || !isNothing(extensions) || !(isNothing(variables) || isPlain(variables))) return;
    const known = this.documents.get(query);
    const contentType = this.contentTypes.get(acceptOf(headers));
    if (known === undefined || contentType === undefined) return undefined;
    if (!isNothing(operationName) && operationName !== known.operation.name?.value) return undefined;
    this.documents.delete(query);
    this.documents.set(query, known); // the one not used for longest stands first
    return { ...known, variables: variables ?? {}, contentType };
  }
}

/** The Accept header of a request as one text, '' for none. */
export function acceptOf(headers: Headers): string {
  const { accept } = headers;
  return Array.isArray(accept) ? accept.join(', ') : (accept ?? '');
}

const isNothing = (value: unknown): value is null | undefined => value === undefined || value === null;
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function keep<T>(among: Map<string, T>, key: string, value: T, most: number): void {
  const [oldest] = among.keys();
  if (among.size >= most && !among.has(key) && oldest !== undefined) among.delete(oldest);
  among.set(key, value);
}

/** The text of an answer, and in how many seconds to come again where it is a refusal to wait for. */
export interface KnownAnswer {
  readonly text: string;
  readonly retryAfterSeconds?: number;
}

/** What answers a known request; null when Apollo must. */
export type AnswerKnown = (request: KnownRequest, ctx: RequestContext) => Promise<KnownAnswer | null>;
