import '../../theme/tokens.css';
import '../../theme/accents.css';
import '../../theme/base.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../../api/client.js';
import { boot } from '../../boot.js';
import { activate, preferredLanguage } from '../../i18n/index.js';
import { MyArea } from './MyArea.js';

/**
 * The area of partners is an entry of its own: nothing of the office, its router or its widgets is loaded on a telephone that
 * comes by four minutes a year.
 */
async function start(): Promise<void> {
  document.documentElement.dataset.accent = boot.accent;
  await activate(preferredLanguage());
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <MyArea />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

/** After a new version the texts of an open page are gone: it is loaded anew, once a minute at most. Drafts stay. */
window.addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('seedbed-reloaded') ?? 0);
  if (Date.now() - last < 60_000) return;
  sessionStorage.setItem('seedbed-reloaded', String(Date.now()));
  event.preventDefault();
  window.location.reload();
});

void start(); // nothing waits for it: a failed start shows itself as the empty page's noscript and in the console
