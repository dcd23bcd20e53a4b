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
  /** A link that signs in. */
  linkMs: 20 * MINUTE_MS,
  invitationMs: 14 * DAY_MS,
  /** The time between the password and the second factor. */
  challengeMs: 10 * MINUTE_MS,
  tokenMs: 365 * DAY_MS,
} as const;
