import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from './states.js';

/** In the place of what the role does not allow: says so, and who can help. */
export function NotForYou() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Your role does not allow this`}>
      <Trans>Choose another of your roles in the menu at the top, or ask an admin of the node.</Trans>
    </EmptyState>
  );
}
