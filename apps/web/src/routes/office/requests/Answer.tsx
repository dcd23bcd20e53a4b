import { Trans, useLingui } from '@lingui/react/macro';
import { request as send } from '../../../api/client.js';
import { formatMoment } from '../../../i18n/format.js';
import css from '../page.module.css';
import { ReasonDialog } from '../people/ReasonDialog.js';
import { useSend } from '../people/use-send.js';
import { isUnanswered } from './Due.js';
import { completeRequest, refuseRequest, type SubjectRequest } from './documents.js';

/** What the person is told, which closes the case. */
export function Answer({ request }: { request: SubjectRequest }) {
  const { t } = useLingui();
  const { id, state, decision, decidedAt, right } = request;
  const complete = useSend((text: string) => send(completeRequest, { input: { id, decision: text } }));
  const refuse = useSend((text: string) => send(refuseRequest, { input: { id, decision: text } }));
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
          onSend={(text, done) => complete.mutate(text, { onSuccess: done })}
          isPending={complete.isPending}
          error={complete.error}
        >
          <Trans>In the words that the person is told. The case is closed and stays as it is.</Trans>
        </ReasonDialog>
      )}
      <ReasonDialog
        label={t`Refuse`}
        title={t`Why is it refused?`}
        field={t`Reason`}
        onSend={(text, done) => refuse.mutate(text, { onSuccess: done })}
        isPending={refuse.isPending}
        error={refuse.error}
      >
        <Trans>
          The person is told the reason, and that they may complain to the supervisory authority. The case is closed.
        </Trans>
      </ReasonDialog>
    </div>
  );
}
