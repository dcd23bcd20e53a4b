import { Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiError, request } from '../../../api/client.js';
import type { AcceptQualityFlagsMutation } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import type { Flag } from '../../../ui/FlagList.js';
import { Form, Reason } from './FlagForms.js';

const acceptFlags = graphql(`
  mutation AcceptQualityFlags($input: AcceptQualityFlagsInput!) {
    report: acceptQualityFlags(input: $input) {
      failed
      items {
        index
        problems {
          message
        }
      }
    }
  }
`);
const dismissFlags = graphql(`
  mutation DismissQualityFlags($input: DismissQualityFlagsInput!) {
    report: dismissQualityFlags(input: $input) {
      failed
      items {
        index
        problems {
          message
        }
      }
    }
  }
`);

type Answer = AcceptQualityFlagsMutation['report'];

interface Props {
  readonly flags: readonly Flag[];
  readonly decision: 'accept' | 'dismiss';
  readonly onDone: () => void;
}

/** One decision on several flags with one reason. Those that are refused are named, with why; the others are done. */
export function DecideMany({ flags, decision, onDone }: Props) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [sent, setSent] = useState<readonly Flag[]>([]);
  const isDismissal = decision === 'dismiss';
  const mutation = useMutation<Answer, ApiError, void>({
    mutationFn: async () => {
      setSent(flags);
      const items = flags.map(({ id, rev }) => ({ id, rev }));
      const input = { items, reason: reason.trim() };
      return (await (isDismissal ? request(dismissFlags, { input }) : request(acceptFlags, { input }))).report;
    },
    onSuccess: ({ failed }) => {
      if (failed === 0) onDone();
    },
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <Form label={isDismissal ? <Trans>The values are right</Trans> : <Trans>Accept</Trans>} decision={mutation}>
      {isDismissal ? null : (
        <p>
          <Trans>
            The proposed values are put into the records. Where none can be put in, only your decision is written down.
          </Trans>
        </p>
      )}
      <Reason value={reason} onChange={setReason} required={isDismissal} />
      {mutation.data ? <Refused answer={mutation.data} sent={sent} /> : null}
    </Form>
  );
}

function Refused({ answer, sent }: { answer: Answer; sent: readonly Flag[] }) {
  const refused = answer.items.filter(({ problems }) => problems.length > 0);
  return (
    <div role="alert">
      <p>
        <Trans>The others are decided. These were refused:</Trans>
      </p>
      <ul>
        {refused.map(({ index, problems }) => (
          <li key={index}>
            {sent[index]?.recordTitle}: {problems.map(({ message }) => message).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
