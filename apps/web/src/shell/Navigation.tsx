import { useLingui } from '@lingui/react/macro';
import {
  IconBuilding,
  IconBuildingBank,
  IconBulb,
  IconChartBar,
  IconChecklist,
  IconCopy,
  IconDatabase,
  IconFlag3,
  IconFlask,
  IconFolders,
  IconHome,
  IconListSearch,
  IconMail,
  IconMailbox,
  IconProgressCheck,
  IconSchool,
  IconShieldLock,
  IconTargetArrow,
  IconUserQuestion,
  IconUsers,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useGraphql } from '../api/client.js';
import { boot } from '../boot.js';
import { graphql } from '../gql/index.js';
import { formatNumber } from '../i18n/format.js';
import { useSees } from '../session/pages.js';
import css from './shell.module.css';

const toDoCounts = graphql(`
  query ToDoCounts {
    qualityFlags(filter: { state: { eq: OPEN } }, first: 1) {
      totalCount
    }
    proposals(filter: { state: { in: [WAITING, CONFLICT] } }, first: 1) {
      totalCount
    }
    duplicateCandidates(filter: { decision: { eq: OPEN } }, first: 1) {
      totalCount
    }
  }
`);

interface Entry {
  readonly to:
    | '/'
    | '/orgs'
    | '/projects'
    | '/people'
    | '/subject-requests'
    | '/admin/privacy'
    | '/centres'
    | '/review'
    | '/competences'
    | '/pilots'
    | '/results'
    | '/training'
    | '/strategies'
    | '/newsletters'
    | '/quality'
    | '/duplicates'
    | '/jobs'
    | '/mailbox'
    | '/records'
    | '/admin/users'
    | '/admin/audit';
  readonly label: string;
  readonly icon: ComponentType<{ size: number; 'aria-hidden': true }>;
  readonly count?: number;
  readonly countLabel?: string;
}

function NavigationLink({ entry, onChosen }: { entry: Entry; onChosen?: () => void }) {
  const Icon = entry.icon;
  return (
    <li>
      <Link
        to={entry.to}
        className={css.navLink}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ exact: entry.to === '/', includeSearch: false }}
        onClick={onChosen}
      >
        <Icon size={18} aria-hidden />
        {entry.label}
        {entry.count ? (
          <span className={css.navCount} title={entry.countLabel}>
            {formatNumber(entry.count)}
          </span>
        ) : null}
      </Link>
    </li>
  );
}

interface GroupProps {
  title: string | null;
  entries: readonly Entry[];
  onChosen?: () => void;
}

function NavigationGroup({ title, entries, onChosen }: GroupProps) {
  if (entries.length === 0) return null;
  return (
    <>
      {title ? <p className={css.navTitle}>{title}</p> : null}
      <ul>
        {entries.map((entry) => (
          <NavigationLink key={entry.to} entry={entry} onChosen={onChosen} />
        ))}
      </ul>
    </>
  );
}

/** The pages that exist and that the reader works with; nothing is announced that does not. */
export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const { t } = useLingui();
  const sees = useSees();
  const { data } = useGraphql(toDoCounts, undefined, { enabled: sees('/quality') });
  const records: Entry[] = [
    { to: '/', label: t`Today`, icon: IconHome },
    { to: '/orgs', label: t`Organisations`, icon: IconBuilding },
    { to: '/projects', label: t`Projects`, icon: IconFolders },
    { to: '/people', label: t`People`, icon: IconUsers },
    { to: '/centres', label: t`Centres`, icon: IconBuildingBank },
    { to: '/competences', label: t`Competences`, icon: IconBulb },
    { to: '/pilots', label: t`Pilots`, icon: IconFlask },
    { to: '/results', label: t`Results`, icon: IconChartBar },
    { to: '/training', label: t`Training`, icon: IconSchool },
    { to: '/strategies', label: t`Strategies`, icon: IconTargetArrow },
    { to: '/newsletters', label: t`Newsletters`, icon: IconMail },
    { to: '/records', label: t`All records`, icon: IconDatabase },
  ];
  const open = t`open`;
  const work: Entry[] = [
    {
      to: '/review',
      label: t`Review`,
      icon: IconChecklist,
      count: data?.proposals.totalCount,
      countLabel: open,
    },
    {
      to: '/quality',
      label: t`Quality flags`,
      icon: IconFlag3,
      count: data?.qualityFlags.totalCount,
      countLabel: open,
    },
    {
      to: '/duplicates',
      label: t`Duplicates`,
      icon: IconCopy,
      count: data?.duplicateCandidates.totalCount,
      countLabel: open,
    },
    { to: '/subject-requests', label: t`Requests of people`, icon: IconUserQuestion },
    { to: '/admin/privacy', label: t`Privacy register`, icon: IconShieldLock },
    { to: '/jobs', label: t`Jobs`, icon: IconProgressCheck },
    ...(boot.hasMailbox ? [{ to: '/mailbox', label: t`Mailbox`, icon: IconMailbox } as const] : []),
  ];
  const administration: Entry[] = [
    { to: '/admin/users', label: t`Users`, icon: IconUsers },
    { to: '/admin/audit', label: t`Audit`, icon: IconListSearch },
  ];
  const groups = [
    { title: null, entries: records },
    { title: t`To do`, entries: work },
    { title: t`Administration`, entries: administration },
  ];
  return (
    <nav className={css.nav} aria-label={t`Main navigation`}>
      {groups.map(({ title, entries }) => (
        <NavigationGroup key={title} title={title} entries={entries.filter(({ to }) => sees(to))} onChosen={onChosen} />
      ))}
    </nav>
  );
}
