import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import css from './my.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the line is down, and that nothing typed is lost. */
export function OfflineLine() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className={online ? undefined : css.offline}>
      {online ? null : <Trans>You are offline. What you type is kept on this device, and can be sent later.</Trans>}
    </div>
  );
}
