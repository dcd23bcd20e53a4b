import { until } from '@seedbed/platform/testing';
import { type Item, type Kind, type Operation, PARTS, requestOf, type Told } from './operations.js';
import type { Random } from './random.js';

interface Known {
  readonly rev: number;
  readonly isArchived: boolean;
}
interface Answer {
  readonly data?: { readonly written?: Record<string, unknown> | null; readonly projects?: { nodes: Seen[] } } | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly kind?: string } }[];
}
interface Seen {
  readonly id: string;
  readonly rev: number;
  readonly archivedAt: string | null;
}

const LIST = `query($ids: [ID!]) {
  projects(first: 50, filter: { or: [{ id: { in: $ids }, archivedAt: { isNull: true } }, { id: { in: $ids }, archivedAt: { isNull: false } }] }) {
    nodes { id rev archivedAt }
  }
}`;

/** Somebody who edits: knows what they last saw, sends again what got no answer, and sometimes gives up. */
export class Person {
  private readonly known = new Map<string, Known>();
  readonly operations: Operation[] = [];

  constructor(
    readonly name: string,
    private readonly url: string,
    private readonly random: Random,
    private readonly nextNo: () => number,
  ) {}

  /** Looks at the projects, as often as it takes to get an answer. */
  async look(ids: readonly string[]): Promise<void> {
    const nodes = await until(
      async () => (await this.send({ query: LIST, variables: { ids } })).data?.projects?.nodes,
      {
        what: 'a list of projects',
        deadlineMs: 60_000,
      },
    );
    for (const { id, rev, archivedAt } of nodes) this.known.set(id, { rev, isArchived: archivedAt !== null });
  }

  /** One random edit on what this person last saw, which others may have changed since. */
  async edit(): Promise<void> {
    const operation = this.choose();
    this.operations.push(operation);
    const isTwice = this.random.chance(0.15);
    const givesUp = this.random.chance(0.1);
    const asked = [this.insist(operation, givesUp), ...(isTwice ? [this.insist(operation, false)] : [])];
    for (const told of await Promise.all(asked)) hear(operation, told, 'at the same time');
    if (operation.told && this.random.chance(0.1)) hear(operation, await this.insist(operation, false), 'afterwards');
    if (operation.told && 'written' in operation.told) this.remember(operation.told.seen as unknown as Seen);
  }

  private remember({ id, rev, archivedAt }: Seen): void {
    if (this.known.has(id)) this.known.set(id, { rev, isArchived: archivedAt !== null });
  }

  private choose(): Operation {
    const { random } = this;
    const ids = [...this.known.keys()];
    const id = random.pick(ids);
    const isArchived = this.known.get(id)?.isArchived === true;
    const kinds: Kind[] = isArchived
      ? ['restore', 'restore', 'change']
      : ['change', 'change', 'change', 'change', 'changeMany', 'changeMany', 'archive', 'create'];
    const kind = random.pick(kinds);
    const chosen = kind === 'changeMany' ? random.some(ids, 2 + random.below(2)) : kind === 'create' ? [''] : [id];
    const no = this.nextNo();
    return {
      ...{ no, name: `op-${no}`, actor: `user:${this.name}`, kind, isAllOrNothing: random.chance(0.5) },
      items: chosen.map((of) => this.itemOn(of, kind)),
      otherwise: [],
    };
  }

  private itemOn(id: string, kind: Kind): Item {
    const rev = this.known.get(id)?.rev ?? 0;
    if (kind === 'archive' || kind === 'restore') return { id, rev, parts: [] };
    const parts = this.random.some(PARTS, 1 + this.random.below(2));
    return { id, rev, parts: kind === 'create' ? [...new Set(['acronym' as const, ...parts])] : parts };
  }

  /** Sends an operation until it is answered; who gives up sends it once. */
  private async insist(operation: Operation, givesUp: boolean): Promise<Told> {
    const once = async (): Promise<Told> => toldBy(operation, await this.send(requestOf(operation)));
    if (givesUp) return once().catch(() => undefined);
    return until(once, { what: `an answer to ${operation.name}`, deadlineMs: 60_000, everyMs: 50 });
  }

  /** Throws when there is no answer: the process was killed, or is not there. */
  private async send(body: object): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'test-actor': this.name },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Answer;
  }
}

/** What an answer says for sure; undefined: the database was not there, and nobody knows what was written. */
function toldBy(operation: Operation, { data, errors }: Answer): Told {
  const [error] = errors ?? [];
  if (error?.extensions?.kind === 'UNAVAILABLE') return undefined;
  if (error) return { refused: error.extensions?.code ?? 'no code' };
  const written = data?.written;
  if (!written) return { refused: `no data: ${JSON.stringify(data)}` };
  if (operation.kind !== 'changeMany') return { written: String(written.id), seen: written };
  const items = written.items as { id: string; rev: number; outcome: never; problems: { code: string }[] }[];
  return {
    report: items.map(({ problems, ...item }) => ({ ...item, codes: [...new Set(problems.map(({ code }) => code))] })),
  };
}

/**
 * An equal key gets the first answer; only the record beside it is read anew. What was refused wrote nothing, its key
 * neither: asked again it is tried again, and may succeed.
 */
function hear(operation: Operation, told: Told, when: 'at the same time' | 'afterwards'): void {
  const before = operation.told;
  if (told === undefined || (isNothing(told) && (before === undefined || isNothing(before)))) {
    operation.told = told ?? before;
    return;
  }
  if (before === undefined || isNothing(before)) operation.told = told;
  else if (kept(before) !== kept(told) && !(isNothing(told) && when === 'at the same time')) {
    operation.otherwise.push(`${kept(before)} and ${when} ${kept(told)}`);
  }
}

const kept = (told: Told): string => JSON.stringify(told && 'written' in told ? told.written : told);
const isNothing = (told: Told): boolean =>
  told !== undefined &&
  ('refused' in told || ('report' in told && told.report.every(({ outcome }) => outcome !== 'DONE')));
