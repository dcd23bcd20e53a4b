/** What becomes of a message whose fate nobody knows: the connection broke after its last byte, before an answer. */
export type OnUnknown = 'RESEND' | 'HOLD';

export interface MailPurposeOptions {
  /**
   * `RESEND`: sent once more under the same Message-ID, so that nobody is left without it (invitations). `HOLD`: left for a
   * person to decide (one-time codes, of which a second copy would only confuse).
   */
  readonly onUnknown: OnUnknown;
  /** For how many days after its end the text is kept; 0 when it holds something secret, such as a link that signs in. */
  readonly keepDays: number;
}

/** Why messages are sent. Made by {@link defineMailPurpose}. */
export interface MailPurpose extends MailPurposeOptions {
  /** Dotted, with the lib first: `identity.sign-in-link`. */
  readonly name: string;
}

const NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/;
const purposes = new Map<string, MailPurpose>();

/**
 * Declares once why a lib sends mail. An installation for production in which a purpose is declared needs a mail server.
 * Throws at import when the name is taken or not dotted.
 */
export function defineMailPurpose(name: string, options: MailPurposeOptions): MailPurpose {
  if (!NAME.test(name)) throw new Error(`"${name}" is no purpose of mail; use a dotted name like identity.invitation.`);
  if (purposes.has(name)) throw new Error(`The purpose ${name} is declared twice; choose another name.`);
  const purpose = { name, ...options };
  purposes.set(name, purpose);
  return purpose;
}

/** All purposes of the loaded libs, by name. */
export const declaredPurposes = (): ReadonlyMap<string, MailPurpose> => purposes;
