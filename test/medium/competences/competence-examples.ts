import { nccId } from '@seedbed/centres';
import { Competence, CompetenceFramework, Coverage, Portfolio, PortfolioItem, Portfolios } from '@seedbed/competences';
import { newId, type Reader, systemContext } from '@seedbed/platform/kernel';
import { PolicyAccess } from '@seedbed/platform/projection';
import type { Values } from '@seedbed/platform/records';
import { ctx, type Domain } from '../seed/domain.js';

/** Somebody of a role, of the Italian centre unless said otherwise. */
export const as = (
  role: string,
  nccIds: readonly string[] = [nccId('IT')],
  organisationIds: readonly string[] = [],
) => ({
  ...systemContext('user:test'),
  reader: { role, nccIds, organisationIds } satisfies Reader,
});

/** Services and examples of competences over one domain. */
export function competencesOf({ db, records }: Domain) {
  const day = (value: string) => ({ value, precision: 'DAY' as const });
  const aFramework = (values: Values<CompetenceFramework> = {}) =>
    records.create(ctx, CompetenceFramework, {
      ...{ key: `F${newId().slice(-6).toUpperCase().replace(/-/g, '')}`, version: '1', name: { en: 'Framework' } },
      ...{ levels: 4, steward: nccId('IT'), visibility: 'PUBLIC' as const },
      ...values,
    });
  const aCompetence = (framework: { readonly id: string }, values: Values<Competence> = {}) =>
    records.create(ctx, Competence, {
      ...{ framework: framework.id, code: newId(), label: { en: 'Competence' }, visibility: 'PUBLIC' as const },
      ...values,
    });
  const release = (framework: { readonly id: string }) =>
    records.change(
      ctx,
      CompetenceFramework,
      { id: framework.id },
      { state: 'RELEASED', releasedOn: day('2026-01-01') },
    );
  return {
    day,
    aFramework,
    aCompetence,
    release,
    coverage: new Coverage(db),
    portfolios: new Portfolios(db, records, new PolicyAccess(db)),
    /** A released framework with so many competences. */
    async aReleased(count: number) {
      const framework = await aFramework();
      const competences: Competence[] = [];
      for (let n = 1; n <= count; n += 1)
        competences.push(await aCompetence(framework, { code: `C${n}`, label: { en: `Competence ${n}` }, order: n }));
      await release(framework);
      return { framework, competences };
    },
    async anItem(country: string, framework: { readonly id: string }, competence: { readonly id: string }) {
      const ncc = nccId(country);
      const [known] = await records.list(ctx, Portfolio, { ncc, framework: framework.id } as never);
      const made = {
        ncc,
        framework: framework.id,
        title: { en: `Portfolio ${country}` },
        visibility: 'PUBLIC' as const,
      };
      const portfolio = known ?? (await records.create(ctx, Portfolio, made));
      return records.create(ctx, PortfolioItem, { portfolio: portfolio.id, competence: competence.id });
    },
  };
}
export type CompetencesOf = ReturnType<typeof competencesOf>;
