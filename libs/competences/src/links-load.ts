import { readFileSync } from 'node:fs';
import { nccId } from '@seedbed/centres';
import { projectFile, stableId } from '@seedbed/platform/kernel';
import { Source } from '@seedbed/platform/quality';
import { sourceId } from '@seedbed/reference';
import { z } from 'zod';
import { Competence, CompetenceLink, CompetenceLinkKind } from './competence.record.js';
import { competenceErrors } from './competences.errors.js';
import { competenceId, type FrameworkRun, frameworkId } from './framework-load.js';

/** A competence as links name it: framework, version, code. */
const end = z.tuple([z.string(), z.string(), z.string()]);
const linksFile = z.strictObject({
  /** Under which the links are cited. */
  source: z.strictObject({ code: z.string(), title: z.string() }),
  links: z.array(
    z.strictObject({ from: end, kind: z.enum(CompetenceLinkKind.values), to: end, reason: z.string().min(1) }),
  ),
});
type LinksFile = z.infer<typeof linksFile>;
type Ended = z.infer<typeof end>;

/** The links that ship with the product. Throws what zod says when the file is broken. */
export const shippedLinks = (name: string): LinksFile =>
  linksFile.parse(JSON.parse(readFileSync(projectFile(`libs/competences/data/${name}.json`), 'utf8')));

const idOf = ([key, version, code]: Ended): string => competenceId(frameworkId(key, version), code);
const linkOf = (from: Ended, to: Ended): string => stableId('CompetenceLink', `${idOf(from)} ${idOf(to)}`);

/**
 * Writes links in one transaction: all or none. What is there stays as it is. Throws COMPETENCE_FRAMEWORK_BROKEN where an end is
 * not there, and what the rules of links say (COMPETENCE_LINK_TWICE, COMPETENCE_LINK_CIRCLE and others). Out: how many are new.
 */
export async function loadLinks({ ctx, db, records }: FrameworkRun, { source, links }: LinksFile): Promise<number> {
  const own = { steward: nccId('IT'), visibility: 'PUBLIC' as const };
  const items = links.map(({ from, to, kind, reason: note }) => ({
    id: linkOf(from, to),
    ...{ from: idOf(from), to: idOf(to), kind, note, source: sourceId(source.code), ...own },
  }));
  return db.inTransaction(ctx, async (tx) => {
    const there = await records.listOf(
      tx,
      Competence,
      'id',
      new Set(links.flatMap(({ from, to }) => [idOf(from), idOf(to)])),
    );
    const known = new Set(there.map(({ id }) => id));
    const missing = links.flatMap(({ from, to }) => [from, to]).filter((one) => !known.has(idOf(one)));
    if (missing.length > 0)
      throw competenceErrors.COMPETENCE_FRAMEWORK_BROKEN({
        ...{ framework: source.code, count: missing.length },
        entries: missing.map((one) => `${one.join(' ')}: COMPETENCE_UNKNOWN`).join('; '),
      });
    await records.ensureMany(tx, Source, [{ id: sourceId(source.code), ...source, kind: 'SEED' as const, ...own }]);
    const outcomes = await records.ensureMany(tx, CompetenceLink, items);
    for (const outcome of outcomes) if (outcome instanceof Error) throw outcome;
    return outcomes.filter((outcome) => outcome === 'created').length;
  });
}
