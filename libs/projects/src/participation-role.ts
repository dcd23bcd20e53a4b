import { type ChoiceOf, choice } from '@seedbed/platform/records';

export const ParticipationRole = choice('ParticipationRole', 'Role of an organisation in a project.', {
  LEAD_PARTNER: 'The one that leads the project and signs for it (capofila; CORDIS: coordinator).',
  PARTNER: 'Takes part with a budget of its own (CORDIS: participant, beneficiary).',
  ASSOCIATED_PARTNER:
    'Takes part without a budget of its own (partner associato); listed apart, never counted as partner.',
  AFFILIATED_ENTITY: 'Takes part through a partner it belongs to.',
  THIRD_PARTY: 'Helps a partner without being one.',
  INTERNATIONAL_PARTNER: 'Takes part from outside the programme area, on its own money.',
  SUBCONTRACTOR: 'Works for a partner for pay.',
});
export type ParticipationRole = ChoiceOf<typeof ParticipationRole>;
