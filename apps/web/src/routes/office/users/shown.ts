import { useState } from 'react';
import type { UserQuery, UserStatus } from '../../../gql/graphql.js';
import type { Tone } from '../../../ui/Badge.js';

/** A user as their page shows them. */
export type ShownUser = NonNullable<UserQuery['user']>;

export const tones: Record<UserStatus, Tone> = { INVITED: 'wait', ACTIVE: 'ok', SUSPENDED: 'bad' };

/** Now, to the minute: what is asked for stays the same while the page is open. */
export function useMinute(): string {
  const [minute] = useState(() => new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString());
  return minute;
}
