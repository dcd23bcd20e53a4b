import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';
import { formatMoment } from '../../../i18n/format.js';
import { proposalKinds, proposalStates } from '../../../i18n/proposal-words.js';
import { word } from '../../../i18n/words.js';
import { typeNamed } from '../../../records/declarations.js';
import { fieldLabel, typeLabel } from '../../../records/labels.js';
import { Badge } from '../../../ui/Badge.js';
import { Checkbox } from '../../../ui/Checkbox.js';
import { isOpen, type Proposal } from './proposals.js';
import css from './review.module.css';
import { stateTones } from './words.js';

interface Props {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly proposals: readonly Proposal[];
  readonly organisationName: (proposal: Proposal) => string | undefined;
  readonly active: string | undefined;
  /** Whether the proposal is shown beside the list; else each one leads to a page of its own. */
  readonly isBeside: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onActive: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

/** What a proposal is about, in one line: the fields, or what else is proposed. */
function gist({ recordType, kind, fields }: Proposal): string {
  const type = typeNamed(recordType);
  const what = type ? typeLabel(type) : (recordType ?? '');
  if (kind !== 'CHANGE' || !type) return `${what}: ${word(proposalKinds, kind)}`;
  return `${what}: ${fields.map(({ field }) => fieldLabel(type, field)).join(', ')}`;
}

/** The proposals, one line each; the one that is looked at is marked. */
export function ProposalList(props: Props) {
  const { t } = useLingui();
  const { list, proposals, active, isBeside } = props;
  // What is looked at stays in sight, and has the focus unless somebody works elsewhere: keys move through the list.
  useEffect(() => {
    const entry = isBeside && active !== undefined ? list.current?.querySelector('[data-active]') : null;
    const focused = document.activeElement;
    entry?.scrollIntoView({ block: 'nearest' });
    const isFree = focused === document.body || focused?.tagName === 'H1' || list.current?.contains(focused);
    if (isFree) entry?.querySelector('button')?.focus({ preventScroll: true });
  }, [active, isBeside, list]);
  return (
    <ul ref={list} className={css.list} aria-label={t`Proposals`}>
      {proposals.map((proposal) => (
        <li key={proposal.id} className={css.item} data-active={(isBeside && proposal.id === active) || undefined}>
          <Entry {...props} proposal={proposal} />
        </li>
      ))}
    </ul>
  );
}

function Entry({
  proposal,
  organisationName,
  active,
  isBeside,
  selected,
  onActive,
  onSelect,
}: Props & { proposal: Proposal }) {
  const { t } = useLingui();
  const { id } = proposal;
  const title = proposal.recordTitle ?? '';
  const state = proposal.state ?? 'WAITING';
  const organisation = organisationName(proposal);
  const text = (
    <>
      <strong>{title}</strong>
      <span className={css.small}>{gist(proposal)}</span>
      <span className={css.small}>
        {organisation && organisation !== title ? `${organisation} · ` : ''}
        {formatMoment(proposal.createdAt ?? '')}
        {state === 'WAITING' ? null : (
          <>
            {' '}
            <Badge tone={stateTones[state]}>{word(proposalStates, state)}</Badge>
          </>
        )}
      </span>
    </>
  );
  return (
    <>
      {isOpen(proposal) ? (
        <Checkbox aria-label={t`Select: ${title}`} checked={selected.has(id)} onChange={() => onSelect(id)} />
      ) : null}
      {isBeside ? (
        <button
          type="button"
          className={css.open}
          aria-current={id === active || undefined}
          onClick={() => onActive(id)}
        >
          {text}
        </button>
      ) : (
        <Link to="/review/$id" params={{ id }} className={css.open}>
          {text}
        </Link>
      )}
    </>
  );
}
