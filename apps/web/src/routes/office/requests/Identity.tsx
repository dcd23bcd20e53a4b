import { Trans, useLingui } from '@lingui/react/macro';
import { request as send } from '../../../api/client.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { ReasonDialog } from '../steps/AskDialog.js';
import { isUnanswered } from './Due.js';
import { changeRequest, type SubjectRequest } from './documents.js';

type Props = { request: SubjectRequest };

/** How it was made sure who asks. Whoever gets the data of somebody else is the harm that this whole page is against. */
export function Identity({ request }: Props) {
  const { t } = useLingui();
  const { id, rev, identityCheck, state } = request;
  return (
    <>
      {identityCheck ? <p>{identityCheck}</p> : null}
      {isUnanswered(state) ? (
        <div className={css.adds}>
          <ReasonDialog
            label={identityCheck ? t`Note another check` : t`Note the check`}
            title={t`How was the identity checked?`}
            field={t`How the identity was checked`}
            send={(text) => send(changeRequest, { input: { id, rev, identityCheck: text } })}
          >
            <p>
              <Trans>
                Say what was compared, such as a call to a number that was known before. Keep no copy of a document: it
                would be one more thing to protect.
              </Trans>
            </p>
          </ReasonDialog>
        </div>
      ) : null}
    </>
  );
}

/** A complex request may take two months more, when the person is told why within the first. */
export function Extension({ request }: Props) {
  const { t } = useLingui();
  const { id, rev, extensionReason, state } = request;
  return (
    <>
      {extensionReason ? (
        <p>
          <Trans>Extended by two months: {extensionReason}</Trans>
        </p>
      ) : (
        <p className={ui.dim}>
          <Trans>One month, unless it is complex.</Trans>
        </p>
      )}
      {isUnanswered(state) && !extensionReason ? (
        <div className={css.adds}>
          <ReasonDialog
            label={t`Extend by two months`}
            title={t`Extend by two months?`}
            field={t`Why it takes longer`}
            hint={t`The person must be told why within the first month.`}
            send={(text) => send(changeRequest, { input: { id, rev, extensionReason: text } })}
          >
            <p>
              <Trans>Requests may take three months in all when they are many or complex (article 12).</Trans>
            </p>
          </ReasonDialog>
        </div>
      ) : null}
    </>
  );
}
