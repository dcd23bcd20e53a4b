import type { Target } from './fields.js';

/** Records of one request: the api writes a thousand in a few seconds, and between two requests one can stop. */
const CHUNK = 1000;
/** Most records of one run, as the api's own limit of a bulk. */
export const MOST = 10_000;

/** What the api says of a bulk. */
export interface BulkReport {
  readonly items: readonly {
    readonly index: number;
    readonly outcome: 'DONE' | 'UNCHANGED' | 'FAILED' | 'NOT_TRIED';
    readonly rev?: number | null;
    readonly problems: readonly { readonly message: string }[];
  }[];
}

/** Writes some records under a key: the same key again writes nothing twice. */
export type Send = (targets: readonly Target[], key: string) => Promise<BulkReport>;

export interface Failure {
  readonly target: Target;
  readonly why: string;
}

/** How far a run is, and what it found. `broken` is why no answer came; then the chunk at `next` can be sent again. */
export interface Run {
  readonly key: string;
  readonly targets: readonly Target[];
  readonly next: number;
  /** As they are after the write. */
  readonly done: readonly Target[];
  readonly unchanged: number;
  readonly failed: readonly Failure[];
  readonly broken?: unknown;
}

export const newRun = (targets: readonly Target[]): Run => ({
  key: crypto.randomUUID(),
  targets,
  next: 0,
  done: [],
  unchanged: 0,
  failed: [],
});

export const isOver = ({ next, targets }: Run): boolean => next >= targets.length;

/** Sends the next chunk. Out: the run after it; with `broken` when no answer came. */
export async function step(run: Run, send: Send, size = CHUNK): Promise<Run> {
  const chunk = run.targets.slice(run.next, run.next + size);
  try {
    const report = await send(chunk, `${run.key}-${run.next}`);
    return { ...counted(run, chunk, report), next: run.next + chunk.length, broken: undefined };
  } catch (broken) {
    return { ...run, broken };
  }
}

function counted(run: Run, chunk: readonly Target[], { items }: BulkReport): Run {
  const done: Target[] = [];
  const failed: Failure[] = [];
  let unchanged = 0;
  for (const { index, outcome, rev, problems } of items) {
    const target = chunk[index];
    if (!target) continue;
    if (outcome === 'DONE') done.push({ ...target, rev: rev ?? target.rev });
    else if (outcome === 'UNCHANGED') unchanged += 1;
    else failed.push({ target, why: problems.map(({ message }) => message).join(' ') });
  }
  return {
    ...run,
    done: [...run.done, ...done],
    unchanged: run.unchanged + unchanged,
    failed: [...run.failed, ...failed],
  };
}
