import { defineProgram } from '@seedbed/platform/queue';

/** The load of published frameworks, as the list of jobs shows it. */
export const competencesProgram = defineProgram('competences.load', 'Load competence frameworks');
