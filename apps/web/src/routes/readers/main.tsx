import '../../theme/tokens.css';
import '../../theme/accents.css';
import '../../theme/base.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { boot } from '../../boot.js';
import { activate, preferredLanguage } from '../../i18n/index.js';
import { ReadersArea } from './ReadersArea.js';

/** The pages of people who come once, from a mail or a link, and never sign in: nothing of the office is loaded for them. */
async function start(): Promise<void> {
  document.documentElement.dataset.accent = boot.accent;
  await activate(preferredLanguage());
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ReadersArea />
      </I18nProvider>
    </StrictMode>,
  );
}

/** After a new version the texts of an open page are gone: it is loaded anew, once a minute at most. */
window.addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('seedbed-reloaded') ?? 0);
  if (Date.now() - last < 60_000) return;
  sessionStorage.setItem('seedbed-reloaded', String(Date.now()));
  event.preventDefault();
  window.location.reload();
});

void start(); // nothing waits for it: a failed start shows itself as the empty page's noscript and in the console
