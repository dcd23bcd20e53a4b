import { readFileSync } from 'node:fs';
import { nccId } from '@seedbed/centres';
import { organisationSteward } from '@seedbed/organisations';
import { type Localised, projectFile, stableId } from '@seedbed/platform/kernel';
import { FieldProvenance, printedKey, QualityFlag } from '@seedbed/platform/quality';
import { type Ensure, FACTS_SOURCE, loadSeedFacts, type SeedRun, seedGroup, sourceId } from '@seedbed/reference';
import { z } from 'zod';

const text = z.string().min(1);
const target = z.strictObject({
  type: z.enum(['Organisation', 'Project', 'Country', 'FundingProgramme', 'GrantAgreement', 'Platform', 'Site']),
  key: text,
  /** Only where neither an organisation nor a project is meant: those are called by the facts file. */
  title: text.optional(),
  field: text.nullable(),
  value: text.nullable(),
  proposed: text.nullable(),
  /** What sources print word for word for the field; null: the source leaves it out. Not said where a field of the record keeps it. */
  printed: z.array(z.strictObject({ source: text, text: text.nullable(), holds: z.boolean() })).optional(),
});
const contradictions = z.array(
  z.strictObject({
    id: z.string().regex(/^C\d\d$/),
    state: z.enum(['OPEN', 'ACCEPTED', 'DISMISSED']),
    targets: z.array(target).min(1),
    reason: z.strictObject({ en: text, it: text, hr: text, el: text, ro: text, sl: text }),
  }),
);
type Target = z.infer<typeof target>;

/** The 24 contradictions and gaps with the records they concern and the reason in six languages. */
export const contradictionsData = () =>
  contradictions.parse(JSON.parse(readFileSync(projectFile('libs/exchange/data/contradictions.json'), 'utf8')));

function titleOf({ type, key, title }: Target): string {
  const { organisations, projects } = loadSeedFacts();
  if (type === 'Organisation') return organisations.find((one) => one.key === key)?.proposed_canonical_name ?? key;
  if (type === 'Project') return projects.find((one) => one.key === key)?.acronym ?? key;
  return title ?? key;
}

/**
 * One flag for each record that a contradiction of the facts file concerns. Those that the golden set decides are
 * accepted, the count that agrees is dismissed, all others wait. The flagged values stay as printed (invariant 9).
 */
export async function seedContradictions(run: SeedRun): Promise<void> {
  const facts = new Map(loadSeedFacts().contradictions_and_gaps.map((one) => [one.id, one]));
  await seedGroup(run, 'quality flags', async (ensure) => {
    for (const { id: code, state, targets, reason } of contradictionsData()) {
      const { type: rule = 'UNKNOWN', sources = [] } = facts.get(code) ?? {};
      for (const one of targets) {
        await ensure(QualityFlag, {
          key: `${code}:${one.type}:${one.key}:${one.field ?? ''}`,
          code,
          rule,
          recordType: one.type,
          recordId: stableId(one.type, one.key),
          recordTitle: titleOf(one),
          field: one.field,
          value: one.value,
          proposed: one.proposed,
          reason,
          state,
          ...(state === 'OPEN' ? {} : { decidedBy: `source:${FACTS_SOURCE}` }),
          source: sourceId(sources[0] ?? FACTS_SOURCE),
          ...ownerOf(one),
        });
        await seedPrinted(ensure, one, reason);
      }
    }
  });
}

const ownerOf = (one: Target) =>
  ({
    steward: one.type === 'Organisation' ? organisationSteward(one.key) : nccId('IT'),
    visibility: 'PUBLIC',
  }) as const;

/** Who prints what for the doubted field, where no field of the record itself says it. */
async function seedPrinted(ensure: Ensure, one: Target, reason: Localised): Promise<void> {
  const { type: recordType, key, field } = one;
  if (field === null) return;
  const about = { recordType, recordId: stableId(recordType, key), field };
  for (const { source: code, text: printed, holds } of one.printed ?? []) {
    const source = sourceId(code);
    await ensure(FieldProvenance, {
      key: printedKey({ ...about, source, printed }),
      ...about,
      recordTitle: titleOf(one),
      kind: 'SOURCE',
      source,
      printed,
      holds,
      reason: holds ? null : reason,
      ...ownerOf(one),
    });
  }
}
