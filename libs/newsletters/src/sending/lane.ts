import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@seedbed/platform/kernel';
import { type Letter, type Outcome, shownReply } from '@seedbed/platform/mail';
import type { Buckets } from './buckets.js';
import { settled } from './delivery.rules.js';
import type { Claimed, DeliveryRows } from './delivery-rows.js';
import { failPoint } from './fail-points.js';
import type { Health } from './health.rules.js';
import type { MailWorker } from './mail-worker.js';
import type { Outcomes } from './outcomes.js';
import type { Relay } from './relay.js';

/** The message of one delivery, or why there is none. */
export type Made =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'skip'; readonly reason: string };

/** What an issue says to each of its recipients. */
export interface MakesLetters {
  make(delivery: Claimed): Promise<Made>;
}

/** What a lane sends, and how. */
export interface LaneWork {
  readonly issue: string;
  readonly onUnknown: 'RESEND' | 'HOLD';
  readonly letters: MakesLetters;
  readonly health: Health;
  readonly signal: AbortSignal;
}

export interface LaneSizes {
  /** Deliveries that are taken at once. */
  readonly chunk: number;
  /** Deliveries that pass the gate at once: so many may still go out after somebody has left. */
  readonly gate: number;
}

export interface LaneTools {
  readonly rows: DeliveryRows;
  readonly outcomes: Outcomes;
  readonly buckets: Buckets;
  readonly worker: MailWorker;
  readonly relay: Relay;
  readonly sizes: LaneSizes;
}

interface Ready {
  readonly delivery: Claimed;
  readonly letter: Letter;
}

/** Longest wait of a lane for its limits; after a longer one somebody asks for it again. */
const MOST_WAIT_MS = 2000;

/**
 * Sends the deliveries of an issue, some at a time: takes them, makes their messages, lets them through the gate in small
 * groups, and hands those to the mail server. What it took and did not send it gives back, however it ends.
 */
export class LaneRun {
  private readonly claim = newId();
  private readonly onWire = new Set<string>();
  private broken: Error | undefined;
  private term = 0;

  constructor(
    private readonly tools: LaneTools,
    private readonly work: LaneWork,
  ) {}

  /**
   * Out: how many deliveries it was handed; 0: there is nothing to do now. Throws what the database throws, and what the
   * journal of the worker does.
   */
  async chunk(): Promise<number> {
    const { rows, worker, sizes } = this.tools;
    if (!worker.maySend) return 0;
    this.term = worker.term;
    worker.openJournal(); // before anything passes the gate: where there is none, all that passed may have arrived
    const taken = await rows.claim(this.work.issue, { worker: worker.id, claim: this.claim }, sizes.chunk);
    failPoint('after_claim');
    try {
      await this.groups(taken);
    } finally {
      const left = taken.map(({ id }) => id).filter((id) => !this.onWire.has(id));
      if (left.length > 0) await this.tools.outcomes.giveBack(this.claim, left);
      this.onWire.clear();
    }
    return taken.length;
  }

  private async groups(taken: readonly Claimed[]): Promise<void> {
    const { gate } = this.tools.sizes;
    let next = this.prepare(taken.slice(0, gate));
    for (let at = 0; at < taken.length; at += gate) {
      const ready = await next;
      // the next ones are made while these are on their way
      next = this.prepare(taken.slice(at + gate, at + 2 * gate));
      next.catch(() => {}); // it is awaited in the next round, or not at all
      if (this.mustStop) return;
      await this.pass(ready);
      if (this.broken) throw this.broken;
      if (this.work.health.trouble) return;
    }
  }

  private get mustStop(): boolean {
    return this.work.signal.aborted || !this.tools.worker.maySend;
  }

  private async prepare(deliveries: readonly Claimed[]): Promise<Ready[]> {
    const made = await Promise.all(deliveries.map((delivery) => this.work.letters.make(delivery)));
    const ready: Ready[] = [];
    const skipped = new Map<string, string>();
    for (const [at, delivery] of deliveries.entries()) {
      const one = made[at] as Made;
      if (one.kind === 'letter') ready.push({ delivery, letter: one.letter });
      else skipped.set(delivery.id, one.reason);
    }
    await this.tools.rows.skip(this.claim, skipped);
    for (const id of skipped.keys()) this.onWire.add(id);
    return ready;
  }

  /** Lets a group through the gate as its limits allow, and waits until the server has answered for each. */
  private async pass(group: readonly Ready[]): Promise<void> {
    if (group.length === 0) return;
    const wanting = group.map(({ delivery: { id, domainGroup } }) => ({ id, domainGroup }));
    const { ids, later } = await this.tools.buckets.take(this.work.issue, wanting);
    await this.postpone(later);
    const passed = ids.length === 0 ? new Set<string>() : await this.tools.rows.gate(this.claim, ids);
    failPoint('after_gate');
    const going = group.filter(({ delivery: { id } }) => passed.has(id));
    for (const { delivery } of going) this.onWire.add(delivery.id);
    await Promise.allSettled(going.map((one) => this.send(one)));
    if (ids.length === 0 && later.size > 0) {
      const soonest = Math.min(...later.values());
      await pause(Math.min(soonest, MOST_WAIT_MS), undefined, { signal: this.work.signal }).catch(() => {});
    }
  }

  /** Those whose limit lets nothing through wait; they are taken again when their time has come. */
  private async postpone(later: ReadonlyMap<string, number>): Promise<void> {
    const byWait = new Map<number, string[]>();
    for (const [id, wait] of later) byWait.set(wait, [...(byWait.get(wait) ?? []), id]);
    for (const [wait, ids] of byWait) {
      await this.tools.rows.release(this.claim, ids, wait);
      for (const id of ids) this.onWire.add(id);
    }
  }

  private async send({ delivery, letter }: Ready): Promise<void> {
    const { worker } = this.tools;
    const attempt = { delivery: delivery.id, attempt: delivery.attempt };
    let isLate = false;
    const outcome = await this.tools.relay.send(letter, () => {
      failPoint('before_dot');
      // it may have waited long since the gate, and whoever took over has read the journal without its mark
      isLate = !worker.maySend || worker.term !== this.term;
      if (isLate) throw new Error('This process was silent for too long to send.');
      this.write(() => worker.journal.mark(attempt)); // when it throws, the server does not get the end of the message
      failPoint('after_dot');
    });
    if (isLate) {
      this.onWire.delete(delivery.id); // surely not sent: it is given back
      return;
    }
    failPoint('after_250');
    this.end(delivery, letter, outcome);
    const said = outcome.kind === 'unknown' ? null : outcome.code;
    if (said !== null) this.write(() => worker.journal.answer(attempt, said, outcome.reply));
    failPoint('after_journal');
  }

  /** A journal that cannot be written ends the sending. */
  private write(line: () => void): void {
    try {
      line();
    } catch (error) {
      this.broken = error as Error;
      throw error;
    }
  }

  private end(delivery: Claimed, letter: Letter, outcome: Outcome): void {
    const reply = shownReply(outcome.reply, letter.to, '***');
    const { attempt, unknowns } = delivery;
    const ended = settled({ ...outcome, reply }, { attempt, unknowns, onUnknown: this.work.onUnknown });
    this.work.health.add(outcome.kind);
    this.tools.outcomes.add({ id: delivery.id, claim: this.claim, ...ended });
    if (ended.rests) this.tools.buckets.rest(delivery.domainGroup).catch(() => {});
  }
}
