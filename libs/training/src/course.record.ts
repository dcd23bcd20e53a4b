import { Ncc } from '@seedbed/centres';
import { Competence } from '@seedbed/competences';
import { Organisation } from '@seedbed/organisations';
import type { Localised } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import {
  Amount,
  byVisibility,
  Choice,
  type ChoiceOf,
  Count,
  choice,
  editors,
  Flag,
  Measure,
  type Money,
  ofOrganisation,
  RecordType,
  StewardedRecord,
  seenWithAll,
  Text,
  Texts,
  ToOne,
} from '@seedbed/platform/records';
import { Project } from '@seedbed/projects';
import { courseProblems } from './course.rules.js';

export const CourseStatus = choice('CourseStatus', 'How far a course or one edition of it has come.', {
  PLANNED: 'Being prepared.',
  ONGOING: 'Being held.',
  COMPLETED: 'Ended as planned.',
  CANCELLED: 'Given up, before or after it began.',
});
export type CourseStatus = ChoiceOf<typeof CourseStatus>;

@RecordType<Course>({
  description: 'Something that people can learn: what it is about, who offers it, in which languages, what it costs.',
  title: 'name',
  read: ofOrganisation('organiser'),
  write: editors,
  hasFiles: true,
  share: [
    'name',
    'description',
    'theme',
    'ncc',
    'organiser',
    'project',
    'isFree',
    'price',
    'languages',
    'url',
    'status',
    'note',
    'source',
  ],
  personal: 'none',
  together: [['isFree', 'price']],
  rules: courseProblems,
})
export class Course extends StewardedRecord {
  @Text('What the course is called.', { localised: true, max: 300, required: true, search: 'A' })
  name!: Localised;
  @Text('What people learn in it.', { localised: true, max: 5000, search: 'C' })
  description?: Localised | null;
  @Text('What it is about, in the words of the source or of who offers it.', { max: 300, search: 'B', sortable: true })
  theme?: string | null;
  @ToOne('Centre that offers it.', () => Ncc, { inverse: 'courses' })
  ncc?: Ncc | null;
  @ToOne('Organisation that offers it.', () => Organisation, { inverse: 'courses' })
  organiser?: Organisation | null;
  @ToOne('Project that it belongs to.', () => Project, { inverse: 'courses' })
  project?: Project | null;
  @Flag('Whether it costs nothing; empty while no source says it.')
  isFree?: boolean | null;
  @Amount('What it costs each person.')
  price?: Money | null;
  @Texts('Languages in which it is held, as BCP 47 codes.', { max: 30, each: 35 })
  languages!: string[];
  @Text('Where it can be found.', { max: 2000, url: true })
  url?: string | null;
  @Choice('How far it has come; empty while no source says it.', CourseStatus)
  status?: CourseStatus | null;
  @Text('What else is known, or what no source says.', { localised: true, max: 5000 })
  note?: Localised | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'courses' })
  source?: Source | null;
}

@RecordType<CourseModule>({
  description: 'A part of a course, with its place and its length. It is seen by no more people than the course is.',
  title: 'title',
  read: seenWithAll(byVisibility, 'course'),
  write: editors,
  share: ['course', 'order', 'title', 'titleAsPrinted', 'hours', 'source'],
  personal: 'none',
  unique: [['course', 'order']],
})
export class CourseModule extends StewardedRecord {
  @ToOne('The course.', () => Course, { inverse: 'modules', required: true })
  course!: Course;
  @Count('Place among the modules, from 1.', { required: true, min: 1 })
  order!: number;
  @Text('What the module is called.', { localised: true, max: 300, required: true, search: 'B' })
  title!: Localised;
  @Text('Title exactly as the source prints it.', { max: 500, search: 'C', sortable: true })
  titleAsPrinted?: string | null;
  @Measure('How many hours it takes.', { min: 0, max: 10_000 })
  hours?: number | null;
  @ToOne('Source that describes it.', () => Source, { inverse: 'courseModules' })
  source?: Source | null;
}

@RecordType<ModuleCompetence>({
  description: 'That a module teaches a competence. It is seen by no more people than the module is.',
  title: 'note',
  shows: ['module'],
  read: byVisibility,
  write: editors,
  share: ['module', 'competence', 'note', 'source'],
  personal: 'none',
  unique: [['module', 'competence']],
})
export class ModuleCompetence extends StewardedRecord {
  @ToOne('The module.', () => CourseModule, { inverse: 'competences', required: true })
  module!: CourseModule;
  @ToOne('The competence that it teaches.', () => Competence, { inverse: 'modules', required: true })
  competence!: Competence;
  @Text('What else is to be known of it.', { max: 2000, sortable: true })
  note?: string | null;
  @ToOne('Source that says so.', () => Source, { inverse: 'moduleCompetences' })
  source?: Source | null;
}
