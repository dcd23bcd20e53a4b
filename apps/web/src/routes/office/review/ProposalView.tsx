import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatMoment } from '../../../i18n/format.js';
import { goneReasons, proposalKinds, proposalStates } from '../../../i18n/proposal-words.js';
import { word } from '../../../i18n/words.js';
import { Actor } from '../../../records/Actor.js';
import { typeNamed } from '../../../records/declarations.js';
import { typeLabel } from '../../../records/labels.js';
import { RecordAnchor } from '../../../records/RecordAnchor.js';
import { Badge } from '../../../ui/Badge.js';
import { Facts } from '../../../ui/Section.js';
import { type Choice, type Choices, choiceOf, isUndecided } from './choices.js';
import { FieldRow } from './FieldRow.js';
import { OtherValue } from './OtherValue.js';
import { isOpen, type Proposal } from './proposals.js';
import css from './review.module.css';
import { stateTones } from './words.js';

interface Props {
  readonly proposal: Proposal;
  readonly organisation: string | undefined;
  readonly choices: Choices;
  /** Fields in conflict that nobody has looked at when it was accepted. */
  readonly missing: readonly string[];
  readonly onChoose: (field: string, choice: Choice) => void;
  readonly onAccept: () => void;
  readonly onReject: () => void;
  /** Of its fields. */
  readonly heading: 'h2' | 'h3';
}

/** One proposal beside what stands there now, and what can be decided. */
export function ProposalView({
  proposal,
  organisation,
  choices,
  missing,
  onChoose,
  onAccept,
  onReject,
  heading,
}: Props) {
  const [other, setOther] = useState<string | null>(null);
  const type = typeNamed(proposal.recordType);
  if (!type) return null;
  const numbers = new Map(proposal.fields.filter(isUndecided).map(({ field }, at) => [field, at + 1]));
  const asked = proposal.fields.find(({ field }) => field === other);
  return (
    <>
      <ProposalFacts proposal={proposal} organisation={organisation} />
      {missing.length > 0 ? (
        <p className={css.missing} role="alert">
          <Trans>
            The record changed where this proposal would change it. Choose for each such field what shall stand.
          </Trans>
        </p>
      ) : null}
      {proposal.kind === 'ARCHIVE' ? (
        <p>
          <Trans>The record leaves lists and search. Nothing is deleted, and it can be brought back.</Trans>
        </p>
      ) : null}
      <ul className={css.fields}>
        {proposal.fields.map((field) => (
          <FieldRow
            key={field.field}
            type={type}
            field={field}
            number={isOpen(proposal) ? numbers.get(field.field) : undefined}
            choice={choiceOf(field, choices)}
            isNew={proposal.kind === 'CREATE'}
            onChoose={(choice) => onChoose(field.field, choice)}
            onOther={() => setOther(field.field)}
            heading={heading}
          />
        ))}
      </ul>
      {isOpen(proposal) ? (
        <div className={css.tools}>
          <Button onClick={onAccept}>
            <Trans>Accept</Trans>
          </Button>
          <Button variant="default" onClick={onReject}>
            <Trans>Reject …</Trans>
          </Button>
        </div>
      ) : null}
      {asked ? (
        <OtherValue
          type={type}
          field={asked.field}
          value={asked.proposed}
          onChoose={(choice) => {
            onChoose(asked.field, choice);
            setOther(null);
          }}
          onClose={() => setOther(null)}
        />
      ) : null}
    </>
  );
}

function ProposalFacts({ proposal, organisation }: Pick<Props, 'proposal' | 'organisation'>) {
  const { t } = useLingui();
  const type = typeNamed(proposal.recordType);
  const state = proposal.state ?? 'WAITING';
  const title = proposal.recordTitle ?? '';
  return (
    <Facts
      items={[
        {
          label: t`Record`,
          value: type ? (
            <>
              {proposal.kind === 'CREATE' && state !== 'APPLIED' && state !== 'PARTLY' ? (
                title
              ) : (
                <RecordAnchor type={type} id={proposal.recordId ?? ''} title={title} />
              )}{' '}
              ({typeLabel(type)})
            </>
          ) : (
            title
          ),
        },
        { label: t`What is proposed`, value: word(proposalKinds, proposal.kind) },
        { label: t`Organisation`, value: organisation },
        { label: t`Proposed by`, value: organisation ? null : <Actor of={proposal.author} /> },
        { label: t`Proposed on`, value: formatMoment(proposal.createdAt ?? '') },
        {
          label: t`Waits until`,
          value: proposal.expiresAt && isOpen(proposal) ? formatMoment(proposal.expiresAt) : null,
        },
        { label: t`Note of the author`, value: proposal.note },
        {
          label: t`State`,
          value: (
            <>
              <Badge tone={stateTones[state]}>{word(proposalStates, state)}</Badge> {word(goneReasons, proposal.gone)}
            </>
          ),
        },
        { label: t`Decided on`, value: proposal.decidedAt ? formatMoment(proposal.decidedAt) : null },
        { label: t`Decided by`, value: proposal.decidedBy ? <Actor of={proposal.decidedBy} /> : null },
        { label: t`Reason of the decision`, value: proposal.reason },
      ]}
    />
  );
}
