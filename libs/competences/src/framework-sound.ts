import { competenceErrors } from './competences.errors.js';
import { inCircles } from './framework.rules.js';
import type { FileCompetence, FileOutcome, FrameworkFile } from './framework-file.js';

/** An entry of a file that no framework may have: its code, where it stands, and what is wrong with it. */
export interface SkippedEntry {
  readonly key: string;
  readonly code: string;
  readonly place: string;
}

/** What the rules of the records say of an entry by itself: a code with the field, or null. */
interface EntryRules {
  competence(one: FileCompetence): string | null;
  outcome(one: FileOutcome): string | null;
}
const NO_RULES: EntryRules = { competence: () => null, outcome: () => null };

/** A framework as far as it is sound, and each entry that it had to leave out or to move to the top. */
export interface SoundFramework {
  readonly file: FrameworkFile;
  readonly skipped: readonly SkippedEntry[];
}

/** Notes what is wrong with entries. */
class Skipping {
  readonly skipped: SkippedEntry[] = [];
  private readonly seen = new Map<string, Set<string>>();

  /** Always false: the entry stays out. */
  skip({ code: key }: { readonly code: string }, place: string, code: string): false {
    this.skipped.push({ key, code, place });
    return false;
  }

  /** Whether a value of a kind comes for the first time. */
  once(kind: string, value: string): boolean {
    const seen = this.seen.get(kind) ?? new Set();
    this.seen.set(kind, seen);
    return !seen.has(value) && Boolean(seen.add(value));
  }
}

/**
 * A framework without what no framework may have: a code or an address twice (the first one stays), competences that lead round
 * in a circle, outcomes of competences or levels that are not there, and what the rules refuse. One whose broader one is not
 * there stands at the top. Out: what is left, and what became of the rest; nothing goes without a word.
 */
export function soundFramework(file: FrameworkFile, rules: EntryRules = NO_RULES): SoundFramework {
  const skipping = new Skipping();
  const competences = soundCompetences(file, rules, skipping);
  const there = new Set(competences.map(({ code }) => code));
  const outcomes = file.outcomes.filter((one, at) => {
    const place = `outcome ${at + 1}`;
    const wrong = rules.outcome(one);
    if (wrong !== null) return skipping.skip(one, place, wrong);
    if (!there.has(one.competence)) return skipping.skip(one, place, 'COMPETENCE_UNKNOWN');
    if (!isOnLevel(one, file)) return skipping.skip(one, place, 'LEVEL_UNKNOWN');
    return skipping.once('outcome', `${one.competence} ${one.code}`) || skipping.skip(one, place, 'CODE_TWICE');
  });
  return { file: { ...file, competences, outcomes }, skipped: skipping.skipped };
}

function soundCompetences(file: FrameworkFile, rules: EntryRules, skipping: Skipping): FileCompetence[] {
  const placed = file.competences.map((one, at) => ({ one, place: one.place ?? `competence ${at + 1}` }));
  const labelled = placed.filter(({ one, place }) => {
    if (Object.keys(one.label).length === 0) return skipping.skip(one, place, 'LABEL_MISSING');
    const wrong = rules.competence(one);
    if (wrong !== null) return skipping.skip(one, place, wrong);
    if (!skipping.once('code', one.code)) return skipping.skip(one, place, 'CODE_TWICE');
    return !one.uri || skipping.once('uri', one.uri) || skipping.skip(one, place, 'URI_TWICE');
  });
  const circles = inCircles(labelled.map(({ one: { code, broader } }) => ({ id: code, broader })));
  const sound = labelled.filter(
    ({ one, place }) => !circles.has(one.code) || skipping.skip(one, place, 'BROADER_CIRCLE'),
  );
  const codes = new Set(sound.map(({ one }) => one.code));
  return sound.map(({ one, place }) => {
    if (one.broader === null || codes.has(one.broader)) return one;
    skipping.skip(one, place, 'BROADER_UNKNOWN');
    return { ...one, broader: null };
  });
}

/** A level lies in the framework; one that is named alone was not found. */
function isOnLevel({ level, levelName }: FileOutcome, { levels }: FrameworkFile): boolean {
  if (level === null) return levelName === null || levels === null;
  return level >= 1 && level <= (levels ?? 0);
}

const SHOWN = 10;

/** Entries in words, the first of them: "A.1 (competence 3): CODE_TWICE". */
function saidEntries(entries: readonly SkippedEntry[]): string {
  const said = entries.slice(0, SHOWN).map(({ key, code, place }) => `${key} (${place}): ${code}`);
  return [...said, ...(entries.length > SHOWN ? [`… ${entries.length - SHOWN}`] : [])].join('; ');
}

/** The error of a framework that has such entries. */
export const brokenFramework = ({ key, version }: FrameworkFile, entries: readonly SkippedEntry[]) =>
  competenceErrors.COMPETENCE_FRAMEWORK_BROKEN(
    { framework: `${key} ${version}`, count: entries.length, entries: saidEntries(entries) },
    { problems: entries.map(({ key: entry, code, place }) => ({ field: place, code, params: { entry } })) },
  );
