import { defineActions } from '@seedbed/platform/journal';

/** What this lib writes into the audit by names of its own. */
export const filesActions = defineActions('file.read');
