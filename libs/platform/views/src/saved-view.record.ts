import {
  byVisibility,
  Choice,
  type ChoiceOf,
  choice,
  Flag,
  forEach,
  me,
  type Policy,
  RecordType,
  StewardedRecord,
  Text,
  Texts,
} from '@seedbed/platform/records';
import { filterProblems } from './saved-view.rules.js';

export const ViewedList = choice('ViewedList', 'Which list a saved view is of.', {
  ORGANISATIONS: 'The list of organisations.',
  PROJECTS: 'The list of projects.',
  PEOPLE: 'The list of people.',
  PILOTS: 'The list of pilots.',
});
export type ViewedList = ChoiceOf<typeof ViewedList>;

/** The actor of the demo reader (`requestContext`), which is no user. */
const DEMO_ACTOR = 'demo';
const ofDemo = { owner: { eq: DEMO_ACTOR } };
const mine = { owner: { eq: me.actor } };
const OWNERS = ['NODE_ADMIN', 'COORDINATOR', 'EDITOR', 'PARTNER_ADMIN', 'PARTNER_EDITOR', 'OFFICER_READ'] as const;

/** One's own views, and those that their owners share with whom their visibility says. Nobody without a sign-in has any. */
const ownAndShared: Policy = {
  SYSTEM: 'all',
  AUDITOR: 'all',
  DEMO: { or: [{ isShared: { eq: true } }, ofDemo] },
  ...forEach(OWNERS, (role) => ({ or: [mine, { and: [{ isShared: { eq: true } }, byVisibility[role]] }] })),
};
const own: Policy = { SYSTEM: 'all', DEMO: ofDemo, ...forEach(OWNERS, () => mine) };

@RecordType<SavedView>({
  description:
    'A view of a list that somebody gave a name: what is filtered and searched, in which order, with which columns. Its owner changes it; others see it when it is shared.',
  title: 'name',
  read: ownAndShared,
  write: own,
  share: 'nothing',
  personal: 'none',
  // Who makes a view owns it (SavedViewWrites); being derived keeps the owner out of every input.
  derive: { owner: ({ owner }) => owner ?? null },
  rules: ({ filter }) => filterProblems(filter),
  unique: [['owner', 'list', 'name']],
})
export class SavedView extends StewardedRecord {
  @Text('What the view is called.', { max: 80, required: true, sortable: true })
  name!: string;
  @Choice('Which list it is of.', ViewedList, { required: true })
  list!: ViewedList;
  @Text('Who made it and may change it.', { max: 120, required: true, sortable: true })
  owner!: string;
  @Flag('Whether others see it.', { required: true, default: false })
  isShared!: boolean;
  @Text('What is filtered: a JSON object of the criteria of the list with their values.', { max: 20_000 })
  filter?: string | null;
  @Text('Words that are searched.', { max: 200 })
  search?: string | null;
  @Text('By which column it is sorted; a minus before it turns the order round.', { max: 60 })
  orderBy?: string | null;
  @Texts('Which columns it shows, in their order; none: those that the list shows by itself.', { max: 60, each: 60 })
  columns!: string[];
}
