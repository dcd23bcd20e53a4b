import { defineActions } from '@seedbed/platform/journal';

/** What this lib writes into the audit by names of its own. */
export const proposalActions = defineActions('proposal');
