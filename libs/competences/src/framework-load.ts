import { nccId } from '@seedbed/centres';
import type { Db, Tx } from '@seedbed/platform/database';
import { AppError, type RequestContext, stableId } from '@seedbed/platform/kernel';
import { parseUncertainDate, type Records, type Values } from '@seedbed/platform/records';
import { sourceId } from '@seedbed/reference';
import { Competence, CompetenceOutcome } from './competence.record.js';
import { CompetenceFramework } from './framework.record.js';
import { type FrameworkFile, fromTheTop, type SkippedEntry, soundFramework } from './framework-file.js';

export interface FrameworkRun {
  readonly ctx: RequestContext;
  readonly db: Db;
  readonly records: Records;
  /** Told before each chunk how much is done. What it throws stops the load; what is written stays. */
  readonly onProgress?: (done: number, total: number, what: string) => Promise<void>;
}

/** What came of a load: records by type, and each entry of the file that became none. */
export interface FrameworkResult {
  readonly created: Readonly<Record<string, number>>;
  readonly existed: Readonly<Record<string, number>>;
  readonly skipped: readonly { readonly key: string; readonly code: string }[];
}

export const frameworkId = (key: string, version: string): string =>
  stableId('CompetenceFramework', `${key} ${version}`);
export const competenceId = (framework: string, code: string): string => stableId('Competence', `${framework} ${code}`);

const CHUNK = 300;
const PUBLIC = { visibility: 'PUBLIC' as const };

/**
 * Loads a version of a framework: itself as a draft, its competences from the top, its outcomes, then its release. Each
 * chunk is one transaction and looks first what is there: a load that was stopped goes on, one that is repeated changes
 * nothing, and what people put right meanwhile stays. Sources that are not there are left out.
 */
export async function loadFramework(run: FrameworkRun, given: FrameworkFile): Promise<FrameworkResult> {
  const { file, skipped } = soundFramework(given);
  const load = new Load(run, file, skipped);
  await load.framework();
  await load.competences();
  await load.outcomes();
  await load.release();
  return load.result();
}

class Load {
  private readonly id: string;
  private readonly steward = nccId('IT'); // what belongs to no centre lies with the one that leads
  private readonly created: Record<string, number> = {};
  private readonly existed: Record<string, number> = {};
  private readonly refused: { key: string; code: string }[];
  private done = 0;

  constructor(
    private readonly run: FrameworkRun,
    private readonly file: FrameworkFile,
    skipped: readonly SkippedEntry[],
  ) {
    this.id = frameworkId(file.key, file.version);
    this.refused = [...skipped];
  }

  async framework(): Promise<void> {
    const { key, version, name, note, levels, levelNames, maintainer, licence, url } = this.file;
    const values = { key, version, name, description: note, levels, levelNames, maintainer, licence, url };
    const own = { id: this.id, state: 'DRAFT' as const, steward: this.steward, ...PUBLIC };
    await this.write(CompetenceFramework, [{ ...values, ...own }], () => key, 'framework');
  }

  async competences(): Promise<void> {
    const ordered = fromTheTop(this.file.competences);
    const places = new Map<string | null, number>();
    const items = ordered.map(({ code, kind, label, description, broader, uri, source }) => {
      const order = (places.get(broader) ?? 0) + 1;
      places.set(broader, order);
      return {
        id: competenceId(this.id, code),
        framework: this.id,
        ...{ code, kind, label, description, order, uri: uri ?? null },
        broader: broader === null ? null : competenceId(this.id, broader),
        source: source ? sourceId(source) : null,
        steward: this.steward,
        ...PUBLIC,
      };
    });
    await this.write(Competence, items, ({ code }) => code, 'competences');
  }

  async outcomes(): Promise<void> {
    const items = this.file.outcomes.map(({ competence, code, text, kind, level, levelName }) => ({
      id: stableId('CompetenceOutcome', `${this.id} ${competence} ${code}`),
      competence: competenceId(this.id, competence),
      text: { en: text },
      ...{ code, kind, level, levelName },
    }));
    await this.write(CompetenceOutcome, items, ({ code }) => code, 'outcomes');
  }

  /** Only a version that is there whole is released; one that somebody released stays as it is. */
  async release(): Promise<void> {
    const { records } = this.run;
    await this.alone(async (tx) => {
      const framework = await records.require(tx, CompetenceFramework, this.id);
      if (framework.state === 'RELEASED') return;
      const releasedOn = parseUncertainDate(this.file.releasedOn);
      await records.change(tx, CompetenceFramework, { id: this.id }, { state: 'RELEASED', releasedOn });
    });
  }

  result(): FrameworkResult {
    return { created: this.created, existed: this.existed, skipped: this.refused };
  }

  /** Two loads of one version take turns by the chunk: the slower one would meet a release while it still writes. */
  private async alone(work: (tx: Tx) => Promise<void>): Promise<void> {
    const { db, ctx } = this.run;
    await db.inTransaction(ctx, async (tx) => {
      await db.query(tx, 'select pg_advisory_xact_lock(hashtext($1))', [`load-framework ${this.id}`]);
      await work(tx);
    });
  }

  private async write<T extends object, V extends Values<T> & { readonly id: string }>(
    type: new () => T,
    items: readonly V[],
    keyOf: (item: V) => string,
    what: string,
  ): Promise<void> {
    const { onProgress } = this.run;
    const total = 1 + this.file.competences.length + this.file.outcomes.length;
    for (let at = 0; at < items.length; at += CHUNK) {
      const chunk = items.slice(at, at + CHUNK);
      await onProgress?.(this.done, total, `${this.file.key} ${this.file.version}, ${what}`);
      await this.alone((tx) => this.writeChunk(tx, type, chunk, keyOf));
      this.done += chunk.length;
    }
  }

  private async writeChunk<T extends object, V extends Values<T> & { readonly id: string }>(
    tx: Tx,
    type: new () => T,
    chunk: readonly V[],
    keyOf: (item: V) => string,
  ): Promise<void> {
    const outcomes = await this.run.records.ensureMany(tx, type, chunk);
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome instanceof AppError) {
        const [problem] = outcome.problems ?? [];
        this.refused.push({ key: keyOf(chunk[at] as V), code: problem?.code ?? outcome.code });
        continue;
      }
      const counts = outcome === 'created' ? this.created : this.existed;
      counts[type.name] = (counts[type.name] ?? 0) + 1;
    }
  }
}
