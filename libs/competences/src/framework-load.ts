import { nccId } from '@seedbed/centres';
import type { Db, Tx } from '@seedbed/platform/database';
import { AppError, type RequestContext, stableId } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import { metaOf, parseUncertainDate, type Records, type Values } from '@seedbed/platform/records';
import { sourceId } from '@seedbed/reference';
import { Competence, CompetenceOutcome } from './competence.record.js';
import { CompetenceFramework } from './framework.record.js';
import { type FileCompetence, type FileOutcome, type FrameworkFile, fromTheTop } from './framework-file.js';
import { brokenFramework, type SkippedEntry, type SoundFramework, soundFramework } from './framework-sound.js';

export interface FrameworkRun {
  readonly ctx: RequestContext;
  readonly db: Db;
  readonly records: Records;
  /** Told before each chunk how much is done. What it throws stops the load; what is written stays. */
  readonly onProgress?: (done: number, total: number, what: string) => Promise<void>;
  /** Whether a framework is loaded without the entries that no framework may have; otherwise it is refused whole. */
  readonly leavesOut?: boolean;
}

/** What came of a load: records by type, and each entry of the file that became none or stands elsewhere. */
export interface FrameworkResult {
  readonly created: Readonly<Record<string, number>>;
  readonly existed: Readonly<Record<string, number>>;
  readonly skipped: readonly SkippedEntry[];
  /** Whether the version is settled; not where something was left out, so that it can be put right. */
  readonly isReleased: boolean;
}

export const frameworkId = (key: string, version: string): string =>
  stableId('CompetenceFramework', `${key} ${version}`);
export const competenceId = (framework: string, code: string): string => stableId('Competence', `${framework} ${code}`);

const CHUNK = 300;
const PUBLIC = { visibility: 'PUBLIC' as const };

/**
 * A framework as it can be loaded. Throws COMPETENCE_FRAMEWORK_BROKEN, which names the entries, where it has some that no
 * framework may have and they are not to be left out, and where the framework itself is not what one is. Writes nothing.
 */
export function loadable({ records, leavesOut = false }: FrameworkRun, given: FrameworkFile): SoundFramework {
  const items = new Items(given);
  const wrong = (type: new () => object, item: Readonly<Record<string, unknown>>): string | null => {
    try {
      records.pipeline.checkDeclaration(metaOf(type), { operation: 'create', before: null, given: item });
      return null;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const [problem] = error.problems ?? [];
      return problem ? `${problem.code} ${problem.field}` : error.code;
    }
  };
  const itself = wrong(CompetenceFramework, items.framework());
  if (itself !== null) throw brokenFramework(given, [{ key: given.key, place: 'the framework', code: itself }]);
  const sound = soundFramework(given, {
    competence: (one) => wrong(Competence, items.competence(one, 1)),
    outcome: (one) => wrong(CompetenceOutcome, items.outcome(one)),
  });
  if (sound.skipped.length > 0 && !leavesOut) throw brokenFramework(given, sound.skipped);
  return sound;
}

/**
 * Loads a version of a framework: itself as a draft, its competences from the top, its outcomes, then its release. Each
 * chunk is one transaction and looks first what is there: a load that was stopped goes on, one that is repeated changes
 * nothing, and what people put right meanwhile stays. Throws what {@link loadable} throws, before anything is written.
 */
export async function loadFramework(run: FrameworkRun, given: FrameworkFile): Promise<FrameworkResult> {
  const { file, skipped } = loadable(run, given);
  const load = new Load(run, file, skipped);
  await load.framework();
  await load.competences();
  await load.outcomes();
  return load.end();
}

/** What entries of a file become. */
class Items {
  readonly id: string;
  private readonly steward = nccId('IT'); // what belongs to no centre lies with the one that leads

  constructor(private readonly file: FrameworkFile) {
    this.id = frameworkId(file.key, file.version);
  }

  /** Under which code the framework is cited; null where it names no owner. */
  private get cited(): string | null {
    const { attribution, key, version } = this.file;
    return attribution ? `${key}-${version}` : null;
  }

  source(): (Values<Source> & { readonly id: string }) | null {
    const { attribution, url } = this.file;
    const code = this.cited;
    if (code === null || !attribution) return null;
    return { id: sourceId(code), code, title: attribution, kind: 'FILE', url, steward: this.steward, ...PUBLIC };
  }

  framework() {
    const { key, version, name, note, levels, levelNames, isExtract, maintainer, licence, url } = this.file;
    const lines = Object.entries(levelNames ?? {}).map(([lang, names]) => [lang, names.join('\n')]);
    return {
      ...{ id: this.id, key, version, name, description: note, levels, isExtract, maintainer, licence, url },
      levelNames: lines.length > 0 ? (Object.fromEntries(lines) as Record<string, string>) : null,
      source: this.cited === null ? null : sourceId(this.cited),
      ...{ state: 'DRAFT' as const, steward: this.steward, ...PUBLIC },
    };
  }

  competence({ code, kind, label, description, broader, uri, source }: FileCompetence, order: number) {
    const cited = source ?? this.cited;
    return {
      id: competenceId(this.id, code),
      framework: this.id,
      ...{ code, kind, label, description, order, uri: uri ?? null },
      broader: broader === null ? null : competenceId(this.id, broader),
      source: cited === null ? null : sourceId(cited),
      steward: this.steward,
      ...PUBLIC,
    };
  }

  outcome({ competence, code, text, kind, level, levelName }: FileOutcome) {
    return {
      id: stableId('CompetenceOutcome', `${this.id} ${competence} ${code}`),
      competence: competenceId(this.id, competence),
      text: { en: text },
      ...{ code, kind, level, levelName },
    };
  }
}

class Load {
  private readonly items: Items;
  private readonly created: Record<string, number> = {};
  private readonly existed: Record<string, number> = {};
  private readonly refused: SkippedEntry[];
  private done = 0;

  constructor(
    private readonly run: FrameworkRun,
    private readonly file: FrameworkFile,
    skipped: readonly SkippedEntry[],
  ) {
    this.items = new Items(file);
    this.refused = [...skipped];
  }

  async framework(): Promise<void> {
    const source = this.items.source();
    if (source) await this.alone(async (tx) => void (await this.run.records.ensureMany(tx, Source, [source])));
    await this.write(CompetenceFramework, [this.items.framework()], () => this.file.key, 'framework');
  }

  async competences(): Promise<void> {
    const places = new Map<string | null, number>();
    const items = fromTheTop(this.file.competences).map((one) => {
      const order = (places.get(one.broader) ?? 0) + 1;
      places.set(one.broader, order);
      return this.items.competence(one, order);
    });
    await this.write(Competence, items, ({ code }) => code, 'competences');
  }

  async outcomes(): Promise<void> {
    const items = this.file.outcomes.map((one) => this.items.outcome(one));
    await this.write(CompetenceOutcome, items, ({ code }) => code, 'outcomes');
  }

  /** Only a version that is there whole is released; one that somebody released stays as it is. */
  async end(): Promise<FrameworkResult> {
    const isReleased = await this.release();
    return { created: this.created, existed: this.existed, skipped: this.refused, isReleased };
  }

  private async release(): Promise<boolean> {
    const { records } = this.run;
    const { id } = this.items;
    let isReleased = false;
    await this.alone(async (tx) => {
      isReleased = (await records.require(tx, CompetenceFramework, id)).state === 'RELEASED';
      if (isReleased || this.refused.length > 0) return;
      const releasedOn = parseUncertainDate(this.file.releasedOn);
      await records.change(tx, CompetenceFramework, { id }, { state: 'RELEASED', releasedOn });
      isReleased = true;
    });
    return isReleased;
  }

  /** Two loads of one version take turns by the chunk: the slower one would meet a release while it still writes. */
  private async alone(work: (tx: Tx) => Promise<void>): Promise<void> {
    const { db, ctx } = this.run;
    await db.inTransaction(ctx, async (tx) => {
      await db.query(tx, 'select pg_advisory_xact_lock(hashtext($1))', [`load-framework ${this.items.id}`]);
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
        const code = problem ? `${problem.code} ${problem.field}` : outcome.code;
        this.refused.push({ key: keyOf(chunk[at] as V), code, place: type.name });
        continue;
      }
      const counts = outcome === 'created' ? this.created : this.existed;
      counts[type.name] = (counts[type.name] ?? 0) + 1;
    }
  }
}
