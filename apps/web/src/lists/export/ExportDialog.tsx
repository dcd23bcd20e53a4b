import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Radio } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../../api/client.js';
import { formatNumber } from '../../i18n/format.js';
import { Dialog } from '../../ui/Dialog.js';
import { Progress } from '../../ui/Progress.js';
import { ErrorBanner } from '../../ui/states.js';
import css from './export.module.css';
import { type ExportedList, type ExportFormat, type Progress as Progressed, saveExport } from './save-export.js';

type State =
  | { readonly at: 'choosing' }
  | { readonly at: 'loading'; readonly progress: Progressed | undefined }
  | { readonly at: 'done'; readonly rows: number }
  | { readonly at: 'failed'; readonly error: unknown };

/** One export at a time; it ends with the dialog. */
function useExport(list: ExportedList) {
  const [state, setState] = useState<State>({ at: 'choosing' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (format: ExportFormat, all: boolean) => {
    const own = new AbortController();
    running.current = own;
    setState({ at: 'loading', progress: undefined });
    const columns = all ? undefined : list.columns.filter(({ visible }) => visible);
    const onProgress = (progress: Progressed) => setState({ at: 'loading', progress });
    saveExport(list, format, columns, onProgress, own.signal).then(
      (rows) => setState({ at: 'done', rows }),
      (error: unknown) => setState(own.signal.aborted ? { at: 'choosing' } : { at: 'failed', error }),
    );
  };
  return { state, start, cancel: () => running.current?.abort() };
}

/** Saves a list as a file: which format, which columns, how far it is. */
export default function ExportDialog({ list, onClose }: { list: ExportedList; onClose: () => void }) {
  const { t } = useLingui();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [columns, setColumns] = useState<'visible' | 'all'>('visible');
  const { state, start, cancel } = useExport(list);
  return (
    <Dialog open onClose={onClose} title={t`Export this list`}>
      <div className={css.form}>
        <p>
          <Plural
            value={list.total ?? 0}
            one="# record, as the list is filtered and sorted now."
            other="# records, as the list is filtered and sorted now."
          />
        </p>
        <Radio.Group label={t`Format`} value={format} onChange={(value) => setFormat(value as ExportFormat)}>
          <div className={css.choices}>
            <Radio value="xlsx" label={t`Excel workbook (XLSX)`} />
            <Radio value="csv" label={t`Text with commas (CSV)`} />
            <Radio value="json" label={t`For programs (JSON)`} />
          </div>
        </Radio.Group>
        <Radio.Group label={t`Columns`} value={columns} onChange={(value) => setColumns(value as 'visible' | 'all')}>
          <div className={css.choices}>
            <Radio value="visible" label={t`Those of the list on the screen`} />
            <Radio value="all" label={t`All fields of the records`} />
          </div>
        </Radio.Group>
        <Outcome state={state} />
        <div className={css.actions}>
          {state.at === 'loading' ? (
            <Button variant="default" onClick={cancel}>
              <Trans>Cancel the export</Trans>
            </Button>
          ) : (
            <Button disabled={list.total === undefined} onClick={() => start(format, columns === 'all')}>
              <Trans>Save file</Trans>
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Outcome({ state }: { state: State }) {
  const { t } = useLingui();
  if (state.at === 'failed') return <Failure error={state.error} />;
  if (state.at === 'loading') {
    const { progress } = state;
    const text = progress ? textOf(progress) : t`The file is being made.`;
    return (
      <div>
        <Progress
          label={t`Export`}
          value={progress?.rows ?? 0}
          total={progress?.rows ? progress.total : null}
          text={text}
        />
        <p>{text}</p>
      </div>
    );
  }
  return (
    <p role="status">
      {state.at === 'done' ? (
        <Plural value={state.rows} one="The file with # record is saved." other="The file with # records is saved." />
      ) : null}
    </p>
  );

  /** A workbook comes packed: its records cannot be counted on the way. */
  function textOf({ rows, total, bytes }: Progressed): string {
    if (rows > 0) return t`${formatNumber(rows)} of ${formatNumber(total)} records`;
    return t`${formatNumber(bytes / 1000)} kB have arrived.`;
  }
}

function Failure({ error }: { error: unknown }) {
  if (!(error instanceof ApiError) || error.code !== 'EXPORT_BROKEN_OFF') return <ErrorBanner error={error} />;
  return (
    <p role="alert">
      <Trans>The export broke off before its end, and nothing was saved. Try again.</Trans>
    </p>
  );
}
