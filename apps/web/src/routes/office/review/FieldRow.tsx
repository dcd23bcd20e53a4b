import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { RecordType } from '../../../records/declarations.js';
import { fieldNamed } from '../../../records/declarations.js';
import { fieldLabel } from '../../../records/labels.js';
import { Badge } from '../../../ui/Badge.js';
import { Kbd } from '../../../ui/Kbd.js';
import { type Choice, isUndecided } from './choices.js';
import type { ProposedField } from './proposals.js';
import css from './review.module.css';
import { Value } from './Value.js';

interface Props {
  readonly type: RecordType;
  readonly field: ProposedField;
  /** Its number among those to decide on: its key. */
  readonly number: number | undefined;
  readonly choice: Choice | undefined;
  readonly isNew: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly onOther: () => void;
  /** Of the label: one below the heading of the proposal. */
  readonly heading: 'h2' | 'h3';
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left ?? null) === JSON.stringify(right ?? null);

/** One field of a proposal: what its author saw, what stands there now, what is proposed, and which of them shall stand. */
export function FieldRow({ type, field, number, choice, isNew, onChoose, onOther, heading: Heading }: Props) {
  const { t } = useLingui();
  const label = fieldLabel(type, field.field);
  const open = isUndecided(field);
  const changed = !isNew && !same(field.before, field.current);
  const value = (of: unknown) => <Value type={type} field={field.field} value={of} />;
  return (
    <li className={css.field} data-conflict={field.state === 'CONFLICT' || undefined}>
      <Heading>
        {number ? <Kbd>{String(number)}</Kbd> : null} {label} <FieldStateBadge field={field} changed={changed} />
      </Heading>
      <dl className={css.sides}>
        {isNew ? null : (
          <div>
            <dt>{changed ? <Trans>Now</Trans> : <Trans>Before and now</Trans>}</dt>
            <dd>{value(field.current)}</dd>
          </div>
        )}
        {changed ? (
          <div>
            <dt>
              <Trans>Before, as the author saw it</Trans>
            </dt>
            <dd>
              <del>{value(field.before)}</del>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>
            <Trans>Proposed</Trans>
          </dt>
          <dd>
            <ins>{value(field.proposed)}</ins>
          </dd>
        </div>
        {field.given !== null && field.given !== undefined ? (
          <div>
            <dt>
              <Trans>Taken instead</Trans>
            </dt>
            <dd>{value(field.given)}</dd>
          </div>
        ) : null}
        {choice?.take === 'other' ? (
          <div>
            <dt>
              <Trans>Your value</Trans>
            </dt>
            <dd>{value(choice.shown)}</dd>
          </div>
        ) : null}
      </dl>
      {open ? (
        <fieldset className={css.sideChoice} aria-label={t`What shall stand in: ${label}`}>
          <Side chosen={choice?.take === 'proposed'} onClick={() => onChoose({ take: 'proposed' })}>
            <Trans>Take the proposed value</Trans>
          </Side>
          <Side chosen={choice?.take === 'current'} onClick={() => onChoose({ take: 'current' })}>
            {isNew ? <Trans>Leave it empty</Trans> : <Trans>Leave it as it is</Trans>}
          </Side>
          {fieldNamed(type, field.field)?.input ? (
            <Side chosen={choice?.take === 'other'} onClick={onOther}>
              <Trans>Another value …</Trans>
            </Side>
          ) : null}
        </fieldset>
      ) : null}
    </li>
  );
}

function Side({ chosen, onClick, children }: { chosen: boolean; onClick: () => void; children: React.ReactNode }) {
  return (
    <Button size="compact-sm" variant={chosen ? 'filled' : 'default'} aria-pressed={chosen} onClick={onClick}>
      {children}
    </Button>
  );
}

function FieldStateBadge({ field, changed }: { field: ProposedField; changed: boolean }) {
  const { t } = useLingui();
  switch (field.state) {
    case 'CONFLICT':
      return <Badge tone="bad">{t`Changed since, choose one`}</Badge>;
    case 'SAME':
      return <Badge>{t`Stands there already`}</Badge>;
    case 'APPLIED':
      return <Badge tone="ok">{t`Taken`}</Badge>;
    case 'REJECTED':
      return <Badge>{t`Not taken`}</Badge>;
    default:
      return changed ? <Badge tone="wait">{t`Changed since`}</Badge> : null;
  }
}
