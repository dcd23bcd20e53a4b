import { connect } from '@seedbed/platform/database';
import { systemContext } from '@seedbed/platform/kernel';

async function rowSecurity(ownerUrl: string, state: 'enable' | 'disable'): Promise<void> {
  const owner = await connect({ url: ownerUrl, role: 'seedbed_owner', poolSize: 1 });
  try {
    for (const table of ['planets', 'moons']) {
      await owner.query(systemContext('test:faults'), `alter table ${table} ${state} row level security`);
    }
  } finally {
    await owner.close();
  }
}

/** The compiled policy of the universe's types stands alone while `work` runs: else the second wall hides its faults. */
export async function withoutRowSecurity<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  await rowSecurity(ownerUrl, 'disable');
  try {
    return await work();
  } finally {
    await rowSecurity(ownerUrl, 'enable');
  }
}
