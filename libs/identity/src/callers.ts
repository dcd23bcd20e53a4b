import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Db, type Listener } from '@seedbed/platform/database';
import type { Caller } from '@seedbed/platform/graphql';
import { CallerRows, type FoundCaller } from './caller-rows.js';
import { Secrets } from './secrets.js';

/** Triggers notify it whenever a user, role, session or token may have lost something. */
const IDENTITY_CHANNEL = 'identity';

/** How long who holds a secret is not asked again. */
const KEPT_MS = 10_000;
const MOST_KEPT = 5_000;

type Kind = 'session' | 'token';

/**
 * Knows who holds a secret. What was found is kept for some seconds, so that a request costs no round trip of its own; a
 * notification of the database ends all that is kept, in every process, as soon as the change is committed. While no
 * notifications are heard, nothing is kept.
 */
@Injectable()
export class Callers implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly kept = new Map<string, FoundCaller>();
  private readonly asking = new Map<string, Promise<FoundCaller | null>>();
  private listener: Listener | undefined;
  /** Counts how often all was forgotten: what was asked for before is not kept after. */
  private era = 0;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(CallerRows) private readonly rows: CallerRows,
    @Inject(Secrets) private readonly secrets: Secrets,
  ) {}

  onApplicationBootstrap(): void {
    if (this.db.connectionString !== '') this.listener = this.db.listen(IDENTITY_CHANNEL, () => this.forget());
  }

  async onModuleDestroy(): Promise<void> {
    await this.listener?.close();
    this.listener = undefined;
  }

  /** Who holds a secret, when that is known without asking. */
  known(kind: Kind, secret: string): Caller | undefined {
    const key = `${kind} ${secret}`;
    const found = this.kept.get(key);
    if (!found) return undefined;
    if (found.until > Date.now() && this.listener?.isListening) return found.caller;
    this.kept.delete(key);
    return undefined;
  }

  /** Who holds a secret; null when nobody does any more. Throws what the database throws. */
  async find(kind: Kind, secret: string): Promise<Caller | null> {
    const key = `${kind} ${secret}`;
    const known = this.known(kind, secret);
    if (known) return known;
    let asked = this.asking.get(key);
    if (!asked) {
      asked = this.ask(kind, key, secret).finally(() => this.asking.delete(key));
      this.asking.set(key, asked);
    }
    return (await asked)?.caller ?? null;
  }

  /** Forgets all that is kept. Whoever ends something calls it after the commit, so that its own answer is the last one. */
  forget(): void {
    this.era += 1;
    this.kept.clear();
    this.asking.clear(); // an answer that is on its way may be from before
  }

  private async ask(kind: Kind, key: string, secret: string): Promise<FoundCaller | null> {
    const { era } = this;
    const hash = this.secrets.hash(kind, secret);
    const found = await (kind === 'session' ? this.rows.ofSession(hash) : this.rows.ofToken(hash));
    if (found && era === this.era && this.listener?.isListening) {
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      this.kept.set(key, { ...found, until: Math.min(found.until, Date.now() + KEPT_MS) });
    }
    return found;
  }
}
