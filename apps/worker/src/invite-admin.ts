/** Invites an admin of the node and prints the invitation: `invite-admin.js <mail address> <name>`. Ends with 0 or 1. */
import { inviteAdmin, linkAddress, Secrets } from '@seedbed/identity';
import { loadConfig, nodeSecret } from '@seedbed/platform/config';
import { systemContext } from '@seedbed/platform/kernel';
import { onDatabase } from '@seedbed/platform/queue';
import { runToEnd } from './run-to-end.js';

const log = (line: string): void => console.log(line);
const [email = '', displayName = ''] = process.argv.slice(2);

await runToEnd(async () => {
  const config = loadConfig();
  await onDatabase(config, log, async ({ db, records }) => {
    const tools = { db, records, secrets: new Secrets(nodeSecret(config)) };
    const secret = await inviteAdmin(tools, systemContext('system:operator'), { email, displayName });
    const node = config.publicUrl ?? `http://${config.host}:${config.port ?? 3000}`;
    log(`The invitation, good once and for 14 days:\n\n  ${linkAddress(node, 'INVITATION', secret)}\n`);
    log('Whoever has it becomes an admin of this node. The API takes what stands behind # in acceptInvitation.');
  });
});
