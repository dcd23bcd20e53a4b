import { Trans, useLingui } from '@lingui/react/macro';
import { boot } from '../../boot.js';
import { currentLanguage, isLanguage, LANGUAGES, switchLanguage } from '../../i18n/index.js';
import { ConfirmPage } from './ConfirmPage.js';
import { PreferencesPage } from './PreferencesPage.js';
import { Head } from './parts.js';
import css from './readers.module.css';
import { SignUpPage } from './SignUpPage.js';
import { UnsubscribePage } from './UnsubscribePage.js';

/** The bar and the page of an address. */
export function ReadersArea() {
  return (
    <div className={css.frame}>
      <header className={css.bar}>
        <span className={css.brand}>{boot.nodeName}</span>
        <LanguageChoice />
      </header>
      <main id="main" className={css.main}>
        <Page path={window.location.pathname} />
      </main>
    </div>
  );
}

function Page({ path }: { path: string }) {
  const { t } = useLingui();
  const [area, first = '', second] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (area === 'newsletter' && first) return <SignUpPage country={first.toLowerCase()} slug={second} />;
  if (area === 'n' && second) {
    if (first === 'unsubscribe') return <UnsubscribePage token={second} />;
    if (first === 'preferences') return <PreferencesPage token={second} />;
    if (first === 'confirm') return <ConfirmPage token={second} />;
  }
  return (
    <>
      <Head title={t`There is no such page`} />
      <p>
        <Trans>Open the link again from the mail, or copy the whole address from there.</Trans>
      </p>
    </>
  );
}

function LanguageChoice() {
  const { t } = useLingui();
  return (
    <select
      className={css.language}
      aria-label={t`Language`}
      value={currentLanguage()}
      onChange={(event) => {
        if (isLanguage(event.target.value)) void switchLanguage(event.target.value);
      }}
    >
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
