import type { Reader } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';
import type { Random } from '../histories/random.js';
import { type AnyOperation, type Decided, FIELDS, type Field, type Tokens, tokenOf } from './operations.js';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly kind?: string } }[];
}
interface Open {
  readonly id: string;
  readonly rev: number;
  readonly fields: readonly { readonly field: Field; readonly state: string }[];
}

const LOOK = 'query ($ids: [ID!]) { organisations(filter: { id: { in: $ids } }) { nodes { id rev } } }';
const OPEN = `{ proposals(first: 50, filter: { state: { in: [WAITING, CONFLICT] } }) { nodes { id rev fields { field state } } } }`;
const EDIT = 'mutation ($input: ChangeOrganisationInput!) { done: changeOrganisation(input: $input) { id } }';
const PROPOSE = 'mutation ($input: ProposeChangeInput!) { done: proposeChange(input: $input) { id } }';
const DECIDE = `mutation ($input: [DecideProposalInput!]!, $key: String) {
  done: decideProposals(input: $input, idempotencyKey: $key) { items { state problems { code } } }
}`;

/** Somebody who sends again what got no answer, until they hear of it. */
abstract class Actor {
  readonly operations: AnyOperation[] = [];
  protected readonly revs = new Map<string, number>();

  constructor(
    private readonly url: string,
    private readonly reader: Reader,
    protected readonly random: Random,
    private readonly nextNo: () => number,
  ) {}

  /** Remembers the versions of organisations; others may change them since. */
  async look(ids: readonly string[]): Promise<void> {
    const { data } = await this.insist({ query: LOOK, variables: { ids } });
    const list = data?.organisations as { nodes: { id: string; rev: number }[] } | undefined;
    for (const { id, rev } of list?.nodes ?? []) this.revs.set(id, rev);
  }

  protected newName = (): string => `op-${this.nextNo()}`;

  protected tokens(name: string, fields: readonly Field[]): Tokens {
    return Object.fromEntries(fields.map((field) => [field, tokenOf(field, name)]));
  }

  /** Some fields with values of their own, on the version of an organisation that was seen last. */
  protected wanted(): { readonly id: string; readonly rev: number; readonly name: string; readonly values: Tokens } {
    const [id, rev] = this.random.pick([...this.revs]);
    const name = this.newName();
    return { id, rev, name, values: this.tokens(name, this.random.some(FIELDS, 1 + this.random.below(2))) };
  }

  /** Sends until there is an answer that says for sure what was done; now and then the same twice at once. */
  protected async insist(body: object): Promise<Answer> {
    const once = async (): Promise<Answer | undefined> => {
      const answer = await this.send(body).catch(() => undefined);
      return answer?.errors?.[0]?.extensions?.kind === 'UNAVAILABLE' ? undefined : answer;
    };
    const sure = (): Promise<Answer> => until(once, { what: 'an answer', deadlineMs: 150_000, everyMs: 50 });
    if (!this.random.chance(0.3)) return sure();
    const [first] = await Promise.all([sure(), sure()]);
    return first as Answer;
  }

  private async send(body: object): Promise<Answer> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'test-actor': this.reader.userId ?? '',
        'test-reader': JSON.stringify(this.reader),
      },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Answer;
  }
}

const codeOf = ({ errors }: Answer): string | undefined => errors?.[0] && (errors[0].extensions?.code ?? 'no code');

/** Proposes, often on a version that is not the last one. */
export class Partner extends Actor {
  async propose(): Promise<void> {
    const { id, rev, name, values } = this.wanted();
    const input = { recordType: 'Organisation', recordId: id, rev, changes: values, note: name, idempotencyKey: name };
    const answer = await this.insist({ query: PROPOSE, variables: { input } });
    const refused = codeOf(answer);
    const told = (answer.data?.done as { id: string } | null | undefined)?.id;
    this.operations.push({
      ...({ kind: 'proposal', name, id, rev, values } as const),
      ...(refused === undefined ? { told: told ?? 'nothing' } : { refused }),
    });
  }
}

/** Edits and decides. */
export class Coordinator extends Actor {
  async edit(): Promise<void> {
    const { id, rev, name, values } = this.wanted();
    const input = { id, rev, ...values, reason: name, idempotencyKey: name };
    const refused = codeOf(await this.insist({ query: EDIT, variables: { input } }));
    this.operations.push({ kind: 'edit', name, id, rev, values, ...(refused === undefined ? {} : { refused }) });
  }

  /** Decides on an open proposal as it was when the list was asked for. Out: whether there was one. */
  async decide(beforeSending: () => Promise<void>): Promise<boolean> {
    const { data } = await this.insist({ query: OPEN });
    const { nodes = [] } = (data?.proposals ?? {}) as { nodes?: Open[] };
    if (nodes.length === 0) return false;
    const wanted = this.decisionOn(this.random.pick(nodes));
    await beforeSending(); // others may change the record between the look and the decision
    const { name, proposal: id, rev, decision, fields, values } = wanted;
    const input = { id, rev, decision, reason: name, ...(fields ? { fields } : {}), ...(values ? { values } : {}) };
    const answer = await this.insist({ query: DECIDE, variables: { input: [input], key: name } });
    const report = answer.data?.done as { items: { state: string | null; problems: { code: string }[] }[] } | undefined;
    const item = report?.items[0];
    const refused = codeOf(answer) ?? item?.problems[0]?.code;
    this.operations.push({ ...wanted, ...(refused === undefined ? { told: item?.state ?? 'nothing' } : { refused }) });
    return true;
  }

  private decisionOn({ id, rev, fields: of }: Open): Decided {
    const name = this.newName();
    const common = { kind: 'decision', name, proposal: id, rev } as const;
    const open = of.filter(({ state }) => state === 'WAITING' || state === 'CONFLICT').map(({ field }) => field);
    switch (this.random.below(5)) {
      case 0:
        return { ...common, decision: 'REJECT' };
      case 1:
        return { ...common, decision: 'CHANGE', fields: open, values: this.tokens(name, this.random.some(open, 1)) };
      case 2:
        return { ...common, decision: 'ACCEPT', fields: this.random.some(open, 1) };
      case 3:
        return { ...common, decision: 'ACCEPT', fields: open };
      default:
        return { ...common, decision: 'ACCEPT' };
    }
  }
}
