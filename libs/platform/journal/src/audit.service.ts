import { Inject, Injectable, Logger } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import type { HearsRefusals } from '@seedbed/platform/graphql';
import { newId, type RequestContext } from '@seedbed/platform/kernel';
import type { AuditOutcome } from './audit-event.record.js';

/** What happened. Ids and codes only: an event is never changed, so no name, address or secret may get into one. */
export interface Happening {
  /** Dotted, in the words of the API: `signIn.password`, `apiToken.create`. */
  readonly action: string;
  readonly outcome?: AuditOutcome;
  /** Whom it was tried as, when that is not the caller. */
  readonly userId?: string;
  readonly code?: string;
  readonly about?: { readonly type: string; readonly id: string };
  readonly detail?: string;
}

const INSERT = `insert into audit_events (id, action, outcome, at, actor, user_id, role, code, record_type, record_id, detail, request)
  values ($1, $2, $3, clock_timestamp(), $4, $5, $6, $7, $8, $9, $10, $11)`;

/** One refusal of one caller at one place is written down once in so many ms: a program in a loop says nothing new. */
const REFUSAL_AGAIN_MS = 60_000;
const MOST_REMEMBERED = 5_000;

/**
 * Writes down what matters for security. What was done is written in the transaction that does it, so that both are there
 * or neither; what was refused, apart from it, since that transaction is taken back.
 */
@Injectable()
export class Audit implements HearsRefusals {
  private readonly log = new Logger(Audit.name);
  private readonly lately = new Map<string, number>();

  constructor(@Inject(Db) private readonly db: Db) {}

  /** In: the running transaction (or a context, for a statement of its own), and what happened. */
  async note(ctx: RequestContext | Tx, happening: Happening): Promise<void> {
    const { action, outcome = 'DONE', about, code, detail } = happening;
    await this.db.query(ctx, INSERT, [
      newId(),
      action,
      outcome,
      ctx.actor,
      happening.userId ?? ctx.reader.userId ?? null,
      ctx.reader.role,
      code ?? null,
      about?.type ?? null,
      about?.id ?? null,
      detail?.slice(0, 200) ?? null,
      ctx.requestId,
    ]);
  }

  /** Writes down a refusal, in a statement of its own also when the caller is inside a transaction. */
  async noteRefusal(ctx: RequestContext, happening: Omit<Happening, 'outcome'>): Promise<void> {
    const { requestId, actor, reader, language } = ctx;
    await this.note({ requestId, actor, reader, language }, { ...happening, outcome: 'REFUSED' });
  }

  /** From the guard. The refusal does not wait for it, and fails with nothing. */
  refused(ctx: RequestContext, field: string): void {
    const { role, userId } = ctx.reader;
    const now = Date.now();
    const key = `${role} ${userId ?? ''} ${field}`;
    if (now - (this.lately.get(key) ?? 0) < REFUSAL_AGAIN_MS) return;
    if (this.lately.size >= MOST_REMEMBERED) this.lately.clear();
    this.lately.set(key, now);
    this.noteRefusal(ctx, { action: 'access', detail: field }).catch((error: unknown) =>
      this.log.error(`A refused access (${field}, ${ctx.requestId}) was not written down: ${String(error)}`),
    );
  }
}
