import { msg } from '@lingui/core/macro';
import type { DuplicateDecision, QualityFlagState } from '../gql/graphql.js';
import { type Labels, type OpenLabels, openWord } from './words.js';

export const flagStates: Labels<QualityFlagState> = {
  OPEN: msg({ message: 'Open', context: 'quality flag' }),
  ACCEPTED: msg({ message: 'Accepted', context: 'quality flag' }),
  DISMISSED: msg({ message: 'Dismissed', context: 'quality flag' }),
};

export const decisions: Labels<DuplicateDecision> = {
  OPEN: msg({ message: 'To be decided', context: 'duplicate candidate' }),
  SAME: msg({ message: 'Same organisation', context: 'duplicate candidate' }),
  NOT_SAME: msg({ message: 'Not the same', context: 'duplicate candidate' }),
};

const duplicateReasons: OpenLabels = {
  NAMES_OF_ONE_ORGANISATION: msg`Two names of one organisation`,
  NEEDED_A_PERSON: msg`Could be decided by a person only`,
  UNCLEAR_IN_SOURCES: msg`The sources do not say whether they are one`,
  SIMILAR_NAMES: msg`Similar names`,
};

const flagRules: OpenLabels = {
  KIND_UNKNOWN: msg`Kind not stated`,
  KIND_UNVERIFIED: msg`Kind not verified`,
  MUST_NOT_AUTO_MERGE: msg`Merge by a person only`,
  MISSING_VALUE: msg`Missing value`,
  NAME_VARIANT: msg`Name variant`,
  NAME_CONTAINS_SEPARATOR: msg`Separator inside a name`,
  NAME_NOISE: msg`Words that are no part of the name`,
  SPELLING: msg`Spelling`,
  UNKNOWN: msg({ message: 'Not known', context: 'quality rule' }),
  PROGRAMME_NAME: msg`Name of the programme`,
  CODE_SYSTEM_MISMATCH: msg`Different code systems`,
  WRONG_VALUE_SUSPECTED: msg`Value may be wrong`,
  SEAT_CHANGE: msg`Change of seat`,
  SPLIT_ENTITY: msg`Two bodies under one name`,
  TWO_MEANINGS: msg`One word, two meanings`,
  UNCLEAR_IDENTITY: msg`Identity not clear`,
  ANONYMOUS_MENTION: msg`Mentioned without its name`,
  LAYOUT_ERROR: msg`Error in the layout`,
  COUNT_CHECK: msg`Number to check`,
  EXPIRED_STATEMENT: msg`Statement out of date`,
  STAGE_CRITERIA_NOT_MET: msg`Stage without its criteria`,
  SIGNED_WITHOUT_LEAD: msg`Signed without a lead partner`,
  STATED_PARTNERS_DIFFER: msg`Number of partners differs`,
  NAME_DAMAGED: msg`Letters of the name lost`,
  COUNTRY_NOT_KNOWN: msg`Country not known here`,
  STATUS_NOT_KNOWN: msg`Status not known here`,
  PERIOD_REVERSED: msg`End before the start`,
  AMOUNTS_CONTRADICT: msg`Contribution above the total`,
  COORDINATOR_NOT_FOUND: msg`Coordinator not among the partners`,
  COORDINATOR_AMBIGUOUS: msg`Coordinator not clear`,
  EDITION_COUNTRY_REGION_MISMATCH: msg`Region outside the country`,
  ATTENDED_OVER_CAPACITY: msg`More people than places`,
};

export function duplicateReason(reason: string): string {
  return openWord(duplicateReasons, reason);
}

/** What kind of doubt a quality flag is about. */
export function flagRule(rule: string | null | undefined): string {
  return openWord(flagRules, rule);
}
