import { useLingui } from '@lingui/react/macro';
import { NativeSelect, TextInput } from '@mantine/core';
import { type ApiError, useGraphql } from '../../../api/client.js';
import type { UserRole } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { byName } from '../../../i18n/format.js';
import { userRoles } from '../../../i18n/identity-words.js';
import { word } from '../../../i18n/words.js';
import { typeNamed } from '../../../records/declarations.js';
import form from '../../../records/form.module.css';
import { RelationInput } from '../../../records/RelationInput.js';
import type { Linked } from '../../../records/values.js';
import { type ActingRole, roleOf, useMe } from '../../../session/me.js';
import { problemWith } from '../../../session/parts.js';

const scopes = graphql(`
  query RoleScopes {
    nccs(first: 100) {
      nodes {
        id
        name
      }
    }
    fundingProgrammes(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`);

/** A role as it is being given. */
export interface RoleDraft {
  readonly role: UserRole;
  readonly ncc: string;
  readonly organisation: Linked | null;
  readonly programme: string;
  /** A day; empty: until somebody ends it. */
  readonly until: string;
}

const PARTNERS: readonly UserRole[] = ['PARTNER_EDITOR', 'PARTNER_ADMIN'];
const CENTRES: readonly UserRole[] = ['COORDINATOR', 'EDITOR'];

/** Which roles somebody may give: an admin of the node every one, others those of partners. */
const givenBy = (role: ActingRole): readonly UserRole[] =>
  role === 'NODE_ADMIN' ? [...CENTRES, ...PARTNERS, 'OFFICER_READ', 'AUDITOR', 'NODE_ADMIN'] : PARTNERS;

/** The first role that somebody may give. In: the role they act under, and the organisation they speak for. */
export function firstDraft(role: ActingRole, organisation?: string): RoleDraft {
  const own = role === 'PARTNER_ADMIN' && organisation ? { id: organisation, title: '' } : null;
  return { role: givenBy(role)[0] ?? 'PARTNER_EDITOR', ncc: '', organisation: own, programme: '', until: '' };
}

/** What the API asks for: only what the role is for. */
export function asInput({ role, ncc, organisation, programme, until }: RoleDraft) {
  return {
    role,
    ncc: CENTRES.includes(role) ? ncc || null : null,
    organisation: PARTNERS.includes(role) ? (organisation?.id ?? null) : null,
    programme: role === 'OFFICER_READ' ? programme || null : null,
    endsAt: until ? new Date(`${until}T23:59:59`).toISOString() : null,
  };
}

interface Props {
  draft: RoleDraft;
  onChange: (draft: RoleDraft) => void;
  error: ApiError | null;
}

/** A role, for whom it is, and until when. */
export function RoleFields({ draft, onChange, error }: Props) {
  const { t } = useLingui();
  const me = useMe();
  const { data } = useGraphql(scopes);
  const organisations = typeNamed('Organisation');
  const set = (next: Partial<RoleDraft>) => onChange({ ...draft, ...next });
  const sorted = (nodes: readonly { readonly id: string; readonly name?: string | null }[] | undefined) =>
    (nodes ?? [])
      .map(({ id, name }) => ({ value: id, label: name ?? id }))
      .sort((left, right) => byName(left.label, right.label));
  return (
    <>
      <NativeSelect
        label={t`Role`}
        className={form.short}
        data={givenBy(roleOf(me)).map((role) => ({ value: role, label: word(userRoles, role) }))}
        error={problemWith(error, 'role')}
        value={draft.role}
        onChange={(event) => set({ role: event.currentTarget.value as UserRole })}
      />
      {CENTRES.includes(draft.role) ? (
        <NativeSelect
          label={t`Centre`}
          className={form.short}
          data={[{ value: '', label: '–' }, ...sorted(data?.nccs.nodes)]}
          error={problemWith(error, 'ncc')}
          value={draft.ncc}
          onChange={(event) => set({ ncc: event.currentTarget.value })}
        />
      ) : null}
      {PARTNERS.includes(draft.role) && organisations ? (
        <RelationInput
          id="role-organisation"
          of={organisations}
          label={t`Organisation`}
          description={t`Its centre follows from it.`}
          error={problemWith(error, 'organisation') ?? problemWith(error, 'organisationId')}
          value={draft.organisation}
          onChange={(organisation) => set({ organisation })}
        />
      ) : null}
      {draft.role === 'OFFICER_READ' ? (
        <NativeSelect
          label={t`Programme`}
          className={form.short}
          data={[{ value: '', label: t`All programmes` }, ...sorted(data?.fundingProgrammes.nodes)]}
          error={problemWith(error, 'programme')}
          value={draft.programme}
          onChange={(event) => set({ programme: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={t`Until`}
        description={t`The last day it holds. Empty: until somebody ends it.`}
        type="date"
        className={form.short}
        error={problemWith(error, 'endsAt')}
        value={draft.until}
        onChange={(event) => set({ until: event.currentTarget.value })}
      />
    </>
  );
}
