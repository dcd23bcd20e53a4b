import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { levelWords } from '../../../i18n/claim-words.js';
import { otherCompetences, portfolioStates } from '../../../i18n/competence-words.js';
import { formatUncertain } from '../../../i18n/format.js';
import { pilotCompetenceStates } from '../../../i18n/pilot-words.js';
import { word } from '../../../i18n/words.js';
import { Badge } from '../../../ui/Badge.js';
import { Section, ShownOf } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import { AddRecord, EditRecord } from '../records/AddRecord.js';
import { Evidence, Standing } from './claims.js';
import type { Competence } from './competence-document.js';
import { JudgeClaim } from './JudgeClaim.js';
import { portfolioTone } from './states.js';

type Claim = Competence['claims']['nodes'][number];

/** Who has it: by whose word, with which evidence, until when. */
export function Holders({ competence }: { competence: Competence }) {
  const { t } = useLingui();
  const { totalCount, nodes } = competence.claims;
  const title = t`Who has it`;
  const nameOf = ({ organisation, ncc }: Claim) => organisation?.name ?? ncc?.name ?? '';
  const columns = [
    { label: t`Holder`, cell: (claim: Claim) => <Holder claim={claim} /> },
    {
      label: t`State`,
      cell: (claim: Claim) => <Standing claim={claim} />,
    },
    {
      label: t`Level`,
      named: true,
      cell: ({ level }: Claim) => (level == null ? '' : levelWords(level, competence.framework)),
    },
    { label: t`Evidence`, named: true, cell: (claim: Claim) => <Evidence claim={claim} /> },
    {
      label: t`Actions`,
      cell: (claim: Claim) => (
        <span className={ui.inline}>
          <JudgeClaim claim={claim} name={nameOf(claim)} />
          <EditRecord type="competence-claims" id={claim.id} label={nameOf(claim)} />
        </span>
      ),
    },
  ];
  return (
    <Section
      title={title}
      count={totalCount}
      action={<AddRecord type="competence-claims" label={title} preset={{ competence: competence.id }} />}
    >
      {nodes.length === 0 ? (
        <Nothing>{t`No organisation and no centre is known to have it.`}</Nothing>
      ) : (
        <Table label={title} columns={columns} rows={nodes} />
      )}
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="competence-claims" />
    </Section>
  );
}

function Holder({ claim: { organisation, ncc } }: { claim: Claim }) {
  if (organisation)
    return (
      <>
        <Link to="/orgs/$id" params={{ id: organisation.id }}>
          {organisation.name}
        </Link>{' '}
        <span className={ui.dim}>{organisation.country?.code}</span>
      </>
    );
  return ncc ? (
    <Link to="/centres/$id" params={{ id: ncc.id }}>
      {ncc.name}
    </Link>
  ) : null;
}

/** In which pilots it was tested, validated or consolidated. */
export function Pilots({ competence }: { competence: Competence }) {
  const { t } = useLingui();
  const { totalCount, nodes } = competence.pilots;
  const title = t`Pilots that showed it`;
  return (
    <Section title={title} count={totalCount}>
      {nodes.length === 0 ? <Nothing>{t`No pilot has tested it yet.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {nodes.map(({ id, state, reason, shownOn, pilot, item }) => (
          <li key={id} className={ui.entry}>
            <p className={ui.inline}>
              {pilot ? (
                <Link to="/pilots/$id" params={{ id: pilot.id }}>
                  {pilot.title}
                </Link>
              ) : null}
              {state ? <Badge tone={portfolioTone(state)}>{word(pilotCompetenceStates, state)}</Badge> : null}
              <span className={ui.dim}>{formatUncertain(shownOn)}</span>
            </p>
            <p className={ui.small}>
              {item?.portfolio?.ncc?.name}: {reason}
            </p>
          </li>
        ))}
      </ul>
      <ShownOf what={title} shown={nodes.length} total={totalCount} />
    </Section>
  );
}

/** How far each centre is with it. */
export function Centres({ competence }: { competence: Competence }) {
  const { t } = useLingui();
  const { totalCount, nodes } = competence.portfolioItems;
  const title = t`In portfolios of centres`;
  return (
    <Section title={title} count={totalCount}>
      {nodes.length === 0 ? <Nothing>{t`No centre seeks it.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {nodes.map(({ id, state, since, portfolio }) => (
          <li key={id} className={`${ui.entry} ${ui.inline}`}>
            {portfolio?.ncc ? (
              <Link to="/centres/$id" params={{ id: portfolio.ncc.id }}>
                {portfolio.ncc.name}
              </Link>
            ) : null}
            {state ? <Badge tone={portfolioTone(state)}>{word(portfolioStates, state)}</Badge> : null}
            <span className={ui.dim}>{formatUncertain(since)}</span>
          </li>
        ))}
      </ul>
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="portfolio-items" />
    </Section>
  );
}

/** What a link says seen from its second end. */
const TURNED = { EXACT: 'EXACT', CLOSE: 'CLOSE', BROADER: 'NARROWER', NARROWER: 'BROADER' } as const;

/** What means the same, or nearly, or more or less, in other frameworks and versions. */
export function Matches({ competence }: { competence: Competence }) {
  const { t } = useLingui();
  const { linksFrom, linksTo } = competence;
  const links = [
    ...linksFrom.nodes.map(({ to, ...link }) => ({ ...link, other: to })),
    ...linksTo.nodes.map(({ from, kind, ...link }) => ({ ...link, kind: kind ? TURNED[kind] : kind, other: from })),
  ];
  const total = linksFrom.totalCount + linksTo.totalCount;
  const title = t`In other frameworks`;
  return (
    <Section
      title={title}
      count={total}
      action={<AddRecord type="competence-links" label={title} preset={{ from: competence.id }} />}
    >
      {links.length === 0 ? <Nothing>{t`None known.`}</Nothing> : null}
      <ul className={ui.plainList}>
        {links.map(({ id, kind, note, other, source }) => (
          <li key={id} className={ui.entry}>
            <p className={ui.inline}>
              {other ? (
                <Link to="/competences/$id" params={{ id: other.id }}>
                  {other.code} {other.label}
                </Link>
              ) : null}
              <span className={ui.dim}>{word(otherCompetences, kind)}</span>
              <EditRecord type="competence-links" id={id} label={other?.label ?? ''} />
            </p>
            <p className={`${ui.small} ${ui.dim}`}>
              {[other?.framework ? `${other.framework.name} (${other.framework.version})` : null, note]
                .filter(Boolean)
                .join(': ')}
              {source ? <span title={source.title ?? undefined}>{` (${source.code})`}</span> : null}
            </p>
          </li>
        ))}
      </ul>
      <ShownOf what={title} shown={links.length} total={total} type="competence-links" />
    </Section>
  );
}

/** The competences of an area. */
export function Parts({ competence }: { competence: Competence }) {
  const { t } = useLingui();
  const { totalCount, nodes } = competence.narrower;
  const title = t`Competences in this area`;
  if (nodes.length === 0) return null;
  return (
    <Section title={title} count={totalCount}>
      <ul className={ui.plainList}>
        {nodes.map(({ id, code, label }) => (
          <li key={id} className={`${ui.entry} ${ui.inline}`}>
            <span className={ui.dim}>{code}</span>
            <Link to="/competences/$id" params={{ id }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <ShownOf what={title} shown={nodes.length} total={totalCount} type="competences" />
    </Section>
  );
}
