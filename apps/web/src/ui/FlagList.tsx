import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { QualityFlagState } from '../gql/graphql.js';
import { word } from '../i18n/labels.js';
import { flagRule, flagStates } from '../i18n/quality-words.js';
import { Badge, type Tone } from './Badge.js';
import { Nothing } from './states.js';
import ui from './ui.module.css';

const tones: Record<QualityFlagState, Tone> = { OPEN: 'wait', ACCEPTED: 'ok', DISMISSED: 'neutral' };

export function FlagState({ state }: { state: QualityFlagState | null | undefined }) {
  return state ? <Badge tone={tones[state]}>{word(flagStates, state)}</Badge> : null;
}

export interface Flag {
  readonly id: string;
  readonly rev: number;
  readonly recordTitle?: string | null;
  readonly decisionReason?: string | null;
  readonly appliedValue?: string | null;
  readonly code?: string | null;
  readonly rule?: string | null;
  readonly field?: string | null;
  readonly value?: string | null;
  readonly proposed?: string | null;
  readonly reason?: string | null;
  readonly state?: QualityFlagState | null;
  readonly source?: { readonly code?: string | null; readonly title?: string | null } | null;
}

/** The printed value and what is proposed instead; a flag never changes the value by itself. */
export function FlagValue({ value, proposed }: Pick<Flag, 'value' | 'proposed'>) {
  if (!value && !proposed) return null;
  return (
    <span>
      {value ? <Trans>printed “{value}”</Trans> : <Trans>no value printed</Trans>}
      {proposed ? (
        <>
          {' → '}
          <Trans>proposed “{proposed}”</Trans>
        </>
      ) : null}
    </span>
  );
}

/** What was decided on a flag: whether the record was corrected, and why. */
export function FlagDecision({ state, appliedValue, decisionReason }: Flag) {
  if (state === 'OPEN') return null;
  return (
    <>
      {appliedValue ? <Trans>“{appliedValue}” was put into the record.</Trans> : null}
      {appliedValue && decisionReason ? ' ' : null}
      {decisionReason}
    </>
  );
}

/** Quality flags of one record; `actions` are what the reader can do about one. */
export function FlagList({ flags, actions }: { flags: readonly Flag[]; actions?: (flag: Flag) => ReactNode }) {
  const { t } = useLingui();
  if (flags.length === 0) return <Nothing>{t`Nothing is in doubt here.`}</Nothing>;
  return (
    <ul className={ui.plainList}>
      {flags.map((flag) => (
        <li key={flag.id} className={ui.entry}>
          <span className={ui.inline}>
            <strong>{flagRule(flag.rule)}</strong>
            <FlagState state={flag.state} />
            <span className={ui.dim}>
              <FlagValue value={flag.value} proposed={flag.proposed} />
            </span>
          </span>
          <p>{flag.reason}</p>
          {flag.decisionReason || flag.appliedValue ? (
            <p className={`${ui.small} ${ui.dim}`}>
              <FlagDecision {...flag} />
            </p>
          ) : null}
          <SourceNote source={flag.source} />
          {actions ? <span className={ui.inline}>{actions(flag)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Where a value comes from; the whole title stands in the tip and in the text for screen readers. */
export function SourceNote({
  source,
}: {
  source?: { readonly code?: string | null; readonly title?: string | null } | null;
}) {
  if (!source) return null;
  return (
    <p className={`${ui.small} ${ui.dim}`}>
      <Trans>
        Source {source.code}: {source.title}
      </Trans>
    </p>
  );
}
