import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Db, type TransactionListener, type Tx } from '@seedbed/platform/database';
import type { HearsUseCases, Refusal } from '@seedbed/platform/graphql';
import { newId, type RequestContext } from '@seedbed/platform/kernel';
import type { HearsOpened, OpenedValue } from '@seedbed/platform/records';
import { type AuditAction, actionOfUseCase, defineActions } from './audit-actions.js';
import type { AuditOutcome } from './audit-event.record.js';

/** `access`: somebody was refused what is not theirs to do or see. */
const journalActions = defineActions('access', 'sealed.read');

/** What happened. Ids and codes only: an event is never changed, so no name, address or secret may get into one. */
export interface Happening {
  /** Dotted, in the words of the API: `signIn.password`, `apiToken.create`. */
  readonly action: AuditAction;
  readonly outcome?: AuditOutcome;
  /** Whom it was tried as, when that is not the caller. */
  readonly userId?: string;
  /** Under which role, when that is not the caller's: of a session that begins, the one it begins with. */
  readonly role?: string;
  readonly code?: string;
  readonly about?: { readonly type?: string | undefined; readonly id?: string | undefined };
  readonly detail?: string;
}

const COLUMNS =
  'id, action, outcome, at, actor, user_id, role, code, record_type, record_id, detail, request, transaction';
const INSERT = `insert into audit_events (${COLUMNS})
  select $1::uuid, $2, $3, clock_timestamp(), $4, $5::uuid, $6, $7, $8, $9::uuid, $10, $11,
    (select incarnation || '.' || pg_current_xact_id() from journal_life where $12::boolean)`;

/** The event of a transaction that changed records: about the first of them. Nothing where none was changed. */
const INSERT_CHANGES = `with first as materialized (
    select j.kind, j.record_id, j.incarnation || '.' || j.xid as transaction from journal j
    where j.incarnation = (select incarnation from journal_life) and j.xid = pg_current_xact_id_if_assigned()
    order by j.incarnation, j.xid, j.seq limit 1
  ), made as (
    insert into audit_events (${COLUMNS})
    select $1::uuid, $2, 'DONE', clock_timestamp(), $3, $4::uuid, $5, null, kind, record_id, null, $6, transaction from first
  ) select 1 from first`;

/** One refusal of one caller at one place is written down once in so many ms: a program in a loop says nothing new. */
const REFUSAL_AGAIN_MS = 60_000;
const MOST_REMEMBERED = 5_000;

type Transaction = Tx['manager'];

/**
 * Writes down each use case once, and what matters for security. What was done is written in the transaction that does it,
 * so that both are there or neither; what was refused, apart from it, since that transaction is taken back.
 */
@Injectable()
export class Audit implements HearsUseCases, HearsOpened, TransactionListener, OnModuleInit {
  private readonly log = new Logger(Audit.name);
  private readonly lately = new Map<string, number>();
  /** Transactions of which an event says more than that records were changed. */
  private readonly noted = new WeakSet<Transaction>();

  constructor(@Inject(Db) private readonly db: Db) {}

  onModuleInit(): void {
    this.db.onTransactions(this);
  }

  /** In: the running transaction (or a context, for a statement of its own), and what happened. */
  async note(ctx: RequestContext | Tx, happening: Happening): Promise<void> {
    const { action, outcome = 'DONE', about, code, detail } = happening;
    const isInside = 'manager' in ctx;
    await this.db.query(ctx, INSERT, [
      newId(),
      action,
      outcome,
      ctx.actor,
      happening.userId ?? ctx.reader.userId ?? null,
      happening.role ?? ctx.actingRole ?? ctx.reader.role,
      code ?? null,
      about?.type ?? null,
      about?.id ?? null,
      detail?.slice(0, 200) ?? null,
      ctx.requestId,
      isInside,
    ]);
    if (isInside) this.noted.add(ctx.manager);
    else ctx.useCase?.noted.add(outcome);
  }

  /** Writes down a refusal, in a statement of its own also when the caller is inside a transaction. */
  async noteRefusal(ctx: RequestContext, happening: Omit<Happening, 'outcome'>): Promise<void> {
    const { manager: _outside, ...alone } = ctx as RequestContext & Partial<Tx>;
    await this.note(alone, { ...happening, outcome: 'REFUSED' });
  }

  /** From guards and from whoever answers. The refusal does not wait for it, and fails with nothing. */
  refused(ctx: RequestContext, { field, code, about, isAccess }: Refusal): void {
    if (ctx.useCase?.noted.has('REFUSED')) return; // a service said it in words of its own
    const { role, userId } = ctx.reader;
    const now = Date.now();
    const key = [role, userId ?? '', field, code, userId === undefined ? '' : (about?.id ?? '')].join(' ');
    if (now - (this.lately.get(key) ?? 0) < REFUSAL_AGAIN_MS) return;
    if (this.lately.size >= MOST_REMEMBERED) this.lately.clear();
    this.lately.set(key, now);
    const what = isAccess ? { action: journalActions.access, detail: field } : { action: actionOfUseCase(field) };
    const happening = { ...what, code, ...(about === undefined ? {} : { about }) };
    this.noteRefusal(ctx, happening).catch((error: unknown) =>
      this.log.error(`A refusal (${field}, ${ctx.requestId}) was not written down: ${String(error)}`),
    );
  }

  /**
   * A use case without an event of its own, because it changed no records that the journal keeps, gets one here; so do the
   * parts of it that were refused. It is over by now: what goes wrong is told to the operator and not to the caller.
   */
  async done(ctx: RequestContext): Promise<void> {
    try {
      await this.noteEnd(ctx);
    } catch (error) {
      this.log.error(`A use case (${ctx.useCase?.name}, ${ctx.requestId}) was not written down: ${String(error)}`);
    }
  }

  private async noteEnd(ctx: RequestContext): Promise<void> {
    const { useCase } = ctx;
    if (!useCase) return;
    if (useCase.refusals.size > 0) {
      const [code = ''] = useCase.refusals.keys();
      const detail = [...useCase.refusals].map(([each, count]) => `${each} ${count}`).join(', ');
      await this.noteRefusal(ctx, { action: actionOfUseCase(useCase.name), code, detail });
    } else if (!useCase.noted.has('DONE')) await this.note(ctx, { action: actionOfUseCase(useCase.name) });
  }

  async ending(tx: Tx): Promise<void> {
    const { useCase, actor, reader, actingRole, requestId } = tx;
    if (!useCase || this.noted.has(tx.manager)) return;
    const params = [newId(), useCase.name, actor, reader.userId ?? null, actingRole ?? reader.role, requestId];
    const written = await this.db.query(tx, INSERT_CHANGES, params);
    if (written.length > 0) this.noted.add(tx.manager);
  }

  committed(tx: Tx): void {
    if (this.noted.has(tx.manager)) tx.useCase?.noted.add('DONE');
  }

  /**
   * From the read engine: somebody is given addresses in clear. One event for each record, or one for all of a type where
   * they are many. What everybody may see is not written down, since nobody in particular is given it.
   */
  async opened(ctx: RequestContext, values: readonly OpenedValue[]): Promise<void> {
    if (ctx.reader.role === 'PUBLIC') return;
    for (const [what, ids] of grouped(values)) {
      const [type = ''] = what.split('.');
      const records = ids.size > MOST_NAMED ? [null] : [...ids];
      const detail = ids.size > MOST_NAMED ? `${what} of ${ids.size}` : what;
      await this.db.query(
        ctx,
        `insert into audit_events (id, action, outcome, at, actor, user_id, role, record_type, record_id, detail, request)
         select e.id, $9, 'DONE', clock_timestamp(), $3, $4, $5, $6, e.record, $7, $8
         from unnest($1::uuid[], $2::uuid[]) as e(id, record)`,
        [
          records.map(() => newId()),
          records,
          ctx.actor,
          ctx.reader.userId ?? null,
          ctx.actingRole ?? ctx.reader.role,
          type,
          detail,
          ctx.requestId,
          journalActions['sealed.read'],
        ],
      );
    }
  }
}

/** Records whose addresses are given out by one answer and named one by one. */
const MOST_NAMED = 50;

/** In: opened values. Out: `Type.field` → the records that they are of. */
function grouped(values: readonly OpenedValue[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { type, field, id } of values) {
    const what = `${type}.${field}`;
    groups.set(what, (groups.get(what) ?? new Set()).add(id));
  }
  return groups;
}
