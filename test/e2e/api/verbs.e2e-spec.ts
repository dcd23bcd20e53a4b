import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ApiTokens } from '@seedbed/identity';
import { Audit } from '@seedbed/platform/journal';
import { newId, USER_ROLES, type UserRole } from '@seedbed/platform/kernel';
import { until } from '@seedbed/platform/testing';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { ctx } from '../../medium/seed/domain.js';
import { rootFields } from '../../support/root-fields.js';
import { useIdentityApi } from './identity-support.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const REFUSED = ['NOT_ALLOWED', 'SIGN_IN_NEEDED'];

/** Something that fits a type, as little of it as may be. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    const chosen = type.isOneOf ? Object.values(type.getFields()).slice(0, 1) : fields;
    return `{ ${chosen.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  const values: Readonly<Record<string, string>> = {
    ID: `"${newId()}"`,
    Int: '1',
    Float: '1',
    Boolean: 'true',
    DateTime: '"2030-01-01T00:00:00Z"',
    JSON: '{}',
  };
  return values[type.name] ?? '"x"';
}

/** A call of a mutation that says no more than it must. */
function callOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter((arg: GraphQLArgument) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const given = needed.map((arg) => `${arg.name}: ${literal(arg.type)}`).join(', ');
  const selection = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return `mutation { ${name}${given === '' ? '' : `(${given})`}${selection} }`;
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('each verb and each role', () => {
  const api = useIdentityApi();
  /** Mutation → what its resolver says of who may call it. */
  let declared: ReadonlyMap<string, unknown>;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    const fields = await rootFields(api().url);
    declared = new Map(fields.map(({ name, access }) => [name.replace('Mutation.', ''), access]));
    for (const role of USER_ROLES.filter((one) => one !== 'PUBLIC')) tokens.set(role, (await aToken(role)).secret);
  }, 120_000);

  /** A new user of a role, with a token under it. */
  async function aToken(role: UserRole): Promise<{ user: string; secret: string }> {
    const { db, organisations } = api().domain;
    const isPartner = role.startsWith('PARTNER');
    const organisation = isPartner
      ? (await organisations.register(ctx, { name: `Org ${newId()}` })).organisation
      : null;
    const needsCentre = role === 'COORDINATOR' || role === 'EDITOR';
    const { id } = await api().user([
      {
        role,
        ...(needsCentre ? { ncc: 'IT' } : {}),
        ...(organisation ? { organisationId: organisation.id } : {}),
      },
    ]);
    const service = new ApiTokens(db, api().secrets, new Audit(db), { demo: false });
    const wanted = { name: role, role, scope: 'WRITE' as const, expiresAt: new Date(Date.now() + 3_600_000) };
    const { secret } = await db.inTransaction(ctx, (tx) => service.make(tx, id, wanted));
    return { user: id, secret };
  }
  const caller = (role: UserRole) =>
    api().browser(role === 'PUBLIC' ? {} : { authorization: `Bearer ${tokens.get(role)}` });
  const mayCall = (access: unknown, role: UserRole): boolean =>
    Array.isArray(access) ? access.includes(role) : access !== 'signed-in' || role !== 'PUBLIC';
  const verbs = () =>
    mutations.filter(({ name }) => Array.isArray(declared.get(name)) || declared.get(name) === 'signed-in');

  it('are declared for every mutation, most of which are for some roles only', () => {
    expect(mutations.filter(({ name }) => declared.get(name) === undefined)).toEqual([]);
    expect(verbs().length).toBeGreaterThan(25);
  });

  it.each(USER_ROLES)(
    '%s is refused what is for others',
    async (role) => {
      const browser = caller(role);
      const wrong: string[] = [];
      let refused = 0;
      for (const verb of verbs().filter(({ name }) => !mayCall(declared.get(name), role))) {
        const { code } = await browser.send(callOf(verb));
        refused += 1;
        const expected = role === 'PUBLIC' ? 'SIGN_IN_NEEDED' : 'NOT_ALLOWED';
        if (code !== expected) wrong.push(`${verb.name}: ${code}`);
      }
      expect(wrong).toEqual([]);
      if (role !== 'NODE_ADMIN' && role !== 'COORDINATOR') expect(refused).toBeGreaterThan(5);
    },
    60_000,
  );

  it.each(USER_ROLES)(
    '%s is not refused what is theirs',
    async (role) => {
      const browser = caller(role);
      const wrong: string[] = [];
      for (const verb of verbs().filter(
        ({ name }) => Array.isArray(declared.get(name)) && mayCall(declared.get(name), role),
      )) {
        const { code } = await browser.send(callOf(verb));
        const isWrong = REFUSED.includes(code ?? '') || code === 'BUG' || code?.startsWith('GRAPHQL_');
        if (isWrong) wrong.push(`${verb.name}: ${code}`);
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  /** The same refusal of one user is written once a minute, so each role is tried by somebody new, and everything twice. */
  it.each(USER_ROLES)(
    '%s has each refusal written into the audit, once',
    async (role) => {
      const isNobody = role === 'PUBLIC';
      const { user, secret } = isNobody ? { user: null, secret: '' } : await aToken(role);
      const browser = isNobody ? caller(role) : api().browser({ authorization: `Bearer ${secret}` });
      const refused = verbs().filter(({ name }) => !mayCall(declared.get(name), role));
      for (const verb of refused) for (const _again of [1, 2]) await browser.send(callOf(verb));
      const events = () =>
        api().domain.db.query<{ detail: string }>(
          ctx,
          `select detail from audit_events where action = 'access' and outcome = 'REFUSED' and role = $1
             and user_id is not distinct from $2::uuid and code = $3 order by detail`,
          [role, user, isNobody ? 'SIGN_IN_NEEDED' : 'NOT_ALLOWED'],
        );
      const names = refused.map(({ name }) => name).sort();
      const written = await until(
        async () => {
          const found = (await events()).map(({ detail }) => detail);
          return names.every((name) => found.includes(name)) ? found : null;
        },
        { what: 'an event of each refusal' },
      );
      // who is nobody may have been refused the same more than a minute ago, by the tests before
      expect((isNobody ? [...new Set(written)] : written).sort()).toEqual(names);
    },
    60_000,
  );
});
