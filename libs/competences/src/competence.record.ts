import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  BaseRecord,
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  editors,
  Flag,
  RecordType,
  StewardedRecord,
  seenWith,
  Text,
  ToOne,
} from '@seedbed/platform/records';
import { CompetenceFramework } from './framework.record.js';

export const CompetenceKind = choice('CompetenceKind', 'What an entry of a competence framework is.', {
  AREA: 'A group of competences.',
  COMPETENCE: 'A competence that somebody can have.',
});
export type CompetenceKind = ChoiceOf<typeof CompetenceKind>;

/** A web address, or a name that is no place. Nothing else stands in a link: a page shows it as one. */
const NAMES = /^(https?:\/\/|urn:[a-z0-9][a-z0-9-]{1,31}:)\S+$/;

@RecordType<Competence>({
  description:
    'An area or a competence of one version of a framework. It belongs to this version alone; what is the same elsewhere is said by a link.',
  title: 'label',
  read: byVisibility,
  write: editors,
  share: ['framework', 'code', 'kind', 'label', 'description', 'uri', 'broader', 'order', 'isLocal', 'source'],
  personal: 'none',
  // set by the rules of writing: what another centre than the framework's adds is local
  derive: { isLocal: ({ isLocal }) => isLocal ?? false },
  unique: [
    ['framework', 'code'],
    ['framework', 'uri'],
  ],
})
export class Competence extends StewardedRecord {
  @ToOne('The version of the framework it belongs to.', () => CompetenceFramework, {
    inverse: 'competences',
    required: true,
  })
  framework!: CompetenceFramework;
  @Text('Code that is unique in this version, such as "1.1".', { max: 80, required: true, search: 'B', sortable: true })
  code!: string;
  @Choice('Whether it is an area or a competence.', CompetenceKind, { required: true, default: 'COMPETENCE' })
  kind!: CompetenceKind;
  @Text('What it is called.', { localised: true, max: 500, required: true, search: 'A' })
  label!: Localised;
  @Text('What somebody can do who has it.', { localised: true, max: 5000, search: 'C' })
  description?: Localised | null;
  @Text(
    'Address that names it everywhere and for good: that of its publisher, or `urn:uuid:` with the id where its publisher gives none.',
    { max: 500, pattern: NAMES },
  )
  uri?: string | null;
  @ToOne('The area or competence of the same version that it is a part of.', () => Competence, { inverse: 'narrower' })
  broader?: Competence | null;
  @Count('Place among its neighbours, from 1.', { min: 1 })
  order?: number | null;
  @Flag('Whether a centre added it to a framework of another centre.', { required: true, default: false })
  isLocal!: boolean;
  @ToOne('Source that names it.', () => Source, { inverse: 'competences' })
  source?: Source | null;
}

export const CompetenceLinkKind = choice(
  'CompetenceLinkKind',
  'How a competence of one framework stands to one of another.',
  {
    EXACT: 'They mean the same.',
    CLOSE: 'They mean nearly the same; what is said of one is not said of the other.',
    BROADER: 'The second is broader: it holds what the first means, and more.',
    NARROWER: 'The second is narrower: the first holds what it means, and more.',
  },
);
export type CompetenceLinkKind = ChoiceOf<typeof CompetenceLinkKind>;

@RecordType<CompetenceLink>({
  description:
    'Says how competences of two frameworks, or of two versions of one, stand to each other: the same, nearly the same, broader or narrower.',
  title: 'note',
  read: byVisibility,
  write: editors,
  share: ['from', 'to', 'kind', 'note', 'source'],
  personal: 'none',
  unique: [['from', 'to']],
})
export class CompetenceLink extends StewardedRecord {
  @ToOne('The first of the two.', () => Competence, { inverse: 'linksFrom', required: true })
  from!: Competence;
  @ToOne('The second, of another framework.', () => Competence, { inverse: 'linksTo', required: true })
  to!: Competence;
  @Choice('How the second stands to the first.', CompetenceLinkKind, { required: true })
  kind!: CompetenceLinkKind;
  @Text('Why, or what is not quite the same.', { max: 1000 })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'competenceLinks' })
  source?: Source | null;
}

export const OutcomeKind = choice('OutcomeKind', 'What a learning outcome is about.', {
  KNOWLEDGE: 'Something that one knows.',
  SKILL: 'Something that one can do.',
  ATTITUDE: 'How one stands to something.',
});
export type OutcomeKind = ChoiceOf<typeof OutcomeKind>;

@RecordType<CompetenceOutcome>({
  description: 'A sentence of a framework that says what somebody knows or does who has a competence, at a level.',
  title: 'code',
  read: seenWith('competence'),
  share: ['competence', 'code', 'text', 'kind', 'level', 'levelName'],
  personal: 'none',
  unique: [['competence', 'code']],
})
export class CompetenceOutcome extends BaseRecord {
  @ToOne('The competence.', () => Competence, { inverse: 'outcomes', required: true })
  competence!: Competence;
  @Text('Code that is unique in the competence.', { max: 80, required: true, sortable: true })
  code!: string;
  @Text('The sentence.', { localised: true, max: 2000, required: true })
  text!: Localised;
  @Choice('Knowledge, skill or attitude, where the framework says it.', OutcomeKind)
  kind?: OutcomeKind | null;
  @Count('Level from which it holds, from 1.', { min: 1, max: 20 })
  level?: number | null;
  @Text('Name of the level as the framework prints it.', { max: 100 })
  levelName?: string | null;
}
