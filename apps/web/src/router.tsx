import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { duplicatesSearch } from './routes/office/duplicates/search.js';
import { organisationsAddress } from './routes/office/organisations/search.js';
import { projectsAddress } from './routes/office/projects/search.js';
import { qualitySearch } from './routes/office/quality/search.js';
import { newRecordSearch, recordListSearch } from './routes/office/records/search.js';
import { NotFoundPage, RouteError } from './shell/problems.js';
import { Shell } from './shell/Shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: RouteError });

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/office/today/TodayPage.js'), 'TodayPage'),
});

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/orgs',
  validateSearch: organisationsAddress.parse,
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
  validateSearch: projectsAddress.parse,
  component: lazyRouteComponent(() => import('./routes/office/projects/ProjectsPage.js'), 'ProjectsPage'),
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('./routes/office/projects/ProjectPage.js'), 'ProjectPage'),
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
  centres,
  centre,
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
  keysHelp,
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

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }

  interface HistoryState {
    /** Cursors of the pages before this one, oldest first: the way back through a list that only knows "after". */
    trail?: string[];
  }
}
