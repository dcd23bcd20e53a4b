import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newsletterPlace } from '@seedbed/newsletters';
import { type AppConfig, nodeSecret, ProcessLogger } from '@seedbed/platform/config';
import { type DatabasePlace, findDatabase, loadSettings } from '@seedbed/platform/database';
import { filesSettings } from '@seedbed/platform/files';
import { defineErrors, projectFile, sayError, stopOnSignal, useNodeSecret } from '@seedbed/platform/kernel';
import { mailSettings } from '@seedbed/platform/mail';
import { createApi } from './create-api.js';
import { registerWeb } from './static.js';

const startErrors = defineErrors({
  PORT_TAKEN: {
    kind: 'UNAVAILABLE',
    text: {
      en: 'Port {port} is taken by another program. Stop it, choose another PORT, or leave PORT unset to take the next free one.',
      it: 'La porta {port} è occupata da un altro programma. Fermarlo, scegliere un’altra PORT, o non impostare PORT per usare la prossima libera.',
      hr: 'Port {port} zauzima drugi program. Zaustavite ga, odaberite drugi PORT ili ga ne postavljajte pa će se uzeti sljedeći slobodni.',
      el: 'Η θύρα {port} χρησιμοποιείται από άλλο πρόγραμμα. Σταματήστε το, επιλέξτε άλλο PORT ή μην ορίσετε PORT για την επόμενη ελεύθερη.',
      ro: 'Portul {port} este ocupat de alt program. Opriți-l, alegeți alt PORT sau nu setați PORT pentru a folosi următorul liber.',
      sl: 'Vrata {port} zaseda drug program. Ustavite ga, izberite drug PORT ali ga ne nastavite, da se vzamejo naslednja prosta.',
    },
  },
});

const FIRST_PORT = 3000;

async function main(): Promise<void> {
  const config = await loadSettings();
  useNodeSecret(nodeSecret(config));
  const place = await findDatabase(config, (line) => console.log(line));
  try {
    const settings = settingsOf(config, place);
    const app = await createApi(settings, new ProcessLogger(config.logLevel));
    const root = projectFile('dist/web');
    const { hasMailbox } = settings.mail;
    const boot = { nodeName: config.node.name, accent: config.node.accent, language: 'en', hasMailbox };
    if (existsSync(root)) await registerWeb(app.getHttpAdapter().getInstance(), { root, boot });
    const port = await listen(app, config);
    console.log(`Api ready on http://${config.host}:${port}`);
    stopOnSignal(() => close(app, place), config.shutdownGraceMs, console.error);
  } catch (error) {
    await place.release();
    throw error;
  }
}

/** What the parts of the api are told. */
function settingsOf(config: AppConfig, { url }: DatabasePlace) {
  const address = config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl };
  return {
    database: { url, poolSize: config.database.poolSize },
    newsletters: newsletterPlace(config, mailSettings(config)),
    identity: {
      demo: config.demo,
      secret: nodeSecret(config),
      nodeName: config.node.name,
      providers: config.signInProviders,
      ...address,
    },
    mail: mailSettings(config),
    files: filesSettings(config),
    hourlyCost: config.hourlyCost,
    http: { trustedProxies: config.trustedProxies, httpsOnly: config.nodeEnv === 'production', ...address },
  };
}

async function close(app: NestFastifyApplication, place: DatabasePlace): Promise<void> {
  await app.close();
  await place.release();
}

/** Listens on the wanted port; without one on 3000 or the next free one. Throws PORT_TAKEN. */
async function listen(app: NestFastifyApplication, config: AppConfig): Promise<number> {
  const port = config.port ?? (await nextFreePort(config.host, FIRST_PORT));
  try {
    await app.listen(port, config.host);
    return port;
  } catch (error) {
    if ((error as { code?: string }).code === 'EADDRINUSE') throw startErrors.PORT_TAKEN({ port: String(port) });
    throw error;
  }
}

async function nextFreePort(host: string, from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) {
    const free = await new Promise<boolean>((resolve) => {
      const probe = createServer()
        .once('error', () => resolve(false))
        .listen(port, host, () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  return 0; // any free one
}

main().catch((error: unknown) => {
  console.error(sayError(error));
  process.exit(1);
});
