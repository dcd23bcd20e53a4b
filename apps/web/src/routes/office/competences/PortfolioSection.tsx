import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { CentrePortfolioQuery } from '../../../gql/graphql.js';
import { portfolioStates } from '../../../i18n/competence-words.js';
import { formatUncertain } from '../../../i18n/format.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord } from '../records/AddRecord.js';
import css from './competences.module.css';
import { MoveItem } from './MoveItem.js';
import { portfolioTone } from './states.js';

type Portfolio = CentrePortfolioQuery['portfolios']['nodes'][number];
type Item = Portfolio['items']['nodes'][number];

interface Props {
  readonly portfolio: Portfolio | undefined;
  readonly nccId: string;
  readonly frameworkId: string;
}

/** The portfolio of a centre: how far it is with each key competence, and how it came there. */
export function PortfolioSection({ portfolio, nccId, frameworkId }: Props) {
  const { t } = useLingui();
  if (!portfolio)
    return (
      <Section
        title={t`Portfolio`}
        action={<AddRecord type="portfolios" label={t`Portfolio`} preset={{ ncc: nccId, framework: frameworkId }} />}
      >
        <Nothing>{t`This centre has no portfolio for this framework.`}</Nothing>
      </Section>
    );
  const { totalCount, nodes } = portfolio.items;
  return (
    <Section
      title={t`Portfolio`}
      count={totalCount}
      action={<AddRecord type="portfolio-items" label={t`Portfolio`} preset={{ portfolio: portfolio.id }} />}
    >
      {nodes.length === 0 ? <Nothing>{t`No source says which key competences this centre seeks.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {nodes.map((item) => (
          <li key={item.id} className={ui.entry}>
            <p className={ui.inline}>
              <span className={ui.dim}>{item.competence?.code}</span>
              {item.competence ? (
                <Link to="/competences/$id" params={{ id: item.competence.id }}>
                  {item.competence.label}
                </Link>
              ) : null}
              {item.state ? <Badge tone={portfolioTone(item.state)}>{word(portfolioStates, item.state)}</Badge> : null}
              <span className={ui.dim}>{formatUncertain(item.since)}</span>
              <MoveItem
                id={item.id}
                rev={item.rev}
                state={item.state ?? 'PLANNED'}
                name={item.competence?.label ?? ''}
              />
            </p>
            {item.note ? (
              <p className={ui.small}>
                {item.note}{' '}
                {item.source ? (
                  <span className={ui.dim} title={item.source.title ?? undefined}>
                    {item.source.code}
                  </span>
                ) : null}
              </p>
            ) : null}
            <Steps item={item} />
          </li>
        ))}
      </ul>
      <ShownOf what={t`Portfolio`} shown={nodes.length} total={totalCount} type="portfolio-items" />
    </Section>
  );
}

function Steps({ item }: { item: Item }) {
  const { t } = useLingui();
  const steps = item.steps.nodes;
  if (steps.length === 0) return null;
  return (
    <ul className={css.steps} aria-label={t`Steps of ${item.competence?.label ?? ''}`}>
      {steps.map(({ id, state, movedOn, reason, evidenceUrl }) => (
        <li key={id}>
          <span className={ui.dim}>{formatUncertain(movedOn)}</span> {state ? word(portfolioStates, state) : ''}:{' '}
          {reason} {evidenceUrl ? <a href={evidenceUrl}>{t`Evidence`}</a> : null}
        </li>
      ))}
    </ul>
  );
}
