import { Trans, useLingui } from '@lingui/react/macro';
import { request } from '../../../api/client.js';
import { ReasonDialog } from '../steps/AskDialog.js';
import { liftRestriction, restrictPerson } from './documents.js';

/** Restricts the processing of a person, or ends a restriction (article 18). */
export function Restriction({ id, isRestricted }: { id: string; isRestricted: boolean }) {
  const { t } = useLingui();
  return (
    <ReasonDialog
      label={isRestricted ? t`Lift the restriction` : t`Restrict processing`}
      title={isRestricted ? t`Lift the restriction?` : t`Restrict processing?`}
      field={t`Why`}
      hint={t`It stands in the history, beside who did it.`}
      send={(reason): Promise<unknown> => {
        const input = { id, reason };
        return isRestricted ? request(liftRestriction, { input }) : request(restrictPerson, { input });
      }}
    >
      <p>
        {isRestricted ? (
          <Trans>The person can be changed, exported and written to again, as far as they agreed.</Trans>
        ) : (
          <Trans>
            From then on nothing of the person is changed, exported in lists or written to. A withdrawal and an
            objection are still heard.
          </Trans>
        )}
      </p>
    </ReasonDialog>
  );
}
