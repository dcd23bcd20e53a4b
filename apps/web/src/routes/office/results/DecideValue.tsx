import { Trans, useLingui } from '@lingui/react/macro';
import { request } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { useMay } from '../../../session/may.js';
import { DECIDERS, useIsOneOf } from '../../../session/me.js';
import { ReasonDialog } from '../steps/AskDialog.js';
import type { Value } from './documents.js';
import { periodOf } from './ValueChart.js';

const approve = graphql(`
  mutation ApproveIndicatorValue($input: ApproveIndicatorValueInput!) {
    approveIndicatorValue(input: $input) {
      id
    }
  }
`);

const reopen = graphql(`
  mutation ReopenIndicatorValue($input: ReopenIndicatorValueInput!) {
    reopenIndicatorValue(input: $input) {
      id
    }
  }
`);

interface Props {
  readonly value: Value;
  /** What its indicator is called. */
  readonly name: string;
  /** Id of the centre that keeps it. */
  readonly steward: string | null | undefined;
}

/** Approves the values of a period, or opens approved ones again; nothing for who may not. */
export function DecideValue({ value, name, steward }: Props) {
  const { t } = useLingui();
  const { id, rev, state } = value;
  const [decides, may] = [useIsOneOf(...DECIDERS), useMay()];
  if (!decides || !may('indicator-values', 'change', steward)) return null;
  const what = `${name}, ${periodOf(value)}`;
  const shared = { isSmall: true, hint: t`It stays in the history for good.`, maxLength: 2000 };
  if (state === 'APPROVED')
    return (
      <ReasonDialog
        {...shared}
        label={t`Open again`}
        name={t`Open again: ${what}`}
        title={t`Open the values of this period again`}
        field={t`Why`}
        send={(reason) => request(reopen, { input: { id, rev, reason } })}
      >
        <p>{what}</p>
        <p>
          <Trans>All values of this period may change again, until somebody approves them anew.</Trans>
        </p>
      </ReasonDialog>
    );
  return (
    <ReasonDialog
      {...shared}
      label={t`Approve`}
      name={t`Approve: ${what}`}
      title={t`Approve the values of this period`}
      field={t`Remark`}
      isOptional
      send={(remark) => request(approve, { input: { id, rev, reason: remark || null } })}
    >
      <p>{what}</p>
      <p>
        <Trans>
          All values of this period, of the whole and of its parts, change no more until they are opened again.
        </Trans>
      </p>
    </ReasonDialog>
  );
}
