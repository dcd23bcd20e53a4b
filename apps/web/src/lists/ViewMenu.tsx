import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type ApiError, request } from '../api/client.js';
import type { ChangeSavedViewInput, ViewedList } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { useMay } from '../session/may.js';
import { actorOf, useMe } from '../session/me.js';
import { ErrorBanner } from '../ui/states.js';
import css from './lists.module.css';
import { forgetColumns } from './stored-columns.js';
import { inputOf, type SavedView, type ViewState } from './views.js';

const createSavedView = graphql(`
  mutation CreateSavedView($input: CreateSavedViewInput!) {
    createSavedView(input: $input) {
      id
    }
  }
`);
const changeSavedView = graphql(`
  mutation ChangeSavedView($input: ChangeSavedViewInput!) {
    changeSavedView(input: $input) {
      id
    }
  }
`);
const archiveSavedView = graphql(`
  mutation ArchiveSavedView($input: RecordVersionInput!) {
    archiveSavedView(input: $input) {
      id
    }
  }
`);

interface Props {
  list: ViewedList;
  view: SavedView | undefined;
  isChanged: boolean;
  state: ViewState;
  onShow: (view: SavedView | undefined) => void;
  onName: (id: string) => void;
  onClose: () => void;
}
type Step = 'menu' | 'save' | 'rename' | 'delete';

/** One write on the views; the bar shows the new ones before the menu closes. */
function useWrite() {
  const client = useQueryClient();
  return useMutation<unknown, ApiError, () => Promise<unknown>>({
    mutationFn: async (write) => {
      const answer = await write();
      await client.invalidateQueries({ queryKey: ['SavedViews'] });
      return answer;
    },
  });
}

/** What can be done with the view that is shown: save, name, share, delete, go back to it. */
export default function ViewMenu({ list, view, isChanged, state, onShow, onName, onClose }: Props) {
  const { t } = useLingui();
  const [step, setStep] = useState<Step>('menu');
  const { mutate, error, isPending } = useWrite();
  const isOwn = view?.owner === actorOf(useMe());
  const may = useMay();
  const change = (values: Partial<ChangeSavedViewInput>) => {
    if (!view) return;
    const input = { id: view.id, rev: view.rev, ...values };
    mutate(() => request(changeSavedView, { input }), { onSuccess: onClose });
  };
  const save = () => {
    if (view) forgetColumns(list, view.id);
    change(inputOf(state));
  };
  const create = (name: string) =>
    mutate(
      async () => {
        const made = await request(createSavedView, { input: { list, name, ...inputOf(state) } });
        onName(made.createSavedView?.id ?? '');
      },
      { onSuccess: onClose },
    );
  const remove = () => {
    if (!view) return;
    mutate(() => request(archiveSavedView, { input: { id: view.id, rev: view.rev } }), {
      onSuccess: () => {
        onShow(undefined);
        onClose();
      },
    });
  };
  const reset = () => {
    if (view) forgetColumns(list, view.id);
    onShow(view);
    onClose();
  };
  const problem = error ? <ErrorBanner error={error} /> : null;
  const back = () => setStep('menu');
  if (step === 'save')
    return <NameForm title={t`Save as a new view`} onSend={create} onBack={back} busy={isPending} problem={problem} />;
  if (step === 'rename')
    return (
      <NameForm
        title={t`Rename the view`}
        name={view?.name ?? ''}
        onSend={(name) => change({ name })}
        onBack={back}
        busy={isPending}
        problem={problem}
      />
    );
  if (step === 'delete')
    return <Confirm name={view?.name ?? ''} onSend={remove} onBack={back} busy={isPending} problem={problem} />;
  return (
    <Menu
      actions={[
        [t`Save the changes`, save, isOwn && isChanged],
        [t`Undo the changes`, reset, isChanged],
        [t`Save as a new view`, () => setStep('save'), may('saved-views', 'create')],
        [t`Rename the view`, () => setStep('rename'), isOwn],
        [t`Share the view`, () => change({ isShared: true }), isOwn && !view?.isShared],
        [t`Stop sharing the view`, () => change({ isShared: false }), isOwn && view?.isShared === true],
        [t`Delete the view`, () => setStep('delete'), isOwn],
      ]}
    >
      {problem}
    </Menu>
  );
}

type Action = readonly [label: string, run: () => void, isThere: boolean];

function Menu({ actions, children }: { actions: readonly Action[]; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <>
      <ul className={css.menu} ref={list}>
        {actions
          .filter(([, , isThere]) => isThere)
          .map(([label, run]) => (
            <li key={label}>
              <button type="button" onClick={run}>
                {label}
              </button>
            </li>
          ))}
      </ul>
      {children}
    </>
  );
}

interface StepProps {
  onBack: () => void;
  busy: boolean;
  problem: ReactNode;
}

function NameForm({
  title,
  name: before = '',
  onSend,
  onBack,
  busy,
  problem,
}: StepProps & { title: string; name?: string; onSend: (name: string) => void }) {
  const { t } = useLingui();
  const [name, setName] = useState(before);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onSend(name.trim());
      }}
    >
      <strong>{title}</strong>
      <TextInput
        ref={input}
        label={t`Name of the view`}
        maxLength={80}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {problem}
      <div className={css.actions}>
        <Button type="submit" loading={busy}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onBack}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}

function Confirm({ name, onSend, onBack, busy, problem }: StepProps & { name: string; onSend: () => void }) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('button')?.focus(), []);
  return (
    <div className={css.form} ref={form}>
      <p>
        <Trans>Delete the view “{name}”? The records stay as they are.</Trans>
      </p>
      {problem}
      <div className={css.actions}>
        <Button onClick={onSend} loading={busy}>
          <Trans>Delete</Trans>
        </Button>
        <Button variant="default" onClick={onBack}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  );
}
