import { useLingui } from '@lingui/react/macro';
import type { ClaimState, EvidenceKind } from '../../../gql/graphql.js';
import { endingWords } from '../../../i18n/claim-words.js';
import { claimStates, evidenceKinds } from '../../../i18n/competence-words.js';
import { daysLeft } from '../../../i18n/ends.js';
import { formatPeriod, formatUncertain } from '../../../i18n/format.js';
import { word } from '../../../i18n/words.js';
import { Badge, type Tone } from '../../../ui/Badge.js';
import page from '../page.module.css';
import { today } from '../today.js';

interface UncertainDate {
  readonly value?: string | null;
  readonly precision: string;
}

/** What the parts below show of a claim. */
interface Claim {
  readonly state?: ClaimState | null;
  readonly evidenceKind?: EvidenceKind | null;
  readonly evidence?: string | null;
  readonly evidenceUrl?: string | null;
  readonly startsOn?: UncertainDate | null;
  readonly endsOn?: UncertainDate | null;
  readonly validatedBy?: { readonly name?: string | null } | null;
  readonly validatedOn?: UncertainDate | null;
}

const claimTones: Record<ClaimState, Tone> = {
  REPORTED: 'neutral',
  SELF_ASSESSED: 'wait',
  VALIDATED: 'ok',
  REFUSED: 'bad',
};

/** Whether a claim held once, and does no more. */
export const isOver = ({ endsOn }: Pick<Claim, 'endsOn'>): boolean => (daysLeft(endsOn, today()) ?? 0) < 0;

/** By whose word it stands, who looked at it when, and whether it ends soon or has ended. */
export function Standing({ claim }: { claim: Claim }) {
  const { state, validatedBy, validatedOn, endsOn } = claim;
  const days = daysLeft(endsOn, today());
  const ending = endingWords(days);
  return (
    <>
      {state ? <Badge tone={claimTones[state]}>{word(claimStates, state)}</Badge> : null}{' '}
      {ending ? <Badge tone={isOver(claim) ? 'neutral' : 'wait'}>{ending}</Badge> : null}
      {validatedBy ? (
        <span className={page.printed}>
          {validatedBy.name} {formatUncertain(validatedOn)}
        </span>
      ) : null}
    </>
  );
}

/** What shows it, where that can be read, and of which time it is. */
export function Evidence({ claim: { evidenceKind, evidence, evidenceUrl, startsOn, endsOn } }: { claim: Claim }) {
  const { t } = useLingui();
  const said = evidence || (evidenceUrl ? t`Evidence` : '');
  return (
    <>
      {evidenceUrl ? <a href={evidenceUrl}>{said}</a> : said}
      <span className={page.printed}>
        {[word(evidenceKinds, evidenceKind), formatPeriod(startsOn, endsOn)].filter(Boolean).join(', ')}
      </span>
    </>
  );
}
