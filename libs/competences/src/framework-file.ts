import { readFileSync } from 'node:fs';
import { projectFile } from '@seedbed/platform/kernel';
import { z } from 'zod';
import { CompetenceKind, OutcomeKind } from './competence.record.js';

const localised = z.record(z.string(), z.string().min(1));

const competence = z.strictObject({
  code: z.string(),
  kind: z.enum(CompetenceKind.values),
  label: localised,
  description: localised.nullable(),
  /** Code of the one that it is a part of. */
  broader: z.string().nullable(),
  uri: z.string().nullish(),
  /** Code of the source that names it. */
  source: z.string().nullish(),
  /** Where it stands in the file that it was read from, such as "row 12"; its number unless said otherwise. */
  place: z.string().optional(),
});

const outcome = z.strictObject({
  /** Code of its competence. */
  competence: z.string(),
  code: z.string(),
  text: z.string(),
  kind: z.enum(OutcomeKind.values).nullable(),
  level: z.number().int().nullable(),
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
  /** Lowest first, per language. */
  levelNames: z.record(z.string(), z.array(z.string().min(1))).nullable(),
  /** Whether it is a part of what its publisher put out. */
  isExtract: z.boolean().default(false),
  /** The line that names its owner, under which it is cited; null: it is our own, or a source of the seeds names it. */
  attribution: z.string().nullish(),
  maintainer: z.string().nullable(),
  licence: z.string().nullable(),
  url: z.string().nullable(),
  competences: z.array(competence),
  outcomes: z.array(outcome).default([]),
});

/** A version of a framework as it is read from a file, before anything is written. */
export type FrameworkFile = z.infer<typeof frameworkFile>;
export type FileCompetence = FrameworkFile['competences'][number];
export type FileOutcome = FrameworkFile['outcomes'][number];

/** A framework in the form that ours have (`data/`). Throws what zod or JSON say when it is something else. */
export const readFramework = (text: string): FrameworkFile => frameworkFile.parse(JSON.parse(text));

/** A framework that ships with the product. Throws what zod says when the file is broken. */
export const shippedFramework = (name: string): FrameworkFile =>
  readFramework(readFileSync(projectFile(`libs/competences/data/${name}.json`), 'utf8'));

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
