import { Trans, useLingui } from '@lingui/react/macro';
import { request as send } from '../../../api/client.js';
import { formatMoment } from '../../../i18n/format.js';
import css from '../page.module.css';
import { ReasonDialog } from '../steps/AskDialog.js';
import { isUnanswered } from './Due.js';
import { completeRequest, refuseRequest, type SubjectRequest } from './documents.js';

/** What the person is told, which closes the case. */
export function Answer({ request }: { request: SubjectRequest }) {
  const { t } = useLingui();
  const { id, state, decision, decidedAt, right } = request;
  if (!isUnanswered(state)) {
    return (
      <>
        {decision ? <p>{decision}</p> : null}
        {decidedAt ? <p className={css.note}>{t`Answered ${formatMoment(decidedAt)}`}</p> : null}
      </>
    );
  }
  return (
    <div className={css.adds}>
      {right === 'ERASURE_17' ? null : (
        <ReasonDialog
          label={t`Close as done`}
          title={t`What was answered?`}
          field={t`Answer`}
          variant="filled"
          send={(decision) => send(completeRequest, { input: { id, decision } })}
        >
          <p>
            <Trans>In the words that the person is told. The case is closed and stays as it is.</Trans>
          </p>
        </ReasonDialog>
      )}
      <ReasonDialog
        label={t`Refuse`}
        title={t`Why is it refused?`}
        field={t`Reason`}
        send={(decision) => send(refuseRequest, { input: { id, decision } })}
      >
        <p>
          <Trans>
            The person is told the reason, and that they may complain to the supervisory authority. The case is closed.
          </Trans>
        </p>
      </ReasonDialog>
    </div>
  );
}
