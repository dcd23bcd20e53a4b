import { defineMailPurpose } from '@seedbed/platform/mail';

/** A link that signs in. A second copy would end the first one, so nobody sends one unasked; its text is a secret. */
export const signInLinkMail = defineMailPurpose('identity.sign-in-link', { onUnknown: 'HOLD', keepDays: 0 });
/** An invitation: nobody should be left without it. */
export const invitationMail = defineMailPurpose('identity.invitation', { onUnknown: 'RESEND', keepDays: 0 });
/** How somebody signs in has changed: nobody should miss it. Nothing secret stands in it. */
export const accountChangedMail = defineMailPurpose('identity.account-changed', { onUnknown: 'RESEND', keepDays: 7 });
/** What became of proposals: titles of records and reasons, which their author has seen or may see. */
export const proposalsDecidedMail = defineMailPurpose('identity.proposals-decided', {
  onUnknown: 'RESEND',
  keepDays: 7,
});
