import type { NccStage } from '@seedbed/centres';
import type { CriterionVerdict } from '@seedbed/strategy';
import type { DemoCentre } from './demo.data.js';

export interface DemoStages {
  /** What was looked at: the criterion, the verdict, the day, what shows it. */
  readonly looked: readonly (readonly [string, CriterionVerdict, string, string])[];
  /** Where it came, when and why, in the order of days. */
  readonly steps: readonly (readonly [NccStage, string, string])[];
}

/** Nothing of this is true: evidence and reasons say so. */
export const DEMO_STAGES: Readonly<Record<DemoCentre, DemoStages>> = {
  HR: {
    looked: [
      ['MANDATE', 'PARTLY', '2026-02-10', 'A letter of the ministry; the decree is being written'],
      ['HOST', 'NOT_MET', '2026-02-10', 'Two organisations offer to host it'],
      ['LEGAL_FRAMEWORK', 'NOT_MET', '2026-05-04', 'No law names social innovation yet'],
      ['GOVERNANCE_MODEL', 'UNKNOWN', '2026-05-04', 'Nobody could say who would decide'],
      ['BUSINESS_MODEL', 'NOT_MET', '2026-05-04', 'Paid by one project alone'],
    ],
    steps: [
      ['PLANNED', '2026-01-12', 'The ministries agreed that there will be a centre'],
      ['DESIGN', '2026-03-02', 'A group of six works out what it is to do'],
    ],
  },
  GR: {
    looked: [
      ['MANDATE', 'MET', '2026-01-15', 'Decision of the ministry of labour'],
      ['HOST', 'MET', '2026-01-15', 'Contract with the host'],
      ['OPERATIONAL_SEAT', 'MET', '2026-02-16', 'Rooms in the old mill'],
      ['OFFICIAL_LAUNCH', 'MET', '2026-03-10', 'Opening day with 120 guests'],
      ['STAKEHOLDER_NETWORK', 'MET', '2026-03-10', 'Charter with 34 names'],
      ['LEGAL_FRAMEWORK', 'PARTLY', '2026-05-20', 'The law of social economy covers cooperatives only'],
      ['GOVERNANCE_MODEL', 'MET', '2026-05-20', 'Rules of the board'],
      ['BUSINESS_MODEL', 'NOT_MET', '2026-05-20', 'No plan for the time after the project'],
    ],
    steps: [
      ['DESIGN', '2026-01-15', 'Mandate and host are settled'],
      ['LAUNCHED', '2026-03-10', 'Opened by two ministers'],
    ],
  },
  IT: {
    looked: [
      ['MANDATE', 'MET', '2026-01-08', 'Agreement of the regions'],
      ['HOST', 'MET', '2026-01-08', 'Contract with the host'],
      ['OPERATIONAL_SEAT', 'NOT_MET', '2026-01-08', 'The house is being restored'],
      ['OPERATIONAL_SEAT', 'MET', '2026-04-20', 'The house was handed over'],
      ['OFFICIAL_LAUNCH', 'MET', '2026-02-05', 'Opening day'],
      ['STAKEHOLDER_NETWORK', 'MET', '2026-02-05', 'Register of 210 stakeholders'],
      ['LEGAL_SEAT', 'MET', '2026-04-20', 'Statute, article 2'],
      ['GOVERNANCE_BODY', 'MET', '2026-04-20', 'Minutes of the first meeting'],
      ['KEY_COMPETENCES', 'MET', '2026-04-20', 'Portfolio of the centre'],
      ['NATIONAL_STRATEGY', 'MET', '2026-06-01', 'Adopted in January'],
      ['ACTION_PLAN', 'MET', '2026-06-01', 'Five measures, one of them done'],
      ['LEGAL_FRAMEWORK', 'MET', '2026-06-01', 'The law of the third sector'],
      ['GOVERNANCE_MODEL', 'PARTLY', '2026-06-01', 'The board works; stakeholders have no seat yet'],
      ['BUSINESS_MODEL', 'PARTLY', '2026-06-01', 'Half is paid by services'],
    ],
    steps: [
      ['DESIGN', '2026-01-08', 'Mandate and host are settled'],
      ['LAUNCHED', '2026-02-05', 'Opened before the house was ready'],
      ['OPERATIONAL', '2026-06-01', 'All that is asked for by this stage is there'],
    ],
  },
  RO: {
    looked: [
      ['MANDATE', 'MET', '2026-01-20', 'Order of the minister'],
      ['HOST', 'MET', '2026-01-20', 'The ministry itself'],
      ['OPERATIONAL_SEAT', 'NOT_MET', '2026-04-02', 'Works from three desks in three houses'],
      ['OFFICIAL_LAUNCH', 'MET', '2026-04-02', 'Opening day'],
      ['STAKEHOLDER_NETWORK', 'PARTLY', '2026-04-02', 'Two counties of eight'],
      ['LEGAL_FRAMEWORK', 'PARTLY', '2026-06-10', 'A bill is before parliament'],
      ['GOVERNANCE_MODEL', 'PARTLY', '2026-06-10', 'A board for one year'],
      ['BUSINESS_MODEL', 'UNKNOWN', '2026-06-10', 'The budget for next year is not known'],
    ],
    steps: [
      ['DESIGN', '2026-01-20', 'Mandate and host are settled'],
      ['LAUNCHED', '2026-04-02', 'Opened without a seat of its own'],
    ],
  },
  SI: {
    looked: [
      ['MANDATE', 'MET', '2026-02-03', 'Resolution of the government'],
      ['HOST', 'PARTLY', '2026-02-03', 'The host signs in autumn'],
      ['LEGAL_FRAMEWORK', 'MET', '2026-05-12', 'The law of social entrepreneurship'],
      ['GOVERNANCE_MODEL', 'NOT_MET', '2026-05-12', 'One person decides everything'],
      ['BUSINESS_MODEL', 'PARTLY', '2026-05-12', 'A plan that nobody has reckoned through'],
    ],
    steps: [['DESIGN', '2026-02-03', 'The government asked for a centre']],
  },
};
