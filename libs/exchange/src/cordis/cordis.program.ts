import { defineProgram } from '@seedbed/platform/queue';

/** The load of an extract of CORDIS, as the list of jobs shows it. */
export const cordisProgram = defineProgram('exchange.load-cordis', 'Load CORDIS');
