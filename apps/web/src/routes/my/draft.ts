import { useState } from 'react';
import { storage } from '../../storage.js';

/** What somebody typed of one record and has not sent yet. */
export interface RecordDraft {
  readonly type: string;
  readonly id: string;
  /** The version that they saw: what others change meanwhile is told apart by it. */
  readonly rev: number;
  /** By the names of the API's inputs. */
  readonly values: Readonly<Record<string, string | null>>;
  /** How each value is shown; a country is sent as an id. */
  readonly shown: Readonly<Record<string, string>>;
  /** Sent again after a broken connection it is the same proposal, not a second one. */
  readonly key: string;
}
export type Draft = Readonly<Record<string, RecordDraft>>;

const PREFIX = 'seedbed-my';
const nameOf = (user: string, organisation: string, section: string) => `${PREFIX}:${user}:${organisation}:${section}`;

function read(name: string): Draft {
  try {
    const found: unknown = JSON.parse(storage.get(name) ?? '{}');
    return typeof found === 'object' && found !== null ? (found as Draft) : {};
  } catch {
    return {}; // what cannot be read was not ours
  }
}

/** With one value more, or one value other. In: the record as it is shown, the input, the value, and how it is shown. */
export function withValue(
  draft: Draft,
  record: { readonly type: string; readonly id: string; readonly rev: number },
  [input, value, shown]: readonly [string, string | null, string],
  key: string,
): Draft {
  const known = draft[record.id];
  const { type, id, rev } = record;
  return {
    ...draft,
    [id]: {
      ...(known ?? { type, id, rev, values: {}, shown: {} }),
      // another content is another proposal
      key,
      values: { ...known?.values, [input]: value },
      shown: { ...known?.shown, [input]: shown },
    },
  };
}

/** Without one value; a record without values leaves the draft. */
export function withoutValue(draft: Draft, id: string, input: string, key: string): Draft {
  const { [id]: known, ...others } = draft;
  if (!known) return draft;
  const { [input]: _value, ...values } = known.values;
  const { [input]: _shown, ...shown } = known.shown;
  return Object.keys(values).length === 0 ? others : { ...others, [id]: { ...known, values, shown, key } };
}

export const without = (draft: Draft, id: string): Draft => {
  const { [id]: _sent, ...others } = draft;
  return others;
};

/** The draft of a section, kept in this browser: a lost connection or a closed page loses nothing. */
export function useDraft(user: string, organisation: string, section: string) {
  const name = nameOf(user, organisation, section);
  const [kept, setKept] = useState(() => ({ name, draft: read(name) }));
  if (kept.name !== name) setKept({ name, draft: read(name) });
  const set = (draft: Draft) => {
    if (Object.keys(draft).length === 0) storage.remove(name);
    else storage.set(name, JSON.stringify(draft));
    setKept({ name, draft });
  };
  return [kept.name === name ? kept.draft : read(name), set] as const;
}

/** Sections with something that was not sent. */
export const sectionsWithDraft = (user: string, organisation: string, sections: readonly string[]): string[] =>
  sections.filter((section) => Object.keys(read(nameOf(user, organisation, section))).length > 0);

/** Whoever signs out leaves nothing behind. */
export const forgetDrafts = (): void => storage.removeAll(PREFIX);
