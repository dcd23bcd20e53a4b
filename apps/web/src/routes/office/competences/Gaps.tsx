import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CentrePortfolioQuery } from '../../../gql/graphql.js';
import { portfolioStates } from '../../../i18n/competence-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { Mentors } from './Mentors.js';
import { portfolioTone } from './states.js';

type Gap = CentrePortfolioQuery['competenceGaps'][number];

/** What a centre does not have yet, who has it, and who could teach it and why. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  const { t } = useLingui();
  return (
    <Section title={t`Gaps and mentors`} count={gaps.length}>
      {gaps.length === 0 ? <Nothing>{t`This centre has every competence of the framework.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {gaps.map((gap) => (
          <li key={gap.competenceId} className={ui.entry}>
            <p className={ui.inline}>
              <span className={ui.dim}>{gap.code}</span>
              <Link to="/competences/$id" params={{ id: gap.competenceId }}>
                {gap.label}
              </Link>
              {gap.state ? <Badge tone={portfolioTone(gap.state)}>{word(portfolioStates, gap.state)}</Badge> : null}
            </p>
            {gap.heldBy.length > 0 ? (
              <p className={ui.small}>
                <Trans>Centres that have it: {gap.heldBy.map(({ country }) => country).join(', ')}</Trans>
              </p>
            ) : null}
            {gap.mentors.length === 0 ? (
              <p className={`${ui.small} ${ui.dim}`}>{t`Nobody who could teach it is known.`}</p>
            ) : (
              <Mentors mentors={gap.mentors} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
