import { useLingui } from '@lingui/react/macro';
import {
  IconBuilding,
  IconBuildingBank,
  IconCopy,
  IconDatabase,
  IconFlag3,
  IconFolders,
  IconHome,
  IconMailbox,
  IconProgressCheck,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useGraphql } from '../api/client.js';
import { boot } from '../boot.js';
import { graphql } from '../gql/index.js';
import { formatNumber } from '../i18n/format.js';
import css from './shell.module.css';

const toDoCounts = graphql(`
  query ToDoCounts {
    qualityFlags(filter: { state: { eq: OPEN } }, first: 1) {
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
    | '/centres'
    | '/quality'
    | '/duplicates'
    | '/jobs'
    | '/mailbox'
    | '/records';
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

/** The pages that exist; nothing is announced that does not. */
export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const { t } = useLingui();
  const { data } = useGraphql(toDoCounts);
  const records: Entry[] = [
    { to: '/', label: t`Today`, icon: IconHome },
    { to: '/orgs', label: t`Organisations`, icon: IconBuilding },
    { to: '/projects', label: t`Projects`, icon: IconFolders },
    { to: '/centres', label: t`Centres`, icon: IconBuildingBank },
    { to: '/records', label: t`All records`, icon: IconDatabase },
  ];
  const open = t`open`;
  const work: Entry[] = [
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
    { to: '/jobs', label: t`Jobs`, icon: IconProgressCheck },
    ...(boot.hasMailbox ? [{ to: '/mailbox', label: t`Mailbox`, icon: IconMailbox } as const] : []),
  ];
  return (
    <nav className={css.nav} aria-label={t`Main navigation`}>
      <ul>
        {records.map((entry) => (
          <NavigationLink key={entry.to} entry={entry} onChosen={onChosen} />
        ))}
      </ul>
      <p className={css.navTitle}>{t`To do`}</p>
      <ul>
        {work.map((entry) => (
          <NavigationLink key={entry.to} entry={entry} onChosen={onChosen} />
        ))}
      </ul>
    </nav>
  );
}
