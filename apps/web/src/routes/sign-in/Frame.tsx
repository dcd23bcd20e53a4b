import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlant2 } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { boot } from '../../boot.js';
import { currentLanguage, isLanguage, LANGUAGES, switchLanguage } from '../../i18n/index.js';
import css from './frame.module.css';

/** The frame of the pages to sign in with: nothing of the office is loaded for them. */
export function Frame({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} · ${boot.nodeName} · Seedbed`;
  }, [title]);
  return (
    <div className={css.frame}>
      <header className={css.brand}>
        <span className={css.tile} aria-hidden="true">
          <IconPlant2 size={16} />
        </span>
        {boot.nodeName}
      </header>
      <main id="main" className={css.card}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </main>
      <footer className={css.foot}>
        <LanguageChoice />
      </footer>
    </div>
  );
}

/** All languages side by side: whoever cannot read the page finds their own at once. */
function LanguageChoice() {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Language`}>
      <ul>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <li key={code}>
            <button
              type="button"
              lang={code}
              aria-pressed={code === currentLanguage()}
              onClick={() => {
                if (isLanguage(code)) void switchLanguage(code);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <p className={css.hidden}>
        <Trans>The choice counts for this browser.</Trans>
      </p>
    </nav>
  );
}
