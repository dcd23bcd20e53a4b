import { boot } from '../boot.js';
import { Dialog } from '../ui/Dialog.js';
import { Navigation } from './Navigation.js';

/** The navigation of a narrow window. */
export default function Drawer({ onClose }: { onClose: () => void }) {
  return (
    <Dialog drawer open onClose={onClose} title={boot.nodeName}>
      <Navigation onChosen={onClose} />
    </Dialog>
  );
}
