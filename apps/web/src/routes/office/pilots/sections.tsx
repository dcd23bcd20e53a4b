import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { formatMoney, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { pilotRoles } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { Facts, Section, ShownOf } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { Nothing } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import type { Pilot } from './documents.js';

/** Ages of a target group: "15–23 years", "from 15 years", "up to 23 years". */
function useAges(): (pilot: Pilot) => string | null {
  const { t } = useLingui();
  return ({ ageFrom, ageTo }) => {
    if (ageFrom != null && ageTo != null) return t`${formatNumber(ageFrom)}–${formatNumber(ageTo)} years`;
    if (ageFrom != null) return t`from ${formatNumber(ageFrom)} years`;
    return ageTo == null ? null : t`up to ${formatNumber(ageTo)} years`;
  };
}

/** What it is for, where, for whom, and by whom it is run. */
export function KeyFacts({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const ages = useAges();
  const { coordinator, project, region, steward } = pilot;
  return (
    <Section title={t`Key facts`}>
      <Facts
        items={[
          {
            label: t`Goal`,
            value: pilot.goal ? <ServedText text={pilot.goal} served={pilot.goalServed} /> : null,
          },
          {
            label: t`Coordinator`,
            value: coordinator ? (
              <Link to="/orgs/$id" params={{ id: coordinator.id }}>
                {coordinator.name}
              </Link>
            ) : null,
          },
          {
            label: t`Project`,
            value: project ? (
              <Link to="/projects/$id" params={{ id: project.id }}>
                {project.displayName}
              </Link>
            ) : null,
          },
          {
            label: t`Centre`,
            value: steward ? (
              <Link to="/centres/$id" params={{ id: steward.id }}>
                {steward.name}
              </Link>
            ) : null,
          },
          { label: t`Place`, value: pilot.territory },
          { label: t`Region`, value: region ? `${region.name} (${region.code})` : null },
          { label: t`Country`, value: pilot.country?.name },
          { label: t`Target group`, value: pilot.targetGroup },
          { label: t`Ages`, value: ages(pilot) },
          { label: t`Period`, value: formatPeriod(pilot.startsOn, pilot.endsOn) },
          { label: t`Budget`, value: formatMoney(pilot.budget) },
          { label: t`Note`, value: pilot.note ? <ServedText text={pilot.note} served={pilot.noteServed} /> : null },
        ]}
      />
    </Section>
  );
}

/** The organisations in it, each with what it does there. */
export function Organisations({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const { totalCount, nodes } = pilot.participations;
  const title = t`Organisations in the pilot`;
  return (
    <Section
      title={title}
      count={totalCount}
      action={<AddRecord type="pilot-participations" label={title} preset={{ pilot: pilot.id }} />}
    >
      {nodes.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {nodes.map(({ id, role, note, nameAsPrinted, organisation }) => {
          const name = organisation?.name ?? nameAsPrinted ?? '';
          return (
            <li key={id} className={ui.entry}>
              <span className={ui.inline}>
                {organisation ? (
                  <Link to="/orgs/$id" params={{ id: organisation.id }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                <span className={ui.dim}>{word(pilotRoles, role)}</span>
                <EditRecord type="pilot-participations" id={id} label={name} />
              </span>
              {note ? <p className={ui.small}>{note}</p> : null}
            </li>
          );
        })}
      </ul>
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="pilot-participations" />
    </Section>
  );
}

/** The people in it, as far as the reader may see them. */
export function People({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const { totalCount, nodes } = pilot.people;
  const title = t`People in the pilot`;
  return (
    <Section
      title={title}
      count={totalCount}
      action={<AddRecord type="pilot-people" label={title} preset={{ pilot: pilot.id }} />}
    >
      {nodes.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {nodes.map(({ id, role, note, person }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              {person ? (
                <Link to="/people/$id" params={{ id: person.id }}>
                  {person.displayName}
                </Link>
              ) : null}
              <span className={ui.dim}>{word(pilotRoles, role)}</span>
              <EditRecord type="pilot-people" id={id} label={person?.displayName ?? ''} />
            </span>
            {note ? <p className={ui.small}>{note}</p> : null}
          </li>
        ))}
      </ul>
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="pilot-people" />
    </Section>
  );
}

/** What it looked at closely. */
export function CaseStudies({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const { totalCount, nodes } = pilot.caseStudies;
  return (
    <Section
      title={t`Case studies`}
      count={totalCount}
      action={<AddRecord type="case-studies" label={t`Case studies`} preset={{ pilot: pilot.id }} />}
    >
      {nodes.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {nodes.map(({ id, title, summary, summaryServed, url, organisation, project }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              <strong>{url ? <a href={url}>{title}</a> : title}</strong>
              <EditRecord type="case-studies" id={id} label={title ?? ''} />
            </span>
            {summary ? (
              <p>
                <ServedText text={summary} served={summaryServed} />
              </p>
            ) : null}
            <p className={`${ui.inline} ${ui.small}`}>
              {organisation ? (
                <Link to="/orgs/$id" params={{ id: organisation.id }}>
                  {organisation.name}
                </Link>
              ) : null}
              {project ? (
                <Link to="/projects/$id" params={{ id: project.id }}>
                  {project.displayName}
                </Link>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <ShownOf what={t`Case studies`} shown={nodes.length} total={totalCount} type="case-studies" />
    </Section>
  );
}
