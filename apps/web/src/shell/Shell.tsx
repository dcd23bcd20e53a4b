import { Trans, useLingui } from '@lingui/react/macro';
import { IconKeyboard, IconMenu2, IconPlant2, IconSearch } from '@tabler/icons-react';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { boot } from '../boot.js';
import { useKeys } from '../keys/registry.js';
import { useSees } from '../session/pages.js';
import { IconButton } from '../ui/IconButton.js';
import { Kbd } from '../ui/Kbd.js';
import { Navigation } from './Navigation.js';
import { OfflineBar } from './OfflineBar.js';
import css from './shell.module.css';

const Search = lazy(() => import('./Search.js'));
const Drawer = lazy(() => import('./Drawer.js'));
const KeysDialog = lazy(() => import('./KeysDialog.js'));
const BarTools = lazy(() => import('./BarTools.js'));
const JobBar = lazy(() => import('./JobBar.js').then(({ JobBar: bar }) => ({ default: bar })));

/** After a change of page the heading takes the focus, unless the page has put it somewhere itself (a row of a list). */
function useFocusOnNavigation(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    const known = before.current;
    before.current = path;
    if (known === undefined || path === known) return;
    const main = document.getElementById('main');
    if (main?.contains(document.activeElement)) return;
    (main?.querySelector('h1') ?? main)?.focus({ preventScroll: true });
  }, [path]);
}

function useShellKeys(openSearch: () => void, openKeys: () => void): void {
  const { t } = useLingui();
  const navigate = useNavigate();
  const sees = useSees();
  const pages: [string, string, '/' | '/orgs' | '/projects' | '/centres' | '/quality' | '/duplicates' | '/jobs'][] = [
    ['g t', t`Go to Today`, '/'],
    ['g o', t`Go to Organisations`, '/orgs'],
    ['g p', t`Go to Projects`, '/projects'],
    ['g c', t`Go to Centres`, '/centres'],
    ['g q', t`Go to Quality flags`, '/quality'],
    ['g d', t`Go to Duplicates`, '/duplicates'],
    ['g j', t`Go to Jobs`, '/jobs'],
  ];
  useKeys(t`Everywhere`, [
    { keys: 'mod+k', label: t`Search`, run: openSearch },
    { keys: '?', label: t`Keys of this page`, run: openKeys },
    ...pages
      .filter(([, , to]) => sees(to))
      .map(([keys, label, to]) => ({ keys, label, run: () => void navigate({ to }) })),
  ]);
}

/** The frame of every page of the office: bar, navigation, work that is running, and the page itself. */
export function Shell() {
  const { t } = useLingui();
  const [searching, setSearching] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [menuShown, setMenuShown] = useState(false);
  useFocusOnNavigation();
  useShellKeys(
    () => setSearching(true),
    () => setKeysShown(true),
  );
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className={css.bar}>
        <div className={css.brand}>
          <span className={css.menuButton}>
            <IconButton label={t`Navigation`} aria-expanded={menuShown} onClick={() => setMenuShown(true)}>
              <IconMenu2 size={20} aria-hidden />
            </IconButton>
          </span>
          <Link to="/" className={css.brandLink}>
            <span className={css.tile} aria-hidden="true">
              <IconPlant2 size={16} />
            </span>
            {boot.nodeName}
          </Link>
        </div>
        <div className={css.barEnd}>
          <button
            type="button"
            className={css.searchButton}
            aria-keyshortcuts="Control+K"
            onClick={() => setSearching(true)}
          >
            <IconSearch size={16} aria-hidden />
            <span>
              <Trans>Search the network</Trans>
            </span>
            <Kbd>Ctrl K</Kbd>
          </button>
          <div className={css.tools}>
            <IconButton label={t`Keys of this page`} onClick={() => setKeysShown(true)}>
              <IconKeyboard size={18} aria-hidden />
            </IconButton>
            <div className={css.toolsEnd}>
              <Suspense fallback={null}>
                <BarTools />
              </Suspense>
            </div>
          </div>
        </div>
      </header>
      <div className={css.side}>
        <Navigation />
      </div>
      <main id="main" className={css.main} tabIndex={-1}>
        <OfflineBar />
        <Suspense fallback={null}>
          <JobBar />
        </Suspense>
        <Outlet />
      </main>
      <Suspense fallback={null}>
        {menuShown ? <Drawer onClose={() => setMenuShown(false)} /> : null}
        {searching ? <Search onClose={() => setSearching(false)} /> : null}
        {keysShown ? <KeysDialog onClose={() => setKeysShown(false)} /> : null}
      </Suspense>
    </div>
  );
}
