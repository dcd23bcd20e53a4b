import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { goOn } from '../session/ended.js';
import { SignInForms } from '../session/SignInForms.js';
import { Dialog } from '../ui/Dialog.js';
import css from './ended.module.css';

/**
 * Over the page whose sign-in has ended. Nothing of the page is lost: whoever signs in goes on with it, and sends again what
 * was refused. Closed, it leaves a bar: what was typed can be looked at and copied.
 */
export default function EndedDialog() {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <div className={css.bar} role="status">
        <span>
          <Trans>Your sign-in has ended. What you typed is still here and is not saved yet.</Trans>
        </span>
        <button type="button" onClick={() => setOpen(true)}>
          <Trans>Sign in again</Trans>
        </button>
      </div>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t`Your sign-in has ended`}>
        <p className={css.lead}>
          <Trans>Sign in again to go on. What you typed is still here: save it again afterwards.</Trans>
        </p>
        <SignInForms onSignedIn={() => void goOn()} staysHere />
      </Dialog>
    </>
  );
}
