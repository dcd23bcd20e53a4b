import { startEmbeddedPostgres } from './embedded/index.js';

/** Where the database is, and how to let go of it. */
export interface DatabasePlace {
  readonly url: string;
  /** The address with which the structure may be changed. */
  readonly ownerUrl: string;
  /** Stops an embedded server that was started here; one that ran already goes on. */
  release(): Promise<void>;
}

/** What of the settings says where the database is. */
export interface DatabaseSettings {
  readonly home: string;
  readonly database: { readonly url?: string; readonly ownerUrl?: string };
}

/** The database of the settings, or the embedded one of SEEDBED_HOME: the one that runs, or a new one. */
export async function findDatabase(settings: DatabaseSettings, log: (line: string) => void): Promise<DatabasePlace> {
  const { url, ownerUrl } = settings.database;
  if (url !== undefined) return { url, ownerUrl: ownerUrl ?? url, release: async () => {} };
  const server = await startEmbeddedPostgres({ home: settings.home, log });
  const address = new URL(server.url);
  address.pathname = '/seedbed';
  return { url: address.href, ownerUrl: address.href, release: () => server.stop() };
}
