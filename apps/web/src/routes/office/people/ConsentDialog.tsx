import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { request, useGraphql } from '../../../api/client.js';
import type { ConsentChannel, ConsentInput } from '../../../gql/graphql.js';
import { consentChannels } from '../../../i18n/consent-words.js';
import { currentLanguage } from '../../../i18n/index.js';
import { contactKinds } from '../../../i18n/people-words.js';
import { word } from '../../../i18n/words.js';
import css from '../../../records/form.module.css';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorBanner } from '../../../ui/states.js';
import { giveConsent, objectToUse, withdrawConsent, wordingsOfConsents } from './documents.js';
import type { ContactPoint } from './types.js';
import { useSend } from './use-send.js';

export type Saying = 'give' | 'withdraw' | 'object';

const senders: Readonly<Record<Saying, (input: ConsentInput) => Promise<unknown>>> = {
  give: (input) => request(giveConsent, { input }),
  withdraw: (input) => request(withdrawConsent, { input }),
  object: (input) => request(objectToUse, { input }),
};
/** The purpose of a no to everything. */
export const EVERYTHING = '*';
const CHANNELS: readonly ConsentChannel[] = ['SPOKEN', 'PAPER', 'WEB_FORM', 'MAIL_LINK'];

interface Form {
  readonly contactPoint: string;
  readonly purpose: string;
  readonly wording: string;
  readonly channel: ConsentChannel;
  readonly at: string;
  readonly proof: string;
}

/** What the API takes: what was left empty is not said. */
function inputOf(saying: Saying, { contactPoint, purpose, wording, channel, at, proof }: Form): ConsentInput {
  return {
    contactPointId: contactPoint,
    purpose: purpose.trim() || (saying === 'give' ? '' : EVERYTHING),
    channel,
    ...(at ? { at: new Date(at).toISOString() } : {}),
    ...(wording ? { wordingId: wording, locale: currentLanguage() } : {}),
    ...(proof.trim() ? { evidence: [{ name: 'note', text: proof.trim() }] } : {}),
  };
}

interface Props {
  saying: Saying;
  points: readonly ContactPoint[];
  /** Purposes that were named before, to choose from. */
  purposes: readonly string[];
  onClose: () => void;
}

/** Writes down what a person said about a purpose. It is open while it is there. */
export function ConsentDialog({ saying, points, purposes, onClose }: Props) {
  const { t } = useLingui();
  const titles = {
    give: t`Write a consent down`,
    withdraw: t`Write a withdrawal down`,
    object: t`Write an objection down`,
  };
  const send = useSend(senders[saying]);
  const [form, setForm] = useState<Form>({
    ...{ contactPoint: points[0]?.id ?? '', purpose: '', wording: '', channel: 'SPOKEN', at: '', proof: '' },
  });
  const set = (part: Partial<Form>) => setForm((old) => ({ ...old, ...part }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate(inputOf(saying, form), { onSuccess: onClose });
  };
  return (
    <Dialog open onClose={onClose} title={titles[saying]}>
      <form className={css.dialogForm} onSubmit={onSubmit}>
        {saying === 'object' ? (
          <p>
            <Trans>No centre of this installation writes to the address any more, for whatever purpose.</Trans>
          </p>
        ) : null}
        <NativeSelect
          label={t`Contact point`}
          data={points.map(({ id, kind, purpose }) => ({
            value: id,
            label: [word(contactKinds, kind), purpose].filter(Boolean).join(' · '),
          }))}
          value={form.contactPoint}
          onChange={(event) => set({ contactPoint: event.currentTarget.value })}
        />
        {saying === 'object' ? null : <Purpose saying={saying} form={form} set={set} purposes={purposes} />}
        <NativeSelect
          label={t`How it was said`}
          data={CHANNELS.map((channel) => ({ value: channel, label: word(consentChannels, channel) }))}
          value={form.channel}
          onChange={(event) => set({ channel: event.currentTarget.value as ConsentChannel })}
        />
        <TextInput
          label={t`When`}
          description={t`Empty: now.`}
          type="datetime-local"
          value={form.at}
          onChange={(event) => set({ at: event.currentTarget.value })}
        />
        <Textarea
          label={t`What proves it`}
          description={t`Where the paper lies, who heard it. It is erased with the person.`}
          maxLength={1000}
          autosize
          minRows={2}
          value={form.proof}
          onChange={(event) => set({ proof: event.currentTarget.value })}
        />
        {send.error ? <ErrorBanner error={send.error} /> : null}
        <div className={css.actions}>
          <Button type="submit" loading={send.isPending}>
            <Trans>Save</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface PurposeProps {
  saying: Saying;
  form: Form;
  set: (part: Partial<Form>) => void;
  purposes: readonly string[];
}

/** What it is about, and in which words the person was asked. */
function Purpose({ saying, form, set, purposes }: PurposeProps) {
  const { t } = useLingui();
  const list = useId();
  const { data } = useGraphql(wordingsOfConsents, undefined, { staleTime: 300_000 });
  const wordings = data?.consentWordings.nodes ?? [];
  const known = [...new Set([...purposes, ...wordings.map(({ purpose }) => purpose ?? '')])].filter(
    (purpose) => purpose && purpose !== EVERYTHING,
  );
  const versions = wordings.filter(({ purpose }) => purpose === form.purpose.trim());
  return (
    <>
      <TextInput
        label={t`Purpose`}
        description={
          saying === 'give' ? t`What the person agreed to, as the consent wordings name it.` : t`Empty: everything.`
        }
        required={saying === 'give'}
        maxLength={200}
        autoComplete="off"
        list={list}
        value={form.purpose}
        onChange={(event) => set({ purpose: event.currentTarget.value, wording: '' })}
      />
      <datalist id={list}>
        {known.map((purpose) => (
          <option key={purpose} value={purpose} />
        ))}
      </datalist>
      {versions.length > 0 && saying === 'give' ? (
        <NativeSelect
          label={t`Words that the person saw`}
          description={versions.find(({ id }) => id === form.wording)?.text ?? undefined}
          data={[
            { value: '', label: '–' },
            ...versions.map(({ id, version }) => ({ value: id, label: t`Version ${version}` })),
          ]}
          value={form.wording}
          onChange={(event) => set({ wording: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}
