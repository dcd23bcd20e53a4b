/** Invites an admin of the node and prints the invitation: `invite-admin.js <mail address> <name>`. Ends with 0 or 1. */
import { inviteAdmin, linkAddress, Secrets } from '@seedbed/identity';
import { loadConfig, nodeSecret } from '@seedbed/platform/config';
import { connect, findDatabase, requireMigrated } from '@seedbed/platform/database';
import { Outbox } from '@seedbed/platform/events';
import { sayError, systemContext } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';

const [email = '', displayName = ''] = process.argv.slice(2);

try {
  const config = loadConfig();
  const place = await findDatabase(config, (line) => console.log(line));
  try {
    const db = await connect({ url: place.url, role: 'seedbed_app', poolSize: 1 });
    try {
      await requireMigrated(db);
      const tools = { db, records: new Records(db, new Outbox(db)), secrets: new Secrets(nodeSecret(config)) };
      const secret = await inviteAdmin(tools, systemContext('system:operator'), { email, displayName });
      const node = config.publicUrl ?? `http://${config.host}:${config.port ?? 3000}`;
      console.log(`The invitation, good once and for 14 days:\n\n  ${linkAddress(node, 'INVITATION', secret)}\n`);
      console.log(
        'Whoever has it becomes an admin of this node. The API takes what stands behind # in acceptInvitation.',
      );
    } finally {
      await db.close();
    }
  } finally {
    await place.release();
  }
} catch (error) {
  console.error(sayError(error));
  process.exitCode = 1;
}
