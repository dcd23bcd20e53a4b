import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ApiError, request } from '../../../api/client.js';
import type { CopyNewsletterIssueMutation } from '../../../gql/graphql.js';
import { ErrorBanner } from '../../../ui/states.js';
import { copyIssueDocument } from './documents.js';

/** Begins the next issue with what this one says. */
export function CopyIssue({ id }: { id: string }) {
  const navigate = useNavigate();
  const copy = useMutation<CopyNewsletterIssueMutation, ApiError>({
    mutationFn: () => request(copyIssueDocument, { id }),
    onSuccess: ({ copyNewsletterIssue }) =>
      void navigate({ to: '/newsletters/$id/edit', params: { id: copyNewsletterIssue?.id ?? id } }),
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        loading={copy.isPending}
        onClick={() => copy.mutate()}
      >
        <Trans>Copy as a new draft</Trans>
      </Button>
      {copy.error ? <ErrorBanner error={copy.error} /> : null}
    </>
  );
}
