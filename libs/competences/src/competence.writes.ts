import { stewardOf } from '@seedbed/centres';
import type { Tx } from '@seedbed/platform/database';
import type { Localised, Problem } from '@seedbed/platform/kernel';
import {
  ChecksWrites,
  isSilent,
  type Values,
  type Write,
  type WriteHook,
  type WriteTools,
} from '@seedbed/platform/records';
import { byId, linkId } from '@seedbed/reference';
import { Competence, CompetenceLink } from './competence.record.js';
import { CompetenceFramework } from './framework.record.js';
import { inCircles, type LinkPlaced, linksInCircles, type Placed } from './framework.rules.js';

/** What may not be said otherwise once a version is released. */
const SETTLED = ['key', 'version', 'levels', 'levelNames', 'state', 'releasedOn'] as const;

/** A released version stays as it is; only its words may be put right. */
@ChecksWrites(CompetenceFramework)
export class FrameworkWrites implements WriteHook<CompetenceFramework> {
  async check(_tx: Tx, writes: readonly Write<CompetenceFramework>[]): Promise<Problem[][]> {
    return writes.map(({ before, given, draft }) => {
      if (before?.state !== 'RELEASED') return [];
      const changed = SETTLED.find(
        (name) => Object.hasOwn(given, name) && JSON.stringify(draft[name]) !== JSON.stringify(before[name]),
      );
      return changed ? [{ field: changed, code: 'FRAMEWORK_RELEASED' }] : [];
    });
  }
}

/**
 * Competences of a released version stay as they are. What another centre than the framework's adds is local: that goes on
 * also after the release. Broader ones are of the same version (invariant 14) and lead to a top.
 */
@ChecksWrites(Competence)
export class CompetenceWrites implements WriteHook<Competence> {
  constructor(private readonly tools: WriteTools) {}

  async complete(tx: Tx, writes: readonly Write<Competence>[]): Promise<Values<Competence>[]> {
    const frameworks = await this.frameworks(tx, writes);
    return writes.map(({ before, draft, given }) => {
      const framework = frameworks.get(linkId(draft.framework) ?? '');
      const named = draft.uri || (before && !Object.hasOwn(given, 'uri')) ? {} : { uri: uriOf(draft.id as string) };
      if (!framework || before) return named;
      const own = draft.steward ?? tx.reader.nccIds[0] ?? stewardOf(framework);
      return { ...named, steward: own as string, isLocal: own !== stewardOf(framework) };
    });
  }

  async check(tx: Tx, writes: readonly Write<Competence>[]): Promise<Problem[][]> {
    const frameworks = await this.frameworks(tx, writes);
    const kept = await this.tools.records.listOf(tx, Competence, 'framework', frameworks.keys());
    const placed = new Map(
      kept.map(({ id, framework, broader }) => [id, { framework: framework.id, broader: linkId(broader) }]),
    );
    for (const { draft } of writes)
      placed.set(draft.id as string, { framework: linkId(draft.framework) ?? '', broader: linkId(draft.broader) });
    const stuck = inCircles([...placed].map(([id, { broader }]): Placed => ({ id, broader })));
    return writes.map((write) => {
      const { draft, given } = write;
      const broader = linkId(draft.broader);
      const problems = isOfExtract(tx, write, frameworks) ? [] : frozen(write, frameworks);
      if (Object.hasOwn(given, 'broader') || Object.hasOwn(given, 'framework')) {
        const isElsewhere = broader !== null && placed.get(broader)?.framework !== linkId(draft.framework);
        if (isElsewhere) problems.push({ field: 'broader', code: 'COMPETENCE_BROADER_ELSEWHERE' });
        else if (stuck.has(draft.id as string)) problems.push({ field: 'broader', code: 'COMPETENCE_BROADER_CIRCLE' });
      }
      return problems;
    });
  }

  /** Whoever writes a competence holds the row of its framework: a release waits for them, and they for it. */
  private async frameworks(tx: Tx, writes: readonly Write<Competence>[]): Promise<Map<string, CompetenceFramework>> {
    const ids = [
      ...new Set(writes.flatMap(({ draft, before }) => [linkId(draft.framework), linkId(before?.framework)])),
    ];
    const known = ids.filter((id) => id !== null);
    const sql = 'select 1 from competence_frameworks where id = any($1::uuid[]) order by id for no key update';
    await this.tools.db.query(tx, sql, [known]);
    return byId(await this.tools.records.listOf(tx, CompetenceFramework, 'id', known));
  }
}

/** Whether a text has got further languages and says the same in those that it had. */
const onlyAdds = (before: Localised | null | undefined, now: unknown): boolean =>
  Object.entries(before ?? {}).every(([lang, text]) => (now as Localised | null | undefined)?.[lang] === text);

/** Translations and local additions go on; everything else of a released version is settled. */
function frozen(
  { before, given, draft }: Write<Competence>,
  frameworks: ReadonlyMap<string, CompetenceFramework>,
): Problem[] {
  if (isSilent({ given })) return [];
  const states = [draft.framework, before?.framework].map((link) => frameworks.get(linkId(link) ?? '')?.state);
  if (!states.includes('RELEASED') || draft.isLocal) return [];
  const settled = Object.keys(given).some((name) => {
    if (name === 'visibility' || name === 'steward') return false;
    return name === 'label' || name === 'description' ? !onlyAdds(before?.[name], draft[name]) : true;
  });
  if (before && !settled) return [];
  return [{ field: 'framework', code: 'FRAMEWORK_RELEASED' }];
}

/** The rest of what a publisher put out comes from its files alone: a load adds it, nobody else does. */
function isOfExtract(
  { reader }: Tx,
  { before, draft }: Write<Competence>,
  frameworks: ReadonlyMap<string, CompetenceFramework>,
): boolean {
  const framework = frameworks.get(linkId(draft.framework) ?? '');
  return !before && reader.role === 'SYSTEM' && framework?.isExtract === true;
}

/** The name of a competence whose publisher gives it none. Its id is worked out of framework and code, or made once for all. */
const uriOf = (id: string): string => `urn:uuid:${id}`;

const linked = ({ id, from, to, kind }: Values<CompetenceLink>): LinkPlaced => ({
  id: id as string,
  from: linkId(from) ?? '',
  to: linkId(to) ?? '',
  kind: kind as LinkPlaced['kind'],
});

/** Competences with all that is broader within their frameworks. */
const ABOVE = `with recursive up(id, broader) as (
    select id, broader_id from competences where id = any($1::uuid[])
    union select c.id, c.broader_id from competences c join up on c.id = up.broader
  ) select id, broader from up`;

/**
 * A link leads from one framework to another, and says the same whichever way it is read: once is enough. Nothing is broader
 * than itself, also not over several links and broader ones within frameworks.
 */
@ChecksWrites(CompetenceLink)
export class CompetenceLinkWrites implements WriteHook<CompetenceLink> {
  constructor(private readonly tools: WriteTools) {}

  async check(tx: Tx, writes: readonly Write<CompetenceLink>[]): Promise<Problem[][]> {
    // two who link at once do so in turn: together they could close a circle
    await this.tools.db.query(tx, 'select pg_advisory_xact_lock(7301012)');
    const ends = writes.map(({ draft }) => [linkId(draft.from) ?? '', linkId(draft.to) ?? ''] as const);
    const competences = byId(await this.tools.records.listOf(tx, Competence, 'id', new Set(ends.flat())));
    const there = await this.tools.records.listOf(tx, CompetenceLink, 'from', new Set(ends.map(([, to]) => to)), {
      archivedAt: null,
    });
    const backwards = new Set(there.map(({ from, to }) => `${from.id} ${to.id}`));
    const round = await this.round(tx, writes);
    return writes.map(({ draft }, at) => {
      const [from, to] = ends[at] as readonly [string, string];
      if (draft.archivedAt) return [];
      const frameworks = [from, to].map((id) => competences.get(id)?.framework.id);
      if (frameworks[0] !== undefined && frameworks[0] === frameworks[1])
        return [{ field: 'to', code: 'COMPETENCE_LINK_WITHIN' }];
      if (backwards.has(`${to} ${from}`)) return [{ field: 'to', code: 'COMPETENCE_LINK_TWICE' }];
      return round.has(draft.id as string) ? [{ field: 'kind', code: 'COMPETENCE_LINK_CIRCLE' }] : [];
    });
  }

  /** The links of a write that would be part of a circle. */
  private async round(tx: Tx, writes: readonly Write<CompetenceLink>[]): Promise<Set<string>> {
    const links = await this.tools.records.list(tx, CompetenceLink, { archivedAt: null } as never);
    const all = new Map(links.map((link) => [link.id, linked(link as unknown as Values<CompetenceLink>)]));
    for (const { draft } of writes) {
      if (draft.archivedAt) all.delete(draft.id as string);
      else all.set(draft.id as string, linked(draft));
    }
    const ends = [...all.values()].flatMap(({ from, to }) => [from, to]);
    const within = await this.tools.db.query<Placed>(tx, ABOVE, [ends.filter((id) => id !== '')]);
    const stuck = linksInCircles([...all.values()], within);
    return new Set(writes.map(({ draft }) => draft.id as string).filter((id) => stuck.has(id)));
  }
}
