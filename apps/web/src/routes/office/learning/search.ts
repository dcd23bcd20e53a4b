import type { ExchangeStatus, LearningChoicesQueryVariables, LearningQueryVariables } from '../../../gql/graphql.js';
import { exchangeStatuses } from '../../../i18n/strategy-words.js';
import { centreIn, idIn } from '../address-values.js';

export interface LearningSearch {
  /** Country of the centre that teaches, learns or offers; all when absent. */
  readonly centre?: string;
  /** Id of the competence; all when absent. */
  readonly competence?: string;
  /** How far an exchange has come; all when absent. */
  readonly status?: ExchangeStatus;
}

const isStatus = (value: unknown): value is ExchangeStatus =>
  typeof value === 'string' && Object.hasOwn(exchangeStatuses, value);

/** Reads the address of the page of mutual learning; what it does not understand it leaves out. */
export function learningSearch({ centre, competence, status }: Record<string, unknown>): LearningSearch {
  return {
    centre: centreIn(centre),
    competence: idIn(competence),
    status: isStatus(status) ? status : undefined,
  };
}

/** Competences to choose from: those that something is there of, and the one that is chosen. */
export function learningChoicesOf({ competence }: LearningSearch): LearningChoicesQueryVariables {
  const some = { some: { id: { isNull: false } } };
  const chosen = competence ? [{ id: { eq: competence } }] : [];
  return { competences: { or: [{ practices: some }, { exchanges: some }, ...chosen] } };
}

/**
 * Filters of the lists of the page. An exchange is of a centre when the centre, or an organisation that it keeps, teaches or
 * learns in it; an adoption, when it was taken over there or offered from there.
 */
export function learningFilters({ centre, competence, status }: LearningSearch): LearningQueryVariables {
  const of = centre ? { country: { code: { eq: centre } } } : undefined;
  const about = competence ? { competenceId: { eq: competence } } : {};
  const sides = of
    ? { or: [{ mentorNcc: of }, { learnerNcc: of }, { steward: of }, { mentorOrganisation: { steward: of } }] }
    : {};
  return {
    practices: { ...about, ...(of ? { steward: of } : {}) },
    exchanges: { ...about, ...sides, ...(status ? { status: { eq: status } } : {}) },
    adoptions: {
      ...(competence ? { practice: about } : {}),
      ...(of ? { or: [{ steward: of }, { practice: { steward: of } }] } : {}),
    },
  };
}
