import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type ApiError, request, useGraphql } from '../../../api/client.js';
import type { QualityFlagCorrectionQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { organisationKinds, word } from '../../../i18n/labels.js';
import { type Flag, FlagValue } from '../../../ui/FlagList.js';
import { ErrorBanner, SkeletonRows } from '../../../ui/states.js';
import css from './flags.module.css';

const flagCorrection = graphql(`
  query QualityFlagCorrection($id: ID!) {
    qualityFlagCorrection(id: $id) {
      canApply
      recordRev
      current
      value
      choices
    }
  }
`);
const acceptFlag = graphql(`
  mutation AcceptQualityFlag($input: AcceptQualityFlagInput!) {
    acceptQualityFlag(input: $input) {
      id
      rev
      state
    }
  }
`);
const dismissFlag = graphql(`
  mutation DismissQualityFlag($input: DismissQualityFlagInput!) {
    dismissQualityFlag(input: $input) {
      id
      rev
      state
    }
  }
`);
const reopenFlag = graphql(`
  mutation ReopenQualityFlag($input: ReopenQualityFlagInput!) {
    reopenQualityFlag(input: $input) {
      id
      rev
      state
    }
  }
`);

interface Props {
  readonly flag: Flag;
  readonly onDone: () => void;
}

/** Sends a decision; every page may show the record, so all of them ask again. */
function useDecision(send: () => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation<unknown, ApiError, void>({
    mutationFn: send,
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries(),
  });
}

/** What every decision is sent with: its button, and the refusal. */
export function Form({
  label,
  decision,
  children,
}: {
  label: ReactNode;
  decision: Pick<ReturnType<typeof useDecision>, 'mutate' | 'error' | 'isPending'>;
  children: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decision.mutate();
  };
  return (
    <form className={css.form} onSubmit={submit}>
      {children}
      {decision.error ? <ErrorBanner error={decision.error} /> : null}
      <div className={css.actions}>
        <Button type="submit" loading={decision.isPending}>
          {label}
        </Button>
      </div>
    </form>
  );
}

/** Why: required where the flag is dismissed. */
export function Reason({
  value,
  onChange,
  required,
}: {
  value: string;
  onChange: (text: string) => void;
  required?: boolean;
}) {
  const { t } = useLingui();
  return (
    <Textarea
      label={t`Why`}
      description={required ? t`Required; the suspicion does not come back.` : t`Optional; it stands in the history.`}
      required={required}
      maxLength={1000}
      rows={3}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function Doubt({ flag }: { flag: Flag }) {
  return (
    <div>
      <p>{flag.reason}</p>
      <FlagValue value={flag.value} proposed={flag.proposed} />
    </div>
  );
}

/** Accepting shows first what the record holds and what it would hold. */
export function AcceptFlag(props: Props) {
  const { data, error, refetch } = useGraphql(flagCorrection, { id: props.flag.id }, { staleTime: 0, gcTime: 0 });
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  if (!data?.qualityFlagCorrection) return <SkeletonRows rows={3} />;
  return <Accept {...props} correction={data.qualityFlagCorrection} />;
}

type Correction = NonNullable<QualityFlagCorrectionQuery['qualityFlagCorrection']>;

function Accept({ flag, onDone, correction }: Props & { correction: Correction }) {
  const { t } = useLingui();
  const { canApply, recordRev, current, choices } = correction;
  const [value, setValue] = useState(correction.value ?? '');
  const [reason, setReason] = useState('');
  const { id, rev } = flag;
  const decision = useDecision(() => {
    const applied = canApply && value.trim() !== '' ? { value: value.trim(), recordRev } : {};
    return request(acceptFlag, { input: { id, rev, reason: reason.trim() || null, ...applied } });
  }, onDone);
  const field = {
    label: t`Value to put into the record`,
    description: current ? t`It holds now: ${current}` : t`It holds nothing now.`,
    value,
  };
  const words = choices.map((one) => ({
    value: one,
    label: one in organisationKinds ? word(organisationKinds, one as keyof typeof organisationKinds) : one,
  }));
  return (
    <Form label={<Trans>Accept</Trans>} decision={decision}>
      <Doubt flag={flag} />
      {canApply && words.length > 0 ? (
        <NativeSelect
          {...field}
          data={[{ value: '', label: '' }, ...words]}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        />
      ) : null}
      {canApply && words.length === 0 ? (
        <TextInput {...field} maxLength={5000} onChange={({ currentTarget }) => setValue(currentTarget.value)} />
      ) : null}
      {canApply ? null : (
        <p>
          <Trans>
            Nothing can be put into the record by itself: only your decision is written down. Correct the record where
            it is wrong.
          </Trans>
        </p>
      )}
      <Reason value={reason} onChange={setReason} />
    </Form>
  );
}

export function DismissFlag({ flag, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { id, rev } = flag;
  const decision = useDecision(() => request(dismissFlag, { input: { id, rev, reason: reason.trim() } }), onDone);
  return (
    <Form label={<Trans>The value is right</Trans>} decision={decision}>
      <Doubt flag={flag} />
      <Reason value={reason} onChange={setReason} required />
    </Form>
  );
}

export function ReopenFlag({ flag, onDone }: Props) {
  const [reason, setReason] = useState('');
  const { id, rev } = flag;
  const decision = useDecision(
    () => request(reopenFlag, { input: { id, rev, reason: reason.trim() || null } }),
    onDone,
  );
  return (
    <Form label={<Trans>Open again</Trans>} decision={decision}>
      <p>
        <Trans>The flag waits for a decision again. What was put into the record stays there.</Trans>
      </p>
      <Reason value={reason} onChange={setReason} />
    </Form>
  );
}
