import './theme/mantine-parts.js';
import './theme/tokens.css';
import './theme/accents.css';
import './theme/base.css';
import './theme/mantine.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRoute, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/client.js';
import { boot } from './boot.js';
import { activate, preferredLanguage } from './i18n/index.js';
import { listenToKeys } from './keys/registry.js';
import { fetchFrame } from './Root.js';
import { router } from './router.js';
import { meQuery } from './session/me.js';
import { noVariables, theme } from './theme/theme.js';

declare global {
  /** Read by the scroll lock of Mantine's overlays for the style element it adds. */
  var __webpack_nonce__: string | undefined;
}

const schemes = localStorageColorSchemeManager({ key: 'seedbed-scheme' });

/** An old tab after a new version: its chunks are gone. Load the page anew, but never in a circle. */
function reloadOnceWhenChunksAreGone(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem('seedbed-reloaded') ?? 0);
    if (Date.now() - last < 60_000) return;
    sessionStorage.setItem('seedbed-reloaded', String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}

/**
 * Who asks, the page of the address, its frame and their texts are fetched beside the texts of the start and not after them;
 * the router shows them.
 */
function fetchFirstPage(): void {
  void queryClient.prefetchQuery(meQuery);
  fetchFrame(router.latestLocation.pathname);
  const routes: Readonly<Record<string, AnyRoute>> = router.routesById;
  for (const { routeId } of router.matchRoutes(router.latestLocation) as readonly { routeId: string }[]) {
    const route = routes[routeId];
    // What goes wrong here goes wrong again when the router asks, and is shown then.
    if (route) void router.loadRouteChunk(route)?.catch(() => undefined);
  }
}

async function start(): Promise<void> {
  globalThis.__webpack_nonce__ = boot.nonce || undefined;
  document.documentElement.dataset.accent = boot.accent;
  reloadOnceWhenChunksAreGone();
  listenToKeys();
  const texts = activate(preferredLanguage());
  fetchFirstPage();
  await texts;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <MantineProvider
          theme={theme}
          defaultColorScheme="auto"
          colorSchemeManager={schemes}
          cssVariablesResolver={noVariables}
          getStyleNonce={() => boot.nonce}
        >
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

void start(); // nothing waits for it: a failed start shows itself as the empty page's noscript and in the console
