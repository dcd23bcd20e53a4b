import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  DateOn,
  editors,
  Flag,
  RecordType,
  StewardedRecord,
  Text,
  ToOne,
  type UncertainDate,
} from '@seedbed/platform/records';
import { frameworkProblems } from './framework.rules.js';

export const FrameworkState = choice(
  'FrameworkState',
  'Whether a version of a competence framework may still change.',
  {
    DRAFT: 'Being written: competences come, go and change.',
    RELEASED: 'Settled for good: what changes becomes a new version.',
  },
);
export type FrameworkState = ChoiceOf<typeof FrameworkState>;

@RecordType<CompetenceFramework>({
  description:
    'One version of a named set of competences with one maintainer. Two frameworks never share a competence; a released version stays as it is.',
  title: 'name',
  read: byVisibility,
  write: editors,
  share: [
    'key',
    'version',
    'name',
    'description',
    'state',
    'releasedOn',
    'levels',
    'levelNames',
    'isExtract',
    'maintainer',
    'licence',
    'url',
    'source',
  ],
  personal: 'none',
  together: [['state', 'releasedOn']],
  rules: frameworkProblems,
  unique: [['key', 'version']],
})
export class CompetenceFramework extends StewardedRecord {
  @Text('Short name that all versions have, such as "DIGCOMP".', {
    max: 40,
    required: true,
    pattern: /^[A-Z][A-Z0-9_]*$/,
    search: 'B',
    sortable: true,
  })
  key!: string;
  @Text('The version, such as "3.0".', { max: 40, required: true, sortable: true })
  version!: string;
  @Text('What the framework is called.', { localised: true, max: 300, required: true, search: 'A' })
  name!: Localised;
  @Text('What it is for, and what to know of this version.', { localised: true, max: 5000 })
  description?: Localised | null;
  @Choice('Whether this version may still change.', FrameworkState, { required: true, default: 'DRAFT' })
  state!: FrameworkState;
  @DateOn('Since when this version stands; needed once it is released.')
  releasedOn?: UncertainDate | null;
  @Count('How many levels of mastery there are; empty: none.', { min: 1, max: 20 })
  levels?: number | null;
  @Text('Names of the levels, one on each line, lowest first.', { localised: true, max: 2000 })
  levelNames?: Localised | null;
  @Flag('Whether this is a part of what its publisher put out: the rest may be loaded later, also after the release.', {
    required: true,
    default: false,
  })
  isExtract!: boolean;
  @Text('Who keeps the framework.', { max: 300 })
  maintainer?: string | null;
  @Text('Terms under which it is passed on, with the line that names its owner.', { max: 500 })
  licence?: string | null;
  @Text('Where it is published.', { max: 2000, url: true })
  url?: string | null;
  @ToOne('Source that it was taken from.', () => Source, { inverse: 'competenceFrameworks' })
  source?: Source | null;
}
