import { nccId } from '@seedbed/centres';
import { stableId } from '@seedbed/platform/kernel';
import type { UncertainDate } from '@seedbed/platform/records';
import type { DemoCentre } from './demo.data.js';

/** What stands before the title of everything that is made up. */
export const MADE_UP = '[Demo]';
export const madeUp = (text: string): string => `${MADE_UP} ${text}`;

export const day = (value: string): UncertainDate => ({ value, precision: 'DAY' });

const DAY_MS = 86_400_000;
/** A day so many days after another one (or before it, below 0), both `YYYY-MM-DD`. */
export const daysFrom = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Ids of what is made up, by centre and what it is. */
export const demoId = (type: string, key: string): string => stableId(type, `DEMO:${key}`);
export const demoPilotId = (centre: DemoCentre): string => demoId('Pilot', centre);
/** The made-up organisation of a centre. */
export const demoOrganisationId = (centre: DemoCentre): string => demoId('Organisation', centre);
/** The made-up project. */
export const demoProjectId = (): string => demoId('Project', 'TOGETHER');
/** The source that all of it names. */
const demoSourceId = (): string => demoId('Source', 'SOURCE');

/** With which centre it lies, and who sees it. */
export const besideCentre = (centre: DemoCentre) => ({ steward: nccId(centre), visibility: 'NETWORK' as const });
/** The same of what names its source. */
export const ownOf = (centre: DemoCentre) => ({ ...besideCentre(centre), source: demoSourceId() });
