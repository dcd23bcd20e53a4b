import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ProjectQuery } from '../../../gql/graphql.js';
import { formatMoney, formatNumber, formatPeriod } from '../../../i18n/format.js';
import { linkKinds, linksFrom, linksTo, word } from '../../../i18n/labels.js';
import { Facts, Section } from '../../../ui/Section.js';
import { ServedText } from '../../../ui/ServedText.js';
import { StatementList } from '../../../ui/StatementList.js';
import { Nothing } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';

type Project = NonNullable<ProjectQuery['project']>;

/** The frame of the project: money, period, what the source states. */
export function KeyFacts({ project }: { project: Project }) {
  const { t } = useLingui();
  const { grantAgreement, owner } = project;
  return (
    <Section title={t`Key facts`}>
      <Facts
        items={[
          { label: t`Grant agreement`, value: <Grant project={project} /> },
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
        ]}
      />
    </Section>
  );
}

/** The agreement that pays for it. A new one is chosen in the form of the project, where its button leads to. */
function Grant({ project }: { project: Project }) {
  const { t } = useLingui();
  const { id, grantAgreement } = project;
  if (!grantAgreement) {
    const then = `/records/projects/${id}/edit?back=/projects/${id}`;
    return <AddRecord type="grant-agreements" label={t`Grant agreement`} then={then} />;
  }
  return (
    <span className={css.withEdit}>
      {grantAgreement.number}
      <EditRecord type="grant-agreements" id={grantAgreement.id} label={grantAgreement.number ?? ''} />
    </span>
  );
}

/** A record that is about this project, whatever its own type. */
const aboutProject = ({ id, displayName }: Project) => ({
  recordType: 'Project',
  recordId: id,
  recordTitle: displayName ?? '',
});

/** The programmes that pay for it, each as the source prints it. */
export function Fundings({ project }: { project: Project }) {
  const { t } = useLingui();
  const fundings = project.fundings.nodes;
  return (
    <Section
      title={t`Funding`}
      count={fundings.length}
      action={<AddRecord type="project-fundings" label={t`Funding`} preset={{ project: project.id }} />}
    >
      {fundings.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {fundings.map(({ id, programme, nameAsPrinted }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              {programme?.name}
              <EditRecord type="project-fundings" id={id} label={programme?.name ?? nameAsPrinted ?? ''} />
            </span>
            {nameAsPrinted && nameAsPrinted !== programme?.name ? (
              <span className={css.printed}>{t`printed as “${nameAsPrinted}”`}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Projects that it continues, belongs to or works with. */
export function Links({ project }: { project: Project }) {
  const { t } = useLingui();
  const from = project.linksFrom.nodes.map(({ id, type, to }) => ({ id, what: word(linksFrom, type), other: to }));
  const to = project.linksTo.nodes.map(({ id, type, from: other }) => ({ id, what: word(linksTo, type), other }));
  const rows = [...from, ...to];
  return (
    <Section
      title={t`Linked projects`}
      count={rows.length}
      action={<AddRecord type="project-links" label={t`Linked projects`} preset={{ from: project.id }} />}
    >
      {rows.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {rows.map(({ id, what, other }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              <span>{what}</span>
              {other ? (
                <Link to="/projects/$id" params={{ id: other.id }}>
                  {other.displayName}
                </Link>
              ) : null}
              <EditRecord type="project-links" id={id} label={`${what} ${other?.displayName ?? ''}`} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where its results are offered. */
export function Platforms({ project }: { project: Project }) {
  const { t } = useLingui();
  const platforms = project.platforms.nodes;
  return (
    <Section
      title={t`Platforms`}
      count={platforms.length}
      action={<AddRecord type="platforms" label={t`Platforms`} preset={{ project: project.id }} />}
    >
      {platforms.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {platforms.map(({ id, name, url }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              {url ? <a href={url}>{name}</a> : name}
              <EditRecord type="platforms" id={id} label={name ?? ''} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Pages of the web about it. */
export function WebLinks({ project, links }: { project: Project; links: ProjectQuery['webLinks']['nodes'] }) {
  const { t } = useLingui();
  return (
    <Section
      title={t`Web links`}
      count={links.length}
      action={<AddRecord type="web-links" label={t`Web links`} preset={aboutProject(project)} />}
    >
      {links.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {links.map(({ id, url, label, kind }) => (
          <li key={id} className={ui.entry}>
            <span className={ui.inline}>
              <a href={url ?? undefined}>{label || url}</a>
              <span className={ui.dim}>{word(linkKinds, kind)}</span>
              <EditRecord type="web-links" id={id} label={label || url || ''} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What sources say of it in numbers and sentences. */
export function Statements({
  project,
  statements,
}: {
  project: Project;
  statements: ProjectQuery['statements']['nodes'];
}) {
  const { t } = useLingui();
  const title = t`Statements in the sources`;
  return (
    <Section
      title={title}
      count={statements.length}
      action={<AddRecord type="statements" label={title} preset={aboutProject(project)} />}
    >
      {statements.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <StatementList statements={statements} />
    </Section>
  );
}
