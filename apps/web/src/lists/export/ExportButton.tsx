import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ExportedList } from './save-export.js';

const ExportDialog = lazy(() => import('./ExportDialog.js'));

/** Opens the dialog that saves a list as a file. The dialog is loaded when it is wanted. */
export function ExportButton({ list, className }: { list: ExportedList; className?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className={className}
        variant="default"
        aria-haspopup="dialog"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        <Trans>Export</Trans>
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <ExportDialog list={list} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
