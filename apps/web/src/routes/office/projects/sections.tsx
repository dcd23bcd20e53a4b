import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ProjectQuery } from '../../../gql/graphql.js';
import { formatMoney, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { linkKinds, linksFrom, linksTo, word } from '../../../i18n/labels.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';

type Project = NonNullable<ProjectQuery['project']>;

/** The frame of the project: money, period, what the source states. */
export function KeyFacts({ project, links }: { project: Project; links: ProjectQuery['webLinks']['nodes'] }) {
  const { t } = useLingui();
  const { grantAgreement, owner } = project;
  const funding = project.fundings.nodes.map(({ id, programme, nameAsPrinted }) => (
    <div key={id}>
      {programme?.name}
      {nameAsPrinted && nameAsPrinted !== programme?.name ? (
        <span className={css.printed}>{t`printed as “${nameAsPrinted}”`}</span>
      ) : null}
    </div>
  ));
  return (
    <Section title={t`Key facts`}>
      <Facts
        items={[
          { label: t`Programme`, value: funding.length > 0 ? funding : null },
          { label: t`Grant agreement`, value: grantAgreement?.number },
          {
            label: t`Call`,
            value: [grantAgreement?.call?.code, grantAgreement?.call?.title].filter(Boolean).join(' '),
          },
          { label: t`EU contribution`, value: formatMoney(grantAgreement?.euContribution) },
          { label: t`Total cost`, value: formatMoney(grantAgreement?.total) },
          { label: t`Period`, value: formatPeriod(project.startsOn, project.endsOn) },
          { label: t`Period as printed`, value: project.periodAsPrinted },
          {
            label: t`Partners stated`,
            value: project.statedPartners == null ? null : formatNumber(project.statedPartners),
          },
          {
            label: t`Countries stated`,
            value: project.statedCountries == null ? null : formatNumber(project.statedCountries),
          },
          {
            label: t`Owner`,
            value: owner ? (
              <Link to="/orgs/$id" params={{ id: owner.id }}>
                {owner.name}
              </Link>
            ) : null,
          },
          {
            label: t`Objective`,
            value: project.objective ? <ServedText text={project.objective} served={project.objectiveServed} /> : null,
          },
          { label: t`Website`, value: project.website ? <a href={project.website}>{project.website}</a> : null },
          {
            label: t`Links`,
            value:
              links.length > 0
                ? links.map(({ id, url, label, kind }) => (
                    <div key={id}>
                      <a href={url ?? undefined}>{label || url}</a>{' '}
                      <span className={ui.dim}>{word(linkKinds, kind)}</span>
                    </div>
                  ))
                : null,
          },
        ]}
      />
    </Section>
  );
}

export function Links({ project }: { project: Project }) {
  const { t } = useLingui();
  const from = project.linksFrom.nodes.map(({ id, type, to }) => ({ id, what: word(linksFrom, type), other: to }));
  const to = project.linksTo.nodes.map(({ id, type, from: other }) => ({ id, what: word(linksTo, type), other }));
  const rows = [...from, ...to];
  if (rows.length === 0) return null;
  return (
    <Section title={t`Linked projects`} count={rows.length}>
      <ul className={ui.plainList}>
        {rows.map(({ id, what, other }) => (
          <li key={id} className={ui.entry}>
            {what}{' '}
            {other ? (
              <Link to="/projects/$id" params={{ id: other.id }}>
                {other.displayName}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Phases({ project }: { project: Project }) {
  const { t } = useLingui();
  const phases = project.phases.nodes;
  if (phases.length === 0) return null;
  return (
    <Section title={t`Phases`} count={phases.length}>
      <ol className={ui.plainList}>
        {phases.map((phase) => (
          <li key={phase.id} className={ui.entry}>
            <strong>
              {phase.order == null ? '' : `${formatNumber(phase.order)}. `}
              {phase.name}
            </strong>
            <p className={ui.dim}>{formatPeriod(phase.startsOn, phase.endsOn) || phase.periodAsPrinted}</p>
            {phase.purpose ? (
              <p>
                <ServedText text={phase.purpose} served={phase.purposeServed} />
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function Platforms({ project }: { project: Project }) {
  const { t } = useLingui();
  const platforms = project.platforms.nodes;
  if (platforms.length === 0) return null;
  return (
    <Section title={t`Platforms`} count={platforms.length}>
      <ul className={ui.plainList}>
        {platforms.map(({ id, name, url }) => (
          <li key={id} className={ui.entry}>
            {url ? <a href={url}>{name}</a> : name}
          </li>
        ))}
      </ul>
    </Section>
  );
}
