import { msg } from '@lingui/core/macro';
import type {
  ClaimState,
  CompetenceKind,
  CompetenceLinkKind,
  EvidenceKind,
  FrameworkState,
  PortfolioState,
} from '../gql/graphql.js';
import type { Labels } from './words.js';

export const portfolioStates: Labels<PortfolioState> = {
  PLANNED: msg({ message: 'Planned', context: 'key competence' }),
  TESTED: msg({ message: 'Tested', context: 'key competence' }),
  VALIDATED: msg({ message: 'Validated', context: 'key competence' }),
  CONSOLIDATED: msg({ message: 'Consolidated', context: 'key competence' }),
};

export const claimStates: Labels<ClaimState> = {
  REPORTED: msg`Said by a source`,
  SELF_ASSESSED: msg`Said by the holder`,
  VALIDATED: msg({ message: 'Validated', context: 'claim' }),
  REFUSED: msg({ message: 'Not confirmed', context: 'claim' }),
};

export const competenceKinds: Labels<CompetenceKind> = {
  AREA: msg({ message: 'Area', context: 'competences' }),
  COMPETENCE: msg`Competence`,
};

export const evidenceKinds: Labels<EvidenceKind> = {
  PILOT: msg`Pilot`,
  PROJECT: msg`Project`,
  COURSE: msg`Course`,
  DOCUMENT: msg`Document`,
  REFERENCE: msg({ message: 'Somebody who can tell', context: 'evidence' }),
};

export const frameworkStates: Labels<FrameworkState> = {
  DRAFT: msg({ message: 'Draft', context: 'framework' }),
  RELEASED: msg({ message: 'Released', context: 'framework' }),
};

export const competenceLinkKinds: Labels<CompetenceLinkKind> = {
  EXACT: msg`Mean the same`,
  CLOSE: msg`Mean nearly the same`,
  BROADER: msg`The second is broader`,
  NARROWER: msg`The second is narrower`,
};

/** How another competence stands to the one whose page it is on. */
export const otherCompetences: Labels<CompetenceLinkKind> = {
  EXACT: msg`Means the same`,
  CLOSE: msg`Means nearly the same`,
  BROADER: msg`Is broader`,
  NARROWER: msg`Is narrower`,
};
