import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ProjectQuery } from '../../../gql/graphql.js';
import css from '../page.module.css';
import { partnersOf } from './comparison.js';

type Project = NonNullable<ProjectQuery['project']>;

/** What does not fit together in the consortium: a hint for people, never an error that blocks. */
function useWarnings(project: Project): string[] {
  const { t } = useLingui();
  const participations = project.participations.nodes;
  if (participations.length === 0) return [];
  const leads = participations.filter(({ role }) => role === 'LEAD_PARTNER').length;
  const partners = partnersOf(participations);
  const countries = new Set([...partners.values()].flatMap(({ country }) => country?.code ?? [])).size;
  const homeless = [...partners.values()].filter(({ country }) => !country).map(({ name }) => name);
  const stated = project.statedPartners;
  const statedCountries = project.statedCountries;
  const warnings: (string | false)[] = [
    leads === 0 && t`No lead partner is named.`,
    leads > 1 &&
      t`${plural(leads, { one: '# lead partner is', other: '# lead partners are' })} named; there should be one.`,
    partners.size < 3 && t`Fewer than three partners take part.`,
    typeof stated === 'number' &&
      stated !== partners.size &&
      t`The source speaks of ${plural(stated, { one: '# partner', other: '# partners' })}, the list names ${partners.size}.`,
    typeof statedCountries === 'number' &&
      statedCountries !== countries &&
      t`The source speaks of ${plural(statedCountries, { one: '# country', other: '# countries' })}, the partners come from ${countries}.`,
    homeless.length > 0 && t`No country is stated for ${homeless.join(', ')}.`,
  ];
  return warnings.filter((warning) => warning !== false);
}

export function Warnings({ project }: { project: Project }) {
  const { t } = useLingui();
  const warnings = useWarnings(project);
  if (warnings.length === 0) return null;
  return (
    <ul className={css.warnings} aria-label={t`Consortium warnings`}>
      {warnings.map((warning) => (
        <li key={warning} className={css.warning}>
          <IconAlertTriangle size={16} aria-hidden />
          {warning}
        </li>
      ))}
    </ul>
  );
}
