import { defineActions } from '@seedbed/platform/journal';

/** What exports write into the audit by names of their own. */
export const exportActions = defineActions('export');
