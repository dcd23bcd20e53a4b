import 'reflect-metadata';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Tx } from '@seedbed/platform/database';
import { eventErrors } from './events.errors.js';
import type { Topic } from './message.js';

const SUBSCRIPTION = Symbol('seedbed:subscription');

interface Subscription {
  readonly topic: { readonly topic: string; readonly parse: (payload: unknown) => unknown };
  readonly batch: boolean;
}

/** Who wants which messages. `name` is written into the outbox row when it is done, so it must not change lightly. */
export interface Subscriber {
  readonly name: string;
  readonly topic: string;
  /** In: the relay's transaction (effects written in it count exactly once) and the payloads, in order. */
  readonly deliver: (tx: Tx, payloads: readonly unknown[]) => Promise<void>;
  /** Takes many messages in one call. */
  readonly batch: boolean;
}

type Method<F> = <M extends F>(target: object, property: string, descriptor: TypedPropertyDescriptor<M>) => void;

/**
 * The method gets each message of the topic after its transaction has committed: `(tx, payload)`. It may come twice and,
 * after a failure, later than its successors. Be quick, and do slow work in a job: the relay's transaction is open.
 * An error of kind UNAVAILABLE is tried again for ever, any other a few times; then the message is set aside.
 */
export function OnMessage<P>(topic: Topic<P>): Method<(tx: Tx, payload: P) => Promise<void>> {
  return (_target, _property, descriptor) => subscribe(descriptor.value, topic, false);
}

/** Like {@link OnMessage}, for a method that takes the messages waiting now in one call: `(tx, payloads)`. */
export function OnMessages<P>(topic: Topic<P>): Method<(tx: Tx, payloads: readonly P[]) => Promise<void>> {
  return (_target, _property, descriptor) => subscribe(descriptor.value, topic, true);
}

function subscribe<P>(method: object | undefined, topic: Topic<P>, batch: boolean): void {
  if (method) Reflect.defineMetadata(SUBSCRIPTION, { topic, batch }, method);
}

/** All subscribers among the providers of this process. Throws SUBSCRIBER_TWICE when two would have the same name. */
export function findSubscribers(discovery: DiscoveryService): Subscriber[] {
  const found = new Map<string, Subscriber>();
  const scanner = new MetadataScanner();
  for (const { instance } of discovery.getProviders()) {
    if (typeof instance !== 'object' || instance === null) continue;
    const prototype: object = Object.getPrototypeOf(instance);
    for (const method of scanner.getAllMethodNames(prototype)) {
      const handler: unknown = Reflect.get(prototype, method);
      if (typeof handler !== 'function') continue;
      const subscription: Subscription | undefined = Reflect.getMetadata(SUBSCRIPTION, handler);
      if (!subscription) continue;
      const name = `${prototype.constructor.name}.${method}`;
      if (found.get(name)) throw eventErrors.SUBSCRIBER_TWICE({ name });
      found.set(
        name,
        subscriber(name, subscription, (...args) => Reflect.apply(handler, instance, args)),
      );
    }
  }
  return [...found.values()];
}

function subscriber(name: string, subscription: Subscription, call: (...args: unknown[]) => unknown): Subscriber {
  const { batch, topic } = subscription;
  const deliver = async (tx: Tx, payloads: readonly unknown[]): Promise<void> => {
    const parsed = payloads.map((payload) => topic.parse(payload));
    await call(tx, batch ? parsed : parsed[0]);
  };
  return { name, topic: topic.topic, batch, deliver };
}
