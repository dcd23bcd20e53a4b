import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import css from './shell.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the line is down; what is on the screen stays. */
export function OfflineBar() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={online ? undefined : css.offline}>
      {online ? null : <Trans>You are offline. What you see stays; new data comes when the connection is back.</Trans>}
    </div>
  );
}
