import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../../gql/index.js';
import { currentLanguage, isLanguage, LANGUAGES, switchLanguage } from '../../../i18n/index.js';
import form from '../../../records/form.module.css';
import type { Me } from '../../../session/me.js';
import { problemWith, Refusal } from '../../../session/parts.js';
import { Section } from '../../../ui/Section.js';
import css from './account.module.css';
import { useSave } from './use-save.js';

const changeName = graphql(`
  mutation ChangeMyName($input: ChangeMyNameInput!) {
    changeMyName(input: $input) {
      id
    }
  }
`);

/** What one is called, and in which language the pages speak. */
export function NameSection({ me }: { me: Me }) {
  const { t } = useLingui();
  const [name, setName] = useState(me.displayName ?? '');
  const [attempt, setAttempt] = useState(0);
  const save = useSave(changeName);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    save.mutate({ input: { displayName: name } });
  };
  const languages = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));
  return (
    <Section title={t`Who you are`}>
      <form className={form.form} onSubmit={onSubmit}>
        <Refusal error={save.error} attempt={attempt} />
        <TextInput
          label={t`Name`}
          description={t`Others read it in the history of what you change.`}
          className={form.short}
          autoComplete="name"
          maxLength={120}
          required
          withAsterisk={false}
          error={problemWith(save.error, 'displayName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p className={css.fact}>
          <Trans>
            You sign in with the mail address <b>{me.email}</b>. An admin of the node changes it.
          </Trans>
        </p>
        <div className={form.actions}>
          <Button type="submit" loading={save.isPending} disabled={name.trim() === (me.displayName ?? '')}>
            <Trans>Save the name</Trans>
          </Button>
          <span role="status">{save.isSuccess && name.trim() === me.displayName ? <Trans>Saved</Trans> : null}</span>
        </div>
        <NativeSelect
          label={t`Language`}
          description={t`Of the pages in this browser, and of the mails that you ask for here.`}
          className={form.short}
          data={languages}
          value={currentLanguage()}
          onChange={({ currentTarget: { value } }) => {
            if (isLanguage(value)) void switchLanguage(value);
          }}
        />
      </form>
    </Section>
  );
}
