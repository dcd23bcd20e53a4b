import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queryClient } from './api/client.js';
import { Root } from './Root.js';
import type { AuditSearch } from './routes/admin/audit/search.js';
import { competencesSearch } from './routes/office/competences/search.js';
import { duplicatesSearch } from './routes/office/duplicates/search.js';
import type { LearningSearch } from './routes/office/learning/search.js';
import { editSearch } from './routes/office/newsletters/search.js';
import type { OrganisationsSearch } from './routes/office/organisations/search.js';
import type { PeopleSearch } from './routes/office/people/search.js';
import type { PilotsSearch } from './routes/office/pilots/search.js';
import type { ProjectsSearch } from './routes/office/projects/search.js';
import { qualitySearch } from './routes/office/quality/search.js';
import { newRecordSearch, recordListSearch } from './routes/office/records/search.js';
import { resultsSearch } from './routes/office/results/search.js';
import type { ReviewSearch } from './routes/office/review/search.js';
import { strategiesSearch } from './routes/office/strategies/search.js';
import { usersSearch } from './routes/office/users/search.js';
import { isStranger, meQuery } from './session/me.js';
import { knowPaths, startOf } from './session/start.js';
import { RouteError } from './shell/problems.js';

/** The page of a list reads its address itself: so its words and filters come with it, and not with every first page. */
const readByPage = <Search,>(raw: Record<string, unknown>): Search => raw as Search;

const NotFoundPage = lazyRouteComponent(() => import('./shell/NotFoundPage.js'), 'NotFoundPage');
const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: RouteError });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./routes/sign-in/SignInPage.js'), 'SignInPage'),
});

const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: lazyRouteComponent(() => import('./routes/sign-in/LinkPage.js'), 'LinkPage'),
});

const signInInvitation = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/invitation',
  component: lazyRouteComponent(() => import('./routes/sign-in/InvitationPage.js'), 'InvitationPage'),
});

/** `/` is where each role begins; the page of that address is the start of those who run the network. */
async function toStart(): Promise<void> {
  const me = await queryClient.ensureQueryData(meQuery).catch(() => undefined); // the root says what went wrong
  const to = me && !isStranger(me) ? startOf(me) : '/';
  if (to !== '/') throw redirect({ to: to as '/orgs', replace: true });
}

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: toStart,
  component: lazyRouteComponent(() => import('./routes/office/today/TodayPage.js'), 'TodayPage'),
});

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/orgs',
  validateSearch: readByPage<OrganisationsSearch>,
  component: lazyRouteComponent(
    () => import('./routes/office/organisations/OrganisationsPage.js'),
    'OrganisationsPage',
  ),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/orgs/$id',
  component: lazyRouteComponent(() => import('./routes/office/organisations/OrganisationPage.js'), 'OrganisationPage'),
});

const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch: readByPage<ProjectsSearch>,
  component: lazyRouteComponent(() => import('./routes/office/projects/ProjectsPage.js'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('./routes/office/projects/ProjectPage.js'), 'ProjectPage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readByPage<PeopleSearch>,
  component: lazyRouteComponent(() => import('./routes/office/people/PeoplePage.js'), 'PeoplePage'),
});

const newPerson = createRoute({
  getParentRoute: () => root,
  path: '/people/new',
  component: lazyRouteComponent(() => import('./routes/office/people/NewPersonPage.js'), 'NewPersonPage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./routes/office/people/PersonPage.js'), 'PersonPage'),
});

const subjectRequests = createRoute({
  getParentRoute: () => root,
  path: '/subject-requests',
  component: lazyRouteComponent(() => import('./routes/office/requests/SubjectRequestsPage.js'), 'SubjectRequestsPage'),
});

const subjectRequest = createRoute({
  getParentRoute: () => root,
  path: '/subject-requests/$id',
  component: lazyRouteComponent(() => import('./routes/office/requests/SubjectRequestPage.js'), 'SubjectRequestPage'),
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/admin/privacy',
  component: lazyRouteComponent(() => import('./routes/office/privacy/PrivacyPage.js'), 'PrivacyPage'),
});

const consentWordings = createRoute({
  getParentRoute: () => root,
  path: '/admin/consent-wordings',
  component: lazyRouteComponent(() => import('./routes/office/privacy/WordingsPage.js'), 'WordingsPage'),
});

const centres = createRoute({
  getParentRoute: () => root,
  path: '/centres',
  component: lazyRouteComponent(() => import('./routes/office/centres/CentresPage.js'), 'CentresPage'),
});

const centre = createRoute({
  getParentRoute: () => root,
  path: '/centres/$id',
  component: lazyRouteComponent(() => import('./routes/office/centres/CentrePage.js'), 'CentrePage'),
});

const competences = createRoute({
  getParentRoute: () => root,
  path: '/competences',
  validateSearch: competencesSearch,
  component: lazyRouteComponent(() => import('./routes/office/competences/CompetencesPage.js'), 'CompetencesPage'),
});

const competence = createRoute({
  getParentRoute: () => root,
  path: '/competences/$id',
  component: lazyRouteComponent(() => import('./routes/office/competences/CompetencePage.js'), 'CompetencePage'),
});

const pilots = createRoute({
  getParentRoute: () => root,
  path: '/pilots',
  validateSearch: readByPage<PilotsSearch>,
  component: lazyRouteComponent(() => import('./routes/office/pilots/PilotsPage.js'), 'PilotsPage'),
});

const pilot = createRoute({
  getParentRoute: () => root,
  path: '/pilots/$id',
  component: lazyRouteComponent(() => import('./routes/office/pilots/PilotPage.js'), 'PilotPage'),
});

const results = createRoute({
  getParentRoute: () => root,
  path: '/results',
  validateSearch: resultsSearch,
  component: lazyRouteComponent(() => import('./routes/office/results/ResultsPage.js'), 'ResultsPage'),
});

const strategies = createRoute({
  getParentRoute: () => root,
  path: '/strategies',
  validateSearch: strategiesSearch,
  component: lazyRouteComponent(() => import('./routes/office/strategies/StrategiesPage.js'), 'StrategiesPage'),
});

const newsletters = createRoute({
  getParentRoute: () => root,
  path: '/newsletters',
  component: lazyRouteComponent(() => import('./routes/office/newsletters/IssuesPage.js'), 'IssuesPage'),
});

const segments = createRoute({
  getParentRoute: () => root,
  path: '/newsletters/segments',
  component: lazyRouteComponent(() => import('./routes/office/newsletters/SegmentsPage.js'), 'SegmentsPage'),
});

const suppressions = createRoute({
  getParentRoute: () => root,
  path: '/newsletters/suppressions',
  component: lazyRouteComponent(() => import('./routes/office/newsletters/SuppressionsPage.js'), 'SuppressionsPage'),
});

const newsletterEdit = createRoute({
  getParentRoute: () => root,
  path: '/newsletters/$id/edit',
  validateSearch: editSearch,
  component: lazyRouteComponent(() => import('./routes/office/newsletters/EditPage.js'), 'EditPage'),
});

const newsletterAudience = createRoute({
  getParentRoute: () => root,
  path: '/newsletters/$id/audience',
  component: lazyRouteComponent(() => import('./routes/office/newsletters/AudiencePage.js'), 'AudiencePage'),
});

const newsletterSend = createRoute({
  getParentRoute: () => root,
  path: '/newsletters/$id/send',
  component: lazyRouteComponent(() => import('./routes/office/newsletters/SendPage.js'), 'SendPage'),
});

const newsletterReport = createRoute({
  getParentRoute: () => root,
  path: '/newsletters/$id/report',
  component: lazyRouteComponent(() => import('./routes/office/newsletters/ReportPage.js'), 'ReportPage'),
});

const training = createRoute({
  getParentRoute: () => root,
  path: '/training',
  component: lazyRouteComponent(() => import('./routes/office/training/TrainingPage.js'), 'TrainingPage'),
});

const course = createRoute({
  getParentRoute: () => root,
  path: '/training/courses/$id',
  component: lazyRouteComponent(() => import('./routes/office/training/CoursePage.js'), 'CoursePage'),
});

const learning = createRoute({
  getParentRoute: () => root,
  path: '/learning',
  validateSearch: readByPage<LearningSearch>,
  component: lazyRouteComponent(() => import('./routes/office/learning/LearningPage.js'), 'LearningPage'),
});

const practice = createRoute({
  getParentRoute: () => root,
  path: '/learning/practices/$id',
  component: lazyRouteComponent(() => import('./routes/office/learning/PracticePage.js'), 'PracticePage'),
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  validateSearch: qualitySearch,
  component: lazyRouteComponent(() => import('./routes/office/quality/QualityPage.js'), 'QualityPage'),
});

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/duplicates',
  validateSearch: duplicatesSearch,
  component: lazyRouteComponent(() => import('./routes/office/duplicates/DuplicatesPage.js'), 'DuplicatesPage'),
});

const jobs = createRoute({
  getParentRoute: () => root,
  path: '/jobs',
  component: lazyRouteComponent(() => import('./routes/office/jobs/JobsPage.js'), 'JobsPage'),
});

const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/mailbox',
  component: lazyRouteComponent(() => import('./routes/office/mailbox/MailboxPage.js'), 'MailboxPage'),
});

const mailboxMessage = createRoute({
  getParentRoute: () => root,
  path: '/mailbox/$id',
  component: lazyRouteComponent(() => import('./routes/office/mailbox/MailboxMessagePage.js'), 'MailboxMessagePage'),
});

const records = createRoute({
  getParentRoute: () => root,
  path: '/records',
  component: lazyRouteComponent(() => import('./routes/office/records/RecordsPage.js'), 'RecordsPage'),
});

const recordList = createRoute({
  getParentRoute: () => root,
  path: '/records/$type',
  validateSearch: recordListSearch,
  component: lazyRouteComponent(() => import('./routes/office/records/RecordListPage.js'), 'RecordListPage'),
});

const newRecord = createRoute({
  getParentRoute: () => root,
  path: '/records/$type/new',
  validateSearch: newRecordSearch,
  component: lazyRouteComponent(() => import('./routes/office/records/NewRecordPage.js'), 'NewRecordPage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/records/$type/$id',
  component: lazyRouteComponent(() => import('./routes/office/records/RecordPage.js'), 'RecordPage'),
});

const editRecord = createRoute({
  getParentRoute: () => root,
  path: '/records/$type/$id/edit',
  validateSearch: newRecordSearch,
  component: lazyRouteComponent(() => import('./routes/office/records/EditRecordPage.js'), 'EditRecordPage'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: (raw: Record<string, unknown>): ReviewSearch => raw,
  component: lazyRouteComponent(() => import('./routes/office/review/ReviewPage.js'), 'ReviewPage'),
});

const reviewOne = createRoute({
  getParentRoute: () => root,
  path: '/review/$id',
  component: lazyRouteComponent(() => import('./routes/office/review/ReviewOnePage.js'), 'ReviewOnePage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/admin/audit',
  validateSearch: (raw: Record<string, unknown>): AuditSearch => raw, // the page reads it: its code is not needed before
  component: lazyRouteComponent(() => import('./routes/admin/audit/AuditPage.js'), 'AuditPage'),
});

const auditEvent = createRoute({
  getParentRoute: () => root,
  path: '/admin/audit/$id',
  component: lazyRouteComponent(() => import('./routes/admin/audit/AuditEventPage.js'), 'AuditEventPage'),
});

/** A page of its own (my.html): whoever comes from here loads it anew. */
const my = createRoute({
  getParentRoute: () => root,
  path: '/my',
  component: lazyRouteComponent(() => import('./routes/my/ToMyArea.js'), 'ToMyArea'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./routes/office/account/AccountPage.js'), 'AccountPage'),
});

const users = createRoute({
  getParentRoute: () => root,
  path: '/admin/users',
  validateSearch: usersSearch,
  component: lazyRouteComponent(() => import('./routes/office/users/UsersPage.js'), 'UsersPage'),
});

const invite = createRoute({
  getParentRoute: () => root,
  path: '/admin/users/new',
  component: lazyRouteComponent(() => import('./routes/office/users/InvitePage.js'), 'InvitePage'),
});

const user = createRoute({
  getParentRoute: () => root,
  path: '/admin/users/$id',
  component: lazyRouteComponent(() => import('./routes/office/users/UserPage.js'), 'UserPage'),
});

const keysHelp = createRoute({
  getParentRoute: () => root,
  path: '/help/keys',
  component: lazyRouteComponent(() => import('./routes/office/help/KeysPage.js'), 'KeysPage'),
});

const routeTree = root.addChildren([
  today,
  organisations,
  organisation,
  projects,
  project,
  people,
  newPerson,
  person,
  subjectRequests,
  subjectRequest,
  privacy,
  consentWordings,
  centres,
  centre,
  competences,
  competence,
  pilots,
  pilot,
  results,
  strategies,
  newsletters,
  segments,
  suppressions,
  newsletterEdit,
  newsletterAudience,
  newsletterSend,
  newsletterReport,
  training,
  course,
  learning,
  practice,
  quality,
  duplicates,
  jobs,
  mailbox,
  mailboxMessage,
  records,
  recordList,
  newRecord,
  record,
  editRecord,
  review,
  reviewOne,
  audit,
  auditEvent,
  account,
  users,
  invite,
  user,
  keysHelp,
  my,
  signIn,
  signInLink,
  signInInvitation,
]);

/** Addresses that people can read and send: `?country=IT,SI&sort=name` instead of JSON. */
function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? value.join(',') : value === undefined || value === null ? '' : String(value);
    if (text !== '') params.set(key, text);
  }
  const text = params.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

export const router = createRouter({
  routeTree,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

knowPaths(Object.keys(router.routesByPath));

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }

  interface HistoryState {
    /** Cursors of the pages before this one, oldest first: the way back through a list that only knows "after". */
    trail?: string[];
  }
}
