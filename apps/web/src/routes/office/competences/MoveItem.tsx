import { useLingui } from '@lingui/react/macro';
import { request } from '../../../api/client.js';
import type { PortfolioState } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { portfolioStates } from '../../../i18n/competence-words.js';
import { word } from '../../../i18n/words.js';
import { StepDialog } from '../steps/StepDialog.js';

const moveItem = graphql(`
  mutation MovePortfolioItem($input: MovePortfolioItemInput!) {
    movePortfolioItem(input: $input) {
      id
      rev
    }
  }
`);

const STATES = ['PLANNED', 'TESTED', 'VALIDATED', 'CONSOLIDATED'] as const satisfies readonly PortfolioState[];

interface Props {
  readonly id: string;
  readonly rev: number;
  readonly state: PortfolioState;
  readonly name: string;
}

/** Moves a key competence of a centre: to which state, on which day, why. */
export function MoveItem({ id, rev, state: from, name }: Props) {
  const { t } = useLingui();
  const next = STATES[STATES.indexOf(from) + 1];
  const others = STATES.filter((one) => one !== from && one !== next);
  return (
    <StepDialog
      label={t`Move: ${name}`}
      title={t`How far is the centre with “${name}”?`}
      hint={t`Which pilot, which evidence. It stays in the history for good.`}
      states={[...(next ? [next] : []), ...others].map((value) => ({ value, label: word(portfolioStates, value) }))}
      send={(step) => request(moveItem, { input: { id, rev, ...step } })}
    />
  );
}
