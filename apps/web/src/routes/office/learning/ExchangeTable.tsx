import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ExchangeStatus } from '../../../gql/graphql.js';
import { formatPeriod } from '../../../i18n/format.js';
import { exchangeStatuses } from '../../../i18n/strategy-words.js';
import { word } from '../../../i18n/words.js';
import { Badge, type Tone } from '../../../ui/Badge.js';
import { Table } from '../../../ui/Table.js';
import page from '../page.module.css';
import { EditRecord } from '../records/AddRecord.js';
import type { Exchange } from './documents.js';
import { CompetenceLink, Party } from './Party.js';

const tones: Readonly<Record<ExchangeStatus, Tone>> = {
  PROPOSED: 'wait',
  AGREED: 'info',
  ONGOING: 'ok',
  COMPLETED: 'neutral',
  CANCELLED: 'bad',
};

interface Props {
  label: string;
  exchanges: readonly Exchange[];
  /** Stands on the page of the practice that is shown in all of them. */
  ofPractice?: boolean;
}

/** Exchanges of mutual learning: what for, who teaches whom, how far they have come, and what came of them. */
export function ExchangeTable({ label, exchanges, ofPractice }: Props) {
  const { t } = useLingui();
  const nameOf = ({ goal, competence, practice }: Exchange) =>
    goal || practice?.title || competence?.label || t`Exchange`;
  const columns = [
    {
      label: t`Goal`,
      cell: (exchange: Exchange) => (
        <>
          <Link to="/records/$type/$id" params={{ type: 'learning-exchanges', id: exchange.id }}>
            {nameOf(exchange)}
          </Link>
          {ofPractice ? null : <Shown exchange={exchange} />}
        </>
      ),
    },
    {
      label: t`Who teaches`,
      named: true,
      cell: ({ mentorOrganisation, mentorNcc }: Exchange) => (
        <Party organisation={mentorOrganisation} ncc={mentorNcc} />
      ),
    },
    {
      label: t`Who learns`,
      named: true,
      cell: ({ learnerOrganisation, learnerNcc }: Exchange) => (
        <Party organisation={learnerOrganisation} ncc={learnerNcc} />
      ),
    },
    {
      label: t`Competence`,
      named: true,
      cell: ({ competence }: Exchange) => <CompetenceLink competence={competence} />,
    },
    { label: t`Status`, cell: (exchange: Exchange) => <HowFar exchange={exchange} /> },
    { label: t`What came of it`, named: true, cell: (exchange: Exchange) => <Outcome exchange={exchange} /> },
    {
      label: t`Actions`,
      corner: true,
      cell: (exchange: Exchange) => <EditRecord type="learning-exchanges" id={exchange.id} label={nameOf(exchange)} />,
    },
  ];
  return <Table label={label} columns={columns} rows={exchanges} />;
}

function HowFar({ exchange: { status, startsOn, endsOn } }: { exchange: Exchange }) {
  return (
    <>
      {status ? <Badge tone={tones[status]}>{word(exchangeStatuses, status)}</Badge> : null}
      <span className={page.printed}>{formatPeriod(startsOn, endsOn)}</span>
    </>
  );
}

/** The practice that is shown. */
function Shown({ exchange: { practice } }: { exchange: Exchange }) {
  if (!practice) return null;
  return (
    <span className={`${page.printed} ${page.below}`}>
      <Link to="/learning/practices/$id" params={{ id: practice.id }}>
        {practice.title}
      </Link>
    </span>
  );
}

function Outcome({ exchange: { outcome, evidenceUrl } }: { exchange: Exchange }) {
  const { t } = useLingui();
  return evidenceUrl ? <a href={evidenceUrl}>{outcome || t`Evidence`}</a> : outcome;
}
