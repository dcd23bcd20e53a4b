/** What three people want of a few projects: random mutations, and what each of them was answered. */

/** The smallest things of a project that a change sets; each is merged for itself. */
export type Part = 'acronym' | 'periodAsPrinted' | 'website' | 'statedPartners' | 'title.en' | 'title.it';
export const PARTS: readonly Part[] = [
  'acronym',
  'periodAsPrinted',
  'website',
  'statedPartners',
  'title.en',
  'title.it',
];

export interface Item {
  readonly id: string;
  /** The version that its writer had seen. */
  readonly rev: number;
  readonly parts: readonly Part[];
}
export interface ItemAnswer {
  readonly id: string;
  readonly rev: number | null;
  readonly outcome: 'DONE' | 'UNCHANGED' | 'FAILED' | 'NOT_TRIED';
  readonly codes: readonly string[];
}
/** What was said to who asked; undefined: they gave up before they heard anything. */
export type Told =
  | { readonly refused: string }
  | { readonly written: string; readonly seen: Readonly<Record<string, unknown>> }
  | { readonly report: readonly ItemAnswer[] }
  | undefined;

export type Kind = 'create' | 'change' | 'archive' | 'restore' | 'changeMany';
export interface Operation {
  readonly no: number;
  /** Its idempotency key, and the reason that the journal keeps. */
  readonly name: string;
  readonly actor: string;
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly isAllOrNothing: boolean;
  told?: Told;
  /** Answers to the same request that did not say the same. */
  readonly otherwise: string[];
}

/** The value by which an operation is found again in a part; no two operations write the same. */
export function tokenOf(part: Part, { no, name }: Pick<Operation, 'no' | 'name'>): string | number {
  if (part === 'statedPartners') return no;
  return part === 'website' ? `https://example.org/${name}` : name;
}

function inputOf(parts: readonly Part[], of: Operation): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const title: { lang: string; text: unknown }[] = [];
  for (const part of parts) {
    const value = tokenOf(part, of);
    if (part.startsWith('title.')) title.push({ lang: part.slice(6), text: value });
    else input[part] = value;
  }
  return title.length > 0 ? { ...input, title } : input;
}

const SEEN = '{ id rev archivedAt acronym periodAsPrinted website statedPartners }';
const REPORT = '{ items { id rev outcome problems { code } } }';

/** The request of an operation: always the same, however often it is sent. */
export function requestOf(of: Operation): { readonly query: string; readonly variables: object } {
  const common = { reason: of.name, idempotencyKey: of.name };
  const [first] = of.items;
  const named = { id: first?.id, rev: first?.rev };
  const ask = (mutation: string, type: string, input: object, selection = SEEN) => ({
    query: `mutation($input: ${type}!) { written: ${mutation}(input: $input) ${selection} }`,
    variables: { input: { ...common, ...input } },
  });
  switch (of.kind) {
    case 'create':
      return ask('createProject', 'CreateProjectInput', inputOf(first?.parts ?? [], of));
    case 'change':
      return ask('changeProject', 'ChangeProjectInput', { ...named, ...inputOf(first?.parts ?? [], of) });
    case 'archive':
      return ask('archiveProject', 'RecordVersionInput', named);
    case 'restore':
      return ask('restoreProject', 'RecordVersionInput', named);
    case 'changeMany': {
      const items = of.items.map(({ id, rev, parts }) => ({ id, rev, ...inputOf(parts, of) }));
      const mode = of.isAllOrNothing ? 'ALL_OR_NOTHING' : 'BEST_EFFORT';
      return ask('changeProjects', 'ChangeProjectsInput', { items, mode }, REPORT);
    }
  }
}
