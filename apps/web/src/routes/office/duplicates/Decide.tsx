import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, request } from '../../../api/client.js';
import type { DecideDuplicateInput, DecideDuplicateMutation } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { Dialog } from '../../../ui/Dialog.js';
import { ErrorBanner } from '../../../ui/states.js';
import css from './decide.module.css';

const decideDuplicate = graphql(`
  mutation DecideDuplicate($input: DecideDuplicateInput!) {
    decideDuplicate(input: $input) {
      id
      rev
      decision
    }
  }
`);

interface Side {
  readonly id: string;
  readonly name: string;
}
export interface Pair {
  readonly id: string;
  readonly rev: number;
  readonly left: Side;
  readonly right: Side;
  readonly decided: boolean;
}
type Answer = Omit<DecideDuplicateInput, 'id' | 'rev' | 'reason'>;

/** Every page may show one of the two: all of them ask again after a decision. */
function useDecision(onDone: () => void) {
  const client = useQueryClient();
  return useMutation<DecideDuplicateMutation, ApiError, DecideDuplicateInput>({
    mutationFn: (input) => request(decideDuplicate, { input }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries(),
  });
}

/** A decision of a person on two organisations, or taking it back. Nothing is deleted by either. */
export function Decide({ pair }: { pair: Pair }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const names = `${pair.left.name}, ${pair.right.name}`;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        className={css.open}
        onClick={() => setOpen(true)}
        aria-label={pair.decided ? t`Take back: ${names}` : t`Decide: ${names}`}
      >
        {pair.decided ? <Trans>Take back</Trans> : <Trans>Decide</Trans>}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={pair.decided ? t`Take this decision back?` : t`Are these one organisation?`}
      >
        {pair.decided ? <TakeBack pair={pair} onDone={close} /> : <Choose pair={pair} onDone={close} />}
      </Dialog>
    </>
  );
}

function Choose({ pair, onDone }: { pair: Pair; onDone: () => void }) {
  const { t } = useLingui();
  const [keptId, setKept] = useState(pair.left.id);
  const form = useForm(pair, onDone);
  return (
    <div className={css.form}>
      <Radio.Group
        label={t`If they are one, which record stands for both?`}
        description={t`Lists, counts and links show this one, with the names, projects and places of both.`}
        value={keptId}
        onChange={setKept}
      >
        <div className={css.sides}>
          {[pair.left, pair.right].map(({ id, name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
        </div>
      </Radio.Group>
      {form.reasonField}
      {form.problem}
      <div className={css.actions}>
        <Button loading={form.isPending} onClick={() => form.send({ decision: 'SAME', keptId })}>
          <Trans>They are one</Trans>
        </Button>
        <Button variant="default" disabled={form.isPending} onClick={() => form.send({ decision: 'NOT_SAME' })}>
          <Trans>They are different</Trans>
        </Button>
      </div>
    </div>
  );
}

function TakeBack({ pair, onDone }: { pair: Pair; onDone: () => void }) {
  const form = useForm(pair, onDone);
  return (
    <div className={css.form}>
      <p>
        <Trans>Both organisations become exactly what they were before, and the pair waits for a decision again.</Trans>
      </p>
      {form.reasonField}
      {form.problem}
      <div className={css.actions}>
        <Button loading={form.isPending} onClick={() => form.send({ decision: 'OPEN' })}>
          <Trans>Take back</Trans>
        </Button>
      </div>
    </div>
  );
}

/** What both dialogs share: the reason, the refusal, and the sending. */
function useForm({ id, rev }: Pair, onDone: () => void) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useDecision(onDone);
  return {
    isPending,
    send: (answer: Answer) => mutate({ id, rev, reason: reason.trim() || null, ...answer }),
    problem: error ? <ErrorBanner error={error} /> : null,
    reasonField: (
      <Textarea
        label={t`Why`}
        description={t`Optional; shown to whoever looks at the decision later.`}
        maxLength={2000}
        rows={3}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    ),
  };
}
