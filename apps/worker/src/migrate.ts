/** Brings the database to the state of this build: roles, tables, derived SQL, the tables of the queue. Ends with 0 or 1. */
import { connect, findDatabase, loadSettings, migrate } from '@seedbed/platform/database';
import { beginLife } from '@seedbed/platform/journal';
import { systemContext } from '@seedbed/platform/kernel';
import { migrateQueue } from '@seedbed/platform/queue';
import { runToEnd } from './run-to-end.js';

/** Before anybody writes: a restored dump goes on in a cluster that counts its transactions anew. */
async function continueJournal(ownerUrl: string): Promise<void> {
  const db = await connect({ url: ownerUrl, role: 'seedbed_owner', poolSize: 1 });
  try {
    await beginLife(db, systemContext('system:migrate'));
  } finally {
    await db.close();
  }
}

const say = (line: string): void => console.log(line);

await runToEnd(async () => {
  const place = await findDatabase(await loadSettings(), say);
  try {
    await migrate(place.ownerUrl, say);
    await continueJournal(place.ownerUrl);
    const { from, to } = await migrateQueue(place.ownerUrl);
    if (from !== to) say(`queue tables, version ${to}`);
  } finally {
    await place.release();
  }
});
