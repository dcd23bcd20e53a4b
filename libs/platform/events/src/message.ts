import { z } from 'zod';

/** What is told to others inside the product: a topic, and ids. Never texts or personal data: rows stay readable by all. */
export interface Message {
  readonly topic: string;
  /** Messages of one transaction with the same topic and key are one message. */
  readonly key: string | null;
  readonly payload: unknown;
}

/** A kind of message. Called with a payload it makes the message: `recordChanged({ type: 'Project' })`. */
export interface Topic<P> {
  (payload: P): Message;
  readonly topic: string;
  readonly parse: (payload: unknown) => P;
}

const topics = new Set<string>();

/**
 * Declares a kind of message once, with the shape of its payload (ids only).
 * `key` says which messages of one transaction are the same message; without it each one is kept.
 * Throws at import when a topic is declared twice.
 */
export function defineMessage<P>(topic: string, payload: z.ZodType<P>, key?: (payload: P) => string): Topic<P> {
  if (topics.has(topic)) throw new Error(`The message ${topic} is declared twice; choose another topic.`);
  topics.add(topic);
  const parse = (value: unknown): P => payload.parse(value);
  const make = (value: P): Message => ({ topic, key: key?.(value) ?? null, payload: parse(value) });
  return Object.assign(make, { topic, parse });
}

/** All topics this process knows. The relay takes no others: a newer process may know what to do with them. */
export const declaredTopics = (): string[] => [...topics].sort();

/** Rows of a record type were created, changed or removed. One for each type and transaction, however many the rows. */
export const recordChanged = defineMessage(
  'record.changed',
  z.strictObject({ type: z.string().min(1) }),
  ({ type }) => type,
);
