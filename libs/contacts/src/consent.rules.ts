import { createHash } from 'node:crypto';

export type ConsentEventKindName = 'REQUESTED' | 'IMPORTED' | 'CONFIRMED' | 'EXPIRED' | 'WITHDRAWN' | 'OBJECTED';
export type ConsentStateName = 'REQUESTED' | 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';

/** What of an event decides what may be done. */
export interface ConsentFact {
  readonly kind: ConsentEventKindName;
  /** What it is about: `newsletter:<topic id>`, or {@link ALL_PURPOSES}. */
  readonly purpose: string;
  readonly at: Date;
}

/** The purpose of an objection or a withdrawal that holds for everything. */
export const ALL_PURPOSES = '*';

/** Of events of one moment, who said no is heard last. */
const RANK: Readonly<Record<ConsentEventKindName, number>> = {
  REQUESTED: 0,
  IMPORTED: 1,
  CONFIRMED: 2,
  EXPIRED: 3,
  WITHDRAWN: 4,
  OBJECTED: 5,
};

const isNo = ({ kind }: ConsentFact): boolean => kind === 'WITHDRAWN' || kind === 'OBJECTED';

interface Standing {
  readonly state: ConsentStateName | null;
  /** A no that the person has not taken back. */
  readonly refused: boolean;
}

/**
 * What one more event does. A person's own yes is the only way back from a no: an import, whenever it is dated and
 * whenever it comes in, changes nothing then (invariant 6). Asking again takes nothing away.
 */
function next({ state, refused }: Standing, { kind }: ConsentFact): Standing {
  switch (kind) {
    case 'REQUESTED':
      return { state: state === 'GIVEN' || refused ? state : 'REQUESTED', refused };
    case 'IMPORTED':
      return { state: refused ? state : 'GIVEN', refused };
    case 'CONFIRMED':
      return { state: 'GIVEN', refused: false };
    case 'EXPIRED':
      return { state: state === 'GIVEN' || state === 'REQUESTED' ? 'EXPIRED' : state, refused };
    case 'WITHDRAWN':
      return { state: 'WITHDRAWN', refused: true };
    case 'OBJECTED':
      return { state: 'REFUSED', refused: true };
  }
}

function standing(events: readonly ConsentFact[], purpose: string, at: Date): Standing {
  return events
    .filter((event) => event.at <= at)
    .filter((event) => event.purpose === purpose || (event.purpose === ALL_PURPOSES && isNo(event)))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || RANK[a.kind] - RANK[b.kind])
    .reduce<Standing>(next, { state: null, refused: false });
}

/**
 * The state of a consent for a purpose at a moment, from the events of one contact point in any order; null: nothing was
 * said. Later events and those of other purposes do not count; a no to everything does.
 */
export const consentState = (events: readonly ConsentFact[], purpose: string, at: Date): ConsentStateName | null =>
  standing(events, purpose, at).state;

/**
 * The state of every purpose that was ever named, with the moment of the last event that speaks of it; a no to everything
 * stands under {@link ALL_PURPOSES} as well. In: all events of one contact point.
 */
export function standingsOf(
  events: readonly ConsentFact[],
  at: Date,
): { readonly purpose: string; readonly state: ConsentStateName; readonly since: Date }[] {
  const purposes = [...new Set(events.map(({ purpose }) => purpose))].sort();
  return purposes.flatMap((purpose) => {
    const state = consentState(events, purpose, at);
    const spoken = events.filter((event) => event.at <= at && [purpose, ALL_PURPOSES].includes(event.purpose));
    const since = spoken
      .map((event) => event.at)
      .sort((a, b) => a.getTime() - b.getTime())
      .at(-1);
    return state && since ? [{ purpose, state, since }] : [];
  });
}

/** The legal bases on which something may be sent or used: consent must be there, for others no objection may stand. */
export type UseBasis = 'CONSENT' | 'LEGITIMATE_INTEREST' | 'PUBLIC_TASK';

/**
 * Whether an address may be used for a purpose at a moment. In: all events of its contact point, in any order. On consent
 * there must be one that holds; on another basis nobody may have said no. Suppressions and restrictions are asked apart.
 */
export function mayUse(
  events: readonly ConsentFact[],
  purpose: string,
  at: Date,
  basis: UseBasis = 'CONSENT',
): boolean {
  const { state, refused } = standing(events, purpose, at);
  return basis === 'CONSENT' ? state === 'GIVEN' : !refused;
}

/** What the hash of an event covers. Evidence is covered by a salted hash of its own, so that it can be erased. */
export interface SealedEvent {
  readonly id: string;
  readonly contactPoint: string;
  readonly no: number;
  readonly purpose: string;
  readonly kind: ConsentEventKindName;
  readonly legalBasis: string;
  readonly wording: string | null;
  readonly locale: string | null;
  readonly channel: string;
  readonly actor: string;
  readonly at: Date;
  readonly evidenceHash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64url');

/** The hash of an event in the chain of its contact point; `previous` is that of the event before it. */
export function eventHash(previous: string | null, event: SealedEvent): string {
  const { id, contactPoint, no, purpose, kind, legalBasis, wording, locale, channel, actor, at, evidenceHash } = event;
  const said = [id, contactPoint, no, purpose, kind, legalBasis, wording, locale, channel, actor];
  return sha256(JSON.stringify([previous, ...said, at.toISOString(), evidenceHash]));
}

/** What proves an event: texts by name, such as the address of the form. */
export type Evidence = Readonly<Record<string, string>>;

/** The hash of what proves an event. The salt keeps it from being guessed, and is erased with it. */
export function evidenceHash(
  salt: string,
  { evidence, ipTrunc, uaHash }: { evidence: Evidence | null; ipTrunc: string | null; uaHash: string | null },
): string {
  const texts = Object.entries(evidence ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(JSON.stringify([salt, texts, ipTrunc, uaHash]));
}

/** The network of an address of the internet: enough to prove where from, too little to find a person. */
export function truncatedIp(ip: string): string | null {
  const four = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i.exec(ip);
  if (four) return `${four[1]}.${four[2]}.${four[3]}.0`;
  if (!/^[0-9a-f:]+$/i.test(ip) || !ip.includes(':')) return null;
  const head = ip.split('::')[0]?.split(':').filter(Boolean) ?? [];
  return `${head.slice(0, 3).join(':')}::`;
}
