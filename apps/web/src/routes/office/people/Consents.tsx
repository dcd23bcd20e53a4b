import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { consentChannels, consentKinds, consentStates, consentTones } from '../../../i18n/consent-words.js';
import { formatMoment } from '../../../i18n/format.js';
import { contactKinds, lawfulBases } from '../../../i18n/people-words.js';
import { word } from '../../../i18n/words.js';
import { Actor } from '../../../records/Actor.js';
import { useMay } from '../../../session/may.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { Nothing } from '../../../ui/states.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';
import { ConsentDialog, EVERYTHING, type Saying } from './ConsentDialog.js';
import type { ConsentEvent, ContactPoint, Person, Standing } from './types.js';

/** A purpose as people read it. */
function usePurposeName(): (purpose: string | null | undefined) => string {
  const { t } = useLingui();
  return (purpose) => (purpose === EVERYTHING ? t`Everything` : (purpose ?? ''));
}

const pointName = ({ kind, purpose }: Pick<ContactPoint, 'kind' | 'purpose'>): string =>
  [word(contactKinds, kind), purpose].filter(Boolean).join(' · ');

/** What was said last about each purpose, what was said before with its proof, and the ways to say more. */
export function Consents({ person, standings }: { person: Person; standings: readonly Standing[] }) {
  const { t } = useLingui();
  const [saying, setSaying] = useState<Saying | null>(null);
  const may = useMay()('people', 'change', person.steward?.id);
  const points = person.contactPoints.nodes.filter(({ status }) => status !== 'ERASED');
  const buttons: readonly [Saying, string][] = [
    ['give', t`Consent given`],
    ['withdraw', t`Withdrawn`],
    ['object', t`Objection`],
  ];
  return (
    <Section title={t`Consents`} count={standings.length}>
      <Standings points={person.contactPoints.nodes} standings={standings} />
      {may && points.length > 0 ? (
        <div className={css.adds}>
          {buttons
            .filter(([what]) => what !== 'give' || !person.isRestricted)
            .map(([what, label]) => (
              <Button key={what} size="compact-sm" variant="default" onClick={() => setSaying(what)}>
                {label}
              </Button>
            ))}
        </div>
      ) : null}
      {saying ? (
        <ConsentDialog
          key={saying}
          saying={saying}
          points={points}
          purposes={standings.map(({ purpose }) => purpose)}
          onClose={() => setSaying(null)}
        />
      ) : null}
      <Said points={person.contactPoints.nodes} />
    </Section>
  );
}

function Standings({ points, standings }: { points: readonly ContactPoint[]; standings: readonly Standing[] }) {
  const { t } = useLingui();
  const nameOf = usePurposeName();
  if (standings.length === 0) {
    return (
      <Nothing>{points.length === 0 ? t`A consent belongs to an address: add one first.` : t`Nothing said.`}</Nothing>
    );
  }
  const rows = standings.map((standing) => ({
    ...standing,
    id: `${standing.contactPointId} ${standing.purpose}`,
    point: points.find(({ id }) => id === standing.contactPointId),
  }));
  type Row = (typeof rows)[number];
  const columns = [
    { label: t`Purpose`, cell: (row: Row) => nameOf(row.purpose) },
    {
      label: t`State`,
      cell: (row: Row) => <Badge tone={consentTones[row.state]}>{word(consentStates, row.state)}</Badge>,
    },
    { label: t`Since`, named: true, cell: (row: Row) => formatMoment(row.since) },
    { label: t`Contact point`, named: true, cell: (row: Row) => (row.point ? pointName(row.point) : '') },
  ];
  return <Table label={t`Consents`} columns={columns} rows={rows} />;
}

/** All events, newest first; long and seldom read, so folded. */
function Said({ points }: { points: readonly ContactPoint[] }) {
  const { t } = useLingui();
  const events = points
    .flatMap((point) => point.consentEvents.nodes.map((event) => ({ event, point })))
    .sort((left, right) => (right.event.at ?? '').localeCompare(left.event.at ?? ''));
  if (events.length === 0) return null;
  return (
    <details className={css.fold}>
      <summary>{t`Everything that was said, with its proof`}</summary>
      <ol className={ui.plainList}>
        {events.map(({ event, point }) => (
          <Event key={event.id} event={event} point={point} />
        ))}
      </ol>
    </details>
  );
}

function Event({ event, point }: { event: ConsentEvent; point: ContactPoint }) {
  const nameOf = usePurposeName();
  const { textVersion: wording } = event;
  const facts = [word(consentChannels, event.channel), word(lawfulBases, event.legalBasis), pointName(point)];
  return (
    <li className={ui.entry}>
      <span className={ui.inline}>
        <strong>
          {word(consentKinds, event.kind)}: {nameOf(event.purpose)}
        </strong>
        <span className={ui.dim}>{event.at ? formatMoment(event.at) : ''}</span>
      </span>
      <p className={css.note}>
        {facts.join(' · ')} ·{' '}
        <Trans>
          written down by <Actor of={event.actor} />
        </Trans>
      </p>
      {wording ? (
        <p className={css.note}>
          <Trans>Version {wording.version} of the words:</Trans> “{wording.text}”
        </p>
      ) : null}
      <Evidence evidence={event.evidence} />
    </li>
  );
}

/** What proves an event: texts by name. */
function Evidence({ evidence }: { evidence: unknown }) {
  const { t } = useLingui();
  if (typeof evidence !== 'object' || evidence === null) return null;
  const texts = Object.values(evidence).map(String);
  return texts.length > 0 ? <p className={css.note}>{t`Proof: ${texts.join('; ')}`}</p> : null;
}
