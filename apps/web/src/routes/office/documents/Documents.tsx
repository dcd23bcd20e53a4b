import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type ApiError, useGraphql } from '../../../api/client.js';
import { graphql } from '../../../gql/index.js';
import { formatMoment } from '../../../i18n/format.js';
import { Progress } from '../../../ui/Progress.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner, Nothing, SkeletonRows } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import css from './documents.module.css';
import { EraseDocument } from './EraseDocument.js';
import { formatBytes, kindOfFile } from './file-words.js';
import { type Uploaded, upload } from './upload.js';

const documentsOf = graphql(`
  query DocumentsOf($recordType: String!, $recordId: ID!) {
    files(
      filter: { recordType: { eq: $recordType }, recordId: { eq: $recordId } }
      first: 100
      orderBy: [{ name: ASC }]
    ) {
      totalCount
      nodes {
        id
        name
        mediaType
        size
        createdAt
      }
    }
  }
`);

/** What the page offers in its dialog; the api looks at the bytes. */
const ACCEPT = '.pdf,.png,.jpg,.jpeg,.webp,.gif,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt,.md';

/** One upload at a time; it ends with the page. */
function useUpload(record: string) {
  const client = useQueryClient();
  const running = useRef<AbortController>(null);
  const [done, setDone] = useState<Uploaded>();
  useEffect(() => () => running.current?.abort(), []);
  const { mutate, isPending, error, variables } = useMutation<void, ApiError, File>({
    mutationFn: (file) => {
      running.current = new AbortController();
      setDone(undefined);
      return upload(record, file, setDone, running.current.signal);
    },
    onSuccess: () => client.invalidateQueries(),
  });
  const isStopped = running.current?.signal.aborted ?? false;
  return {
    send: mutate,
    stop: () => running.current?.abort(),
    progress: isPending && variables ? { name: variables.name, done } : undefined,
    error: isStopped ? null : error,
  };
}

/** The files of a record: what is there, one more, one less. */
export function Documents({ recordType, id }: { recordType: string; id: string }) {
  const { t } = useLingui();
  const { data, error, isPending, refetch } = useGraphql(documentsOf, { recordType, recordId: id });
  const uploading = useUpload(`${recordType}:${id}`);
  const input = useRef<HTMLInputElement>(null);
  const files = data?.files;
  const isBusy = uploading.progress !== undefined;
  return (
    <Section
      title={t`Documents`}
      count={files?.totalCount}
      action={
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t`Add: Documents`}
          leftSection={<IconPlus size={14} aria-hidden />}
          // not `disabled`: whoever came by keyboard would lose their place each time
          aria-disabled={isBusy}
          data-disabled={isBusy || undefined}
          onClick={() => {
            if (!isBusy) input.current?.click();
          }}
        >
          <Trans>Add</Trans>
        </Button>
      }
    >
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) uploading.send(file);
          currentTarget.value = ''; // the same file may be chosen again
        }}
      />
      {uploading.progress ? <Uploading {...uploading.progress} onStop={uploading.stop} /> : null}
      {uploading.error ? <ErrorBanner error={uploading.error} /> : null}
      {error ? <ErrorBanner error={error} onRetry={() => void refetch()} /> : null}
      {isPending && !error ? <SkeletonRows rows={2} /> : null}
      {files ? <DocumentList files={files.nodes} /> : null}
    </Section>
  );
}

function Uploading({ name, done, onStop }: { name: string; done?: Uploaded; onStop: () => void }) {
  const { t } = useLingui();
  const isSent = done !== undefined && done.sent >= done.total;
  const text = isSent
    ? t`Everything has arrived and is looked at.`
    : done
      ? t`${formatBytes(done.sent)} of ${formatBytes(done.total)}`
      : t`The upload begins.`;
  return (
    <div className={css.uploading}>
      <p>{t`${name} is being added.`}</p>
      <Progress label={name} value={done?.sent ?? 0} total={isSent ? null : (done?.total ?? null)} text={text} />
      <p className={css.state} aria-live="polite">
        <span>{text}</span>
        <Button size="compact-sm" variant="default" onClick={onStop}>
          <Trans>Stop the upload</Trans>
        </Button>
      </p>
    </div>
  );
}

interface Document {
  readonly id: string;
  readonly name?: string | null;
  readonly mediaType?: string | null;
  readonly size?: number | null;
  readonly createdAt?: string | null;
}

function DocumentList({ files }: { files: readonly Document[] }) {
  const { t } = useLingui();
  if (files.length === 0) return <Nothing>{t`No document yet.`}</Nothing>;
  const columns = [
    {
      label: t`Document`,
      cell: ({ id, name }: Document) => (
        <a href={`/api/files/${id}`} download className={css.name}>
          {name}
        </a>
      ),
    },
    {
      label: t`Kind`,
      cell: ({ mediaType, size }: Document) => `${kindOfFile(mediaType ?? '')}, ${formatBytes(size ?? 0)}`,
    },
    { label: t`Added`, named: true, cell: ({ createdAt }: Document) => (createdAt ? formatMoment(createdAt) : '') },
    {
      label: t`Delete`,
      corner: true,
      cell: ({ id, name }: Document) => <EraseDocument id={id} name={name ?? ''} />,
    },
  ];
  return <Table label={t`Documents`} columns={columns} rows={files} />;
}
