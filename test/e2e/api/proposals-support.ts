import { beforeAll } from '@jest/globals';
import { nccId } from '@seedbed/centres';
import { ApiTokens, type DemoAccess, makeDemoAccess } from '@seedbed/identity';
import { Organisation } from '@seedbed/organisations';
import { Audit } from '@seedbed/platform/journal';
import { newId } from '@seedbed/platform/kernel';
import { ctx } from '../../medium/seed/domain.js';
import { type Answer, type Client, type IdentityApi, useIdentityApi } from './identity-support.js';

export type Values = Record<string, unknown>;
export interface ShownField extends Values {
  readonly field: string;
  readonly state: string;
  readonly before: unknown;
  readonly proposed: unknown;
  readonly given: unknown;
  readonly current: unknown;
}
export interface Shown extends Values {
  readonly id: string;
  readonly rev: number;
  readonly state: string;
  readonly recordId: string;
  readonly fields: readonly ShownField[];
}
export interface DecisionReport {
  readonly done: number;
  readonly failed: number;
  readonly items: readonly {
    readonly id: string;
    readonly state: string | null;
    readonly outcome: string;
    readonly problems: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
  }[];
}

const PROPOSAL = `{
  id rev state kind recordId recordTitle baseRev gone reason decidedBy appliedRev note author fieldNames
  fields { field mode state before proposed given current }
}`;
const DECIDE = `mutation ($input: [DecideProposalInput!]!, $key: String) {
  report: decideProposals(input: $input, idempotencyKey: $key) {
    total done failed items { index id rev state outcome problems { code field message } }
  }
}`;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export interface ProposalsApi {
  readonly identity: IdentityApi;
  readonly partner: Client;
  readonly coordinator: Client;
  readonly editor: Client;
  /** Of another centre. */
  readonly stranger: Client;
  readonly auditor: Client;
  /** The organisation that the partner speaks for. */
  readonly organisation: string;
  /** A further organisation of the partner's centre, of another partner. */
  another(): Promise<{ readonly id: string }>;
}

/** The api in demo mode, with the tokens of `demo-access.json`. */
export function useProposalsApi(): () => ProposalsApi {
  const identity = useIdentityApi({ demo: true });
  let made: ProposalsApi | undefined;
  beforeAll(async () => {
    const { db, records } = identity().domain;
    const another = () =>
      records.create(ctx, Organisation, { name: `Org ${newId()}`, steward: nccId('IT'), visibility: 'NCC' });
    const organisation = (await another()).id;
    const { secrets } = identity();
    const tokens = new ApiTokens(db, secrets, new Audit(db), { demo: true });
    const partner = { organisation, ncc: nccId('IT') };
    const access: DemoAccess = await makeDemoAccess({ db, records, tokens, secrets }, ctx, partner, {});
    const as = (name: string): Client => identity().browser({ authorization: `Bearer ${access[name]}` });
    made = {
      ...{ identity: identity(), organisation, another },
      ...{ partner: as('partner'), coordinator: as('coordinator-it'), editor: as('editor-it') },
      ...{ stranger: as('coordinator-si'), auditor: as('auditor') },
    };
  });
  return () => {
    if (!made) throw new Error('The api is there inside tests and hooks only.');
    return made;
  };
}

/** The proposal that a verb of proposing answers. */
export async function propose(
  who: Client,
  verb: 'proposeChange' | 'proposeNew' | 'proposeArchive',
  input: Values,
): Promise<Shown> {
  const type = `${capital(verb)}Input`;
  const query = `mutation ($input: ${type}!) { proposal: ${verb}(input: $input) ${PROPOSAL} }`;
  return (await who.ask<{ proposal: Shown }>(query, { input })).proposal;
}

/** The answer of a verb of proposing that is refused. */
export const refusedProposal = (who: Client, verb: string, input: Values): Promise<Answer> =>
  who.send(`mutation ($input: ${capital(verb)}Input!) { ${verb}(input: $input) { id } }`, { input });

export const decide = async (who: Client, input: readonly Values[], key?: string): Promise<DecisionReport> =>
  (await who.ask<{ report: DecisionReport }>(DECIDE, { input, key })).report;

/** The codes of a refusal: its own, and those of its problems with their fields. */
export function codesOf({ errors }: Answer): string[] {
  const extensions = errors?.[0]?.extensions as
    | { code: string; problems?: { field: string; code: string }[] }
    | undefined;
  return extensions
    ? [extensions.code, ...(extensions.problems ?? []).map(({ field, code }) => `${field} ${code}`)]
    : [];
}

export const look = async (who: Client, id: string): Promise<Shown | null> =>
  (await who.ask<{ proposal: Shown | null }>(`query ($id: ID!) { proposal(id: $id) ${PROPOSAL} }`, { id })).proposal;
