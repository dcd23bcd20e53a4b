// @ts-check
/** `npm run invite:admin -- <mail address> "<name>"`: prints a link by which somebody becomes an admin of the node. */
const { inviteAdmin } = await import('./lib/invite-admin.mjs');
process.exit(await inviteAdmin(process.argv.slice(2)));
