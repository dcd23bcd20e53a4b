import { useLingui } from '@lingui/react/macro';
import type { ProjectQuery } from '../../gql/graphql.js';
import { formatNumber, formatPeriod } from '../../i18n/format.js';
import { Section, ShownOf } from '../../ui/Section.js';
import { ServedText } from '../../ui/ServedText.js';
import { Nothing } from '../../ui/states.js';
import ui from '../../ui/ui.module.css';
import { AddRecord, EditRecord } from './records/AddRecord.js';

type OfProject = NonNullable<ProjectQuery['project']>['phases']['nodes'][number];
/** Only phases of projects keep how a source prints their period. */
type Phase = Omit<OfProject, 'periodAsPrinted'> & Partial<OfProject>;

interface Props {
  readonly type: 'pilot-phases' | 'project-phases';
  readonly phases: { readonly totalCount: number; readonly nodes: readonly Phase[] };
  /** What they are phases of: the link of a new one, by its field. */
  readonly of: Readonly<Record<string, string>>;
}

/** What a project or pilot does when. */
export function Phases({ type, phases: { totalCount, nodes }, of }: Props) {
  const { t } = useLingui();
  const title = t`Phases`;
  return (
    <Section title={title} count={totalCount} action={<AddRecord type={type} label={title} preset={of} />}>
      {nodes.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ol className={ui.plainList}>
        {nodes.map((phase) => (
          <li key={phase.id} className={ui.entry}>
            <span className={ui.inline}>
              <strong>
                {phase.order == null ? '' : `${formatNumber(phase.order)}. `}
                {phase.name}
              </strong>
              <EditRecord type={type} id={phase.id} label={phase.name ?? ''} />
            </span>
            <p className={ui.dim}>{formatPeriod(phase.startsOn, phase.endsOn) || phase.periodAsPrinted}</p>
            {phase.purpose ? (
              <p>
                <ServedText text={phase.purpose} served={phase.purposeServed} />
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <ShownOf what={title} shown={nodes.length} total={totalCount} type={type} />
    </Section>
  );
}
