import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from '../ui/Dialog.js';
import css from './form.module.css';

/** Asks before typed work is left, by a link, by Back, or by closing the tab. */
export function Leaving({ blocked }: { blocked: boolean }) {
  const { t } = useLingui();
  const { proceed, reset, status } = useBlocker({
    shouldBlockFn: ({ current, next }) => blocked && current.pathname !== next.pathname,
    enableBeforeUnload: blocked,
    withResolver: true,
  });
  return (
    <Dialog open={status === 'blocked'} onClose={() => reset?.()} title={t`Leave without saving?`}>
      <div className={css.dialogForm}>
        <p>
          <Trans>What you typed on this page is not saved and would be lost.</Trans>
        </p>
        <div className={css.actions}>
          <Button onClick={() => reset?.()}>
            <Trans>Stay here</Trans>
          </Button>
          <Button variant="default" onClick={() => proceed?.()}>
            <Trans>Leave</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
