import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type ApiError, request } from '../../../api/client.js';
import type { LawfulBasis, RegisterPersonInput, Visibility } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { languageName } from '../../../i18n/languages.js';
import { lawfulBases, visibilities } from '../../../i18n/people-words.js';
import { word } from '../../../i18n/words.js';
import { typeNamed } from '../../../records/declarations.js';
import form from '../../../records/form.module.css';
import { Leaving } from '../../../records/Leaving.js';
import { RelationInput } from '../../../records/RelationInput.js';
import type { Linked } from '../../../records/values.js';
import { PageHead } from '../../../ui/PageHead.js';
import { tellAt } from '../../../ui/SavedNotice.js';
import { ErrorBanner } from '../../../ui/states.js';
import css from '../page.module.css';
import { Proposals } from './Proposals.js';
import { useSend } from './use-send.js';

const registerPerson = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      id
      displayName
    }
  }
`);

const LANGUAGES = ['en', 'it', 'hr', 'el', 'ro', 'sl'];
/** `NETWORK` is for no person: officers and partners never see people. */
const VISIBILITIES: readonly Visibility[] = ['NCC', 'PRIVATE', 'PUBLIC'];

interface Values {
  readonly givenName: string;
  readonly familyName: string;
  readonly calledAs: string;
  readonly languages: readonly string[];
  readonly email: string;
  readonly organisation: Linked | null;
  readonly function: string;
  readonly steward: Linked | null;
  readonly visibility: Visibility;
  readonly legalBasis: LawfulBasis;
}

const EMPTY: Values = {
  ...{ givenName: '', familyName: '', calledAs: '', languages: [], email: '', organisation: null, function: '' },
  ...{ steward: null, visibility: 'NCC', legalBasis: 'LEGITIMATE_INTEREST' },
};

const orNull = (text: string): string | null => text.trim() || null;

const inputOf = (values: Values): RegisterPersonInput => ({
  givenName: orNull(values.givenName),
  familyName: orNull(values.familyName),
  calledAs: orNull(values.calledAs),
  languages: [...values.languages],
  email: orNull(values.email),
  organisationId: values.organisation?.id ?? null,
  function: orNull(values.function),
  stewardId: values.steward?.id ?? null,
  visibility: values.visibility,
  legalBasis: values.legalBasis,
});

/** What the server says of each field; an address is called e-mail here. */
function refusedOf(error: ApiError | null): Readonly<Record<string, string>> {
  if (!error) return {};
  const { problems, field } = error.refusal;
  const all = problems?.length ? problems : field ? [{ field, message: error.message }] : [];
  const nameOf = (path: string) => ({ address: 'email', stewardId: 'steward', organisationId: 'organisation' })[path];
  return Object.fromEntries(all.map(({ field: path, message }) => [nameOf(path) ?? path, message]));
}

/** Takes a person in with an address and a role; the domain of the address proposes the organisation. */
export function NewPersonPage() {
  const { t } = useLingui();
  const { history } = useRouter();
  const [values, setValues] = useState(EMPTY);
  const [isSaved, setSaved] = useState(false);
  const send = useSend((input: RegisterPersonInput) => request(registerPerson, { input }));
  const refused = refusedOf(send.error);
  const set = (part: Partial<Values>) => setValues((old) => ({ ...old, ...part }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (send.isPending) return;
    send.mutate(inputOf(values), {
      onSuccess: ({ registerPerson: made }) => {
        setSaved(true);
        const target = made ? `/people/${made.id}` : '/people';
        tellAt(target, t`Saved.`);
        history.push(target, {}, { ignoreBlocker: true });
      },
    });
  };
  const parts = { values, set, refused };
  return (
    <div className={css.page}>
      <div className={css.crumbs}>
        <Link to="/people" className={css.back}>
          <Trans>People</Trans>
        </Link>
      </div>
      <PageHead title={t`New person`} />
      <form className={form.form} onSubmit={onSubmit} noValidate>
        <Leaving blocked={values !== EMPTY && !isSaved} />
        {send.error ? <ErrorBanner error={send.error} /> : null}
        <WhoFields {...parts} />
        <WhereFields {...parts} />
        <KeptFields {...parts} />
        <div className={form.actions}>
          <Button type="submit" loading={send.isPending}>
            <Trans>Save</Trans>
          </Button>
          <Button variant="default" onClick={() => history.push('/people')}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
}

interface PartProps {
  values: Values;
  set: (part: Partial<Values>) => void;
  refused: Readonly<Record<string, string>>;
}

/** One line of text of the form. */
function Line({
  name,
  label,
  hint,
  type,
  values,
  set,
  refused,
}: PartProps & {
  name: 'givenName' | 'familyName' | 'calledAs' | 'email' | 'function';
  label: string;
  hint?: string;
  type?: 'email';
}) {
  return (
    <TextInput
      id={`person-${name}`}
      label={label}
      description={hint}
      type={type}
      error={refused[name]}
      autoComplete="off"
      value={values[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
}

function WhoFields(props: PartProps) {
  const { t } = useLingui();
  const { values, set } = props;
  const toggle = (code: string, isOn: boolean) =>
    set({ languages: isOn ? [...values.languages, code] : values.languages.filter((one) => one !== code) });
  return (
    <>
      <Line {...props} name="givenName" label={t`Given name`} />
      <Line {...props} name="familyName" label={t`Family name`} />
      <Line
        {...props}
        name="calledAs"
        label={t`Called as`}
        hint={t`How the person wants to be called, where that is not given and family name.`}
      />
      <fieldset className={form.group}>
        <legend>{t`Languages`}</legend>
        <p className={form.hint}>{t`Languages the person reads, the best first.`}</p>
        {LANGUAGES.map((code) => (
          <Checkbox
            key={code}
            label={languageName(code)}
            checked={values.languages.includes(code)}
            onChange={(event) => toggle(code, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
    </>
  );
}

function WhereFields(props: PartProps) {
  const { t } = useLingui();
  const { values, set, refused } = props;
  const organisations = typeNamed('Organisation');
  return (
    <>
      <Line
        {...props}
        name="email"
        type="email"
        label={t`E-mail`}
        hint={t`Stored encrypted. Its domain may tell the organisation.`}
      />
      <Proposals
        address={values.email}
        chosen={values.organisation?.id}
        onChoose={(organisation) => set({ organisation })}
      />
      {organisations ? (
        <RelationInput
          id="person-organisation"
          of={organisations}
          label={t`Organisation`}
          description={t`Where the person works. More roles are added on the person’s page.`}
          error={refused.organisation}
          value={values.organisation}
          onChange={(organisation) => set({ organisation })}
        />
      ) : null}
      <Line {...props} name="function" label={t`Function`} hint={t`What the person does there.`} />
    </>
  );
}

function KeptFields({ values, set, refused }: PartProps) {
  const { t } = useLingui();
  const centres = typeNamed('Ncc');
  return (
    <>
      {centres ? (
        <RelationInput
          id="person-steward"
          of={centres}
          label={t`Centre of record`}
          description={t`Empty: your own centre.`}
          error={refused.steward}
          value={values.steward}
          onChange={(steward) => set({ steward })}
        />
      ) : null}
      <NativeSelect
        label={t`Who may see it`}
        className={form.short}
        error={refused.visibility}
        data={VISIBILITIES.map((value) => ({ value, label: word(visibilities, value) }))}
        value={values.visibility}
        onChange={(event) => set({ visibility: event.currentTarget.value as Visibility })}
      />
      <NativeSelect
        label={t`Legal basis`}
        className={form.short}
        description={t`Why the data of the person may be kept (article 6).`}
        error={refused.legalBasis}
        data={(Object.keys(lawfulBases) as LawfulBasis[]).map((value) => ({
          value,
          label: word(lawfulBases, value),
        }))}
        value={values.legalBasis}
        onChange={(event) => set({ legalBasis: event.currentTarget.value as LawfulBasis })}
      />
    </>
  );
}
