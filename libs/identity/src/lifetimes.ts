const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long what lets somebody in is good for. */
export const LIFETIMES = {
  /** A session that is not used ends after so long: a working day, with its breaks. */
  sessionIdleMs: 12 * HOUR_MS,
  /** A session ends after so long, however much it is used. */
  sessionMs: 7 * DAY_MS,
  /** The use of a session or token is written down again after so long. */
  seenAgainMs: 5 * MINUTE_MS,
  tokenUsedAgainMs: MINUTE_MS,
  /** After a sign-in by a link of a mail, for so long a new password needs no old one. */
  freshMs: 15 * MINUTE_MS,
  /** A link that signs in. */
  linkMs: 20 * MINUTE_MS,
  invitationMs: 14 * DAY_MS,
  /** A link in a mail that nobody asked for: it is read when there is time for it. */
  reminderMs: 14 * DAY_MS,
  /** The time between the password and the second factor. */
  challengeMs: 10 * MINUTE_MS,
  /** The time in which a passkey has to answer: whoever looks for their key needs some. */
  passkeyMs: 5 * MINUTE_MS,
  /** The time that somebody has at another provider, where they may first have to find their phone. */
  providerMs: 15 * MINUTE_MS,
  tokenMs: 365 * DAY_MS,
} as const;

/** Whoever came by a link of a mail has shown more than a password: so a forgotten one is replaced. */
export const FRESH_WAYS: readonly string[] = ['LINK', 'INVITATION'];
