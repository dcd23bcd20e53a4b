import { Plural, Trans } from '@lingui/react/macro';
import type { SubjectRequestState } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { Badge } from '../../../ui/Badge.js';
import ui from '../../../ui/ui.module.css';

const DAY_MS = 86_400_000;
/** From so many days on somebody should be at it. */
const SOON = 7;

export const isUnanswered = (state: SubjectRequestState | null | undefined): boolean =>
  state === 'OPEN' || state === 'EXTENDED';

/** Until when a request must be answered, and how long that is. */
export function DueBadge({ state, dueAt }: { state?: SubjectRequestState | null; dueAt?: string | null }) {
  if (!dueAt) return null;
  if (!isUnanswered(state)) return <span className={ui.dim}>{formatMoment(dueAt)}</span>;
  const days = Math.floor((new Date(dueAt).getTime() - Date.now()) / DAY_MS);
  return (
    <span className={ui.inline}>
      <span>{formatMoment(dueAt)}</span>
      <Badge tone={days < 0 ? 'bad' : days < SOON ? 'wait' : 'neutral'}>
        {days < 0 ? <Trans>Too late</Trans> : <Plural value={days} one="# day left" other="# days left" />}
      </Badge>
    </span>
  );
}
