import { readFileSync } from 'node:fs';
import { projectFile } from '@seedbed/platform/kernel';
import { z } from 'zod';
import { CompetenceKind, OutcomeKind } from './competence.record.js';
import { inCircles } from './framework.rules.js';

const localised = z.record(z.string(), z.string().min(1));

const competence = z.strictObject({
  code: z.string().min(1).max(80),
  kind: z.enum(CompetenceKind.values),
  label: localised,
  description: localised.nullable(),
  /** Code of the one that it is a part of. */
  broader: z.string().nullable(),
  uri: z.string().nullish(),
  /** Code of the source that names it. */
  source: z.string().nullish(),
});

const outcome = z.strictObject({
  /** Code of its competence. */
  competence: z.string(),
  code: z.string().min(1).max(80),
  text: z.string().min(1),
  kind: z.enum(OutcomeKind.values).nullable(),
  level: z.number().int().min(1).max(20).nullable(),
  levelName: z.string().nullable(),
});

const frameworkFile = z.strictObject({
  key: z.string(),
  version: z.string(),
  name: localised,
  /** What to know of it. */
  note: localised.nullable(),
  releasedOn: z.string(),
  levels: z.number().int().nullable(),
  levelNames: z.array(z.string()),
  maintainer: z.string().nullable(),
  licence: z.string().nullable(),
  url: z.string().nullable(),
  competences: z.array(competence),
  outcomes: z.array(outcome).default([]),
});

/** A version of a framework as it is read from a file, before anything is written. */
export type FrameworkFile = z.infer<typeof frameworkFile>;
export type FileCompetence = FrameworkFile['competences'][number];

/** A framework that ships with the product. Throws what zod says when the file is broken. */
export const shippedFramework = (name: string): FrameworkFile =>
  frameworkFile.parse(JSON.parse(readFileSync(projectFile(`libs/competences/data/${name}.json`), 'utf8')));

/** What is not taken over from a file, and why. */
export interface SkippedEntry {
  readonly key: string;
  readonly code: 'CODE_TWICE' | 'BROADER_UNKNOWN' | 'BROADER_CIRCLE' | 'COMPETENCE_UNKNOWN' | 'LABEL_MISSING';
}

/**
 * A framework without what no framework may have: a code twice (the first one stays), competences that lead round in a circle,
 * outcomes of competences that are not there. One whose broader one is not there stands at the top. Out: what is left, and what
 * became of the rest; nothing goes without a word.
 */
export function soundFramework(file: FrameworkFile): {
  readonly file: FrameworkFile;
  readonly skipped: SkippedEntry[];
} {
  const skipped: SkippedEntry[] = [];
  const skip = (key: string, code: SkippedEntry['code']): false => {
    skipped.push({ key, code });
    return false;
  };
  const once = (seen: Set<string>, key: string): boolean => !seen.has(key) && Boolean(seen.add(key));
  const codes = new Set<string>();
  const labelled = file.competences.filter(
    ({ code, label }) =>
      (Object.keys(label).length > 0 || skip(code, 'LABEL_MISSING')) && (once(codes, code) || skip(code, 'CODE_TWICE')),
  );
  const circles = inCircles(labelled.map(({ code, broader }) => ({ id: code, broader })));
  const competences = labelled
    .filter(({ code }) => !circles.has(code) || skip(code, 'BROADER_CIRCLE'))
    .map((one) => {
      if (one.broader === null || codes.has(one.broader)) return one;
      skip(one.code, 'BROADER_UNKNOWN');
      return { ...one, broader: null };
    });
  const there = new Set(competences.map(({ code }) => code));
  const outcomes = new Set<string>();
  return {
    file: {
      ...file,
      competences,
      outcomes: file.outcomes.filter(
        ({ competence: of, code }) =>
          (there.has(of) || skip(code, 'COMPETENCE_UNKNOWN')) &&
          (once(outcomes, `${of} ${code}`) || skip(code, 'CODE_TWICE')),
      ),
    },
    skipped,
  };
}

/** Competences so that each stands behind what is broader; neighbours keep their order. In: a sound framework. */
export function fromTheTop(competences: readonly FileCompetence[]): FileCompetence[] {
  const codes = new Set(competences.map(({ code }) => code));
  const below = new Map<string | null, FileCompetence[]>();
  for (const one of competences) {
    const parent = one.broader !== null && codes.has(one.broader) ? one.broader : null;
    below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const ordered: FileCompetence[] = [];
  let row: readonly FileCompetence[] = below.get(null) ?? [];
  while (row.length > 0) {
    ordered.push(...row);
    row = row.flatMap(({ code }) => below.get(code) ?? []);
  }
  return ordered;
}
