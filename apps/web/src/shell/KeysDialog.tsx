import { useLingui } from '@lingui/react/macro';
import { Dialog } from '../ui/Dialog.js';
import { KeysList } from './KeysList.js';

/** The keys of the page on the screen (`?`). */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Dialog open onClose={onClose} title={t`Keys of this page`}>
      <KeysList level={3} />
    </Dialog>
  );
}
