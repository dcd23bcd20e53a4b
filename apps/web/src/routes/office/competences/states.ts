import type { PortfolioState } from '../../../gql/graphql.js';
import type { Tone } from '../../../ui/Badge.js';

const tones: Readonly<Record<PortfolioState, Tone>> = {
  PLANNED: 'neutral',
  TESTED: 'wait',
  VALIDATED: 'info',
  CONSOLIDATED: 'ok',
};

/** The colour goes along with the word and says nothing alone. */
export const portfolioTone = (state: PortfolioState): Tone => tones[state];
