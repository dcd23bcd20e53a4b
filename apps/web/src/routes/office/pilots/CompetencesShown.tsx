import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatUncertain } from '../../../i18n/format.js';
import { pilotCompetenceStates } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { portfolioTone } from '../competences/states.js';
import type { Pilot } from './documents.js';
import { ShowCompetence } from './ShowCompetence.js';

/** Which key competences it tested, validated or consolidated, for which centre, and why that is said. */
export function CompetencesShown({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const { totalCount, nodes } = pilot.competences;
  const title = t`Key competences shown`;
  return (
    <Section title={title} count={totalCount} action={pilot.archivedAt ? null : <ShowCompetence pilot={pilot} />}>
      {nodes.length === 0 ? <Nothing>{t`Nobody has recorded a key competence that this pilot showed.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {nodes.map(({ id, state, reason, evidenceUrl, moved, shownOn, competence, item }) => (
          <li key={id} className={ui.entry}>
            <p className={ui.inline}>
              <span className={ui.dim}>{competence?.code}</span>
              {competence ? (
                <Link to="/competences/$id" params={{ id: competence.id }}>
                  {competence.label}
                </Link>
              ) : null}
              {state ? <Badge tone={portfolioTone(state)}>{word(pilotCompetenceStates, state)}</Badge> : null}
              <span className={ui.dim}>{formatUncertain(shownOn)}</span>
            </p>
            <p className={ui.small}>
              {item?.portfolio?.ncc?.name}: {reason} {evidenceUrl ? <a href={evidenceUrl}>{t`Evidence`}</a> : null}
            </p>
            {moved ? null : (
              <p className={ui.dim}>{t`The portfolio of the centre had come as far already; it was not moved.`}</p>
            )}
          </li>
        ))}
      </ul>
      <ShownOf what={title} shown={nodes.length} total={totalCount} />
    </Section>
  );
}
