import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/spotlight/styles.css';
import './search.css';
import { useLingui } from '@lingui/react/macro';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, type SpotlightActionData, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useGraphql } from '../api/client.js';
import { graphql } from '../gql/index.js';
import { recordType } from '../i18n/labels.js';
import { useMay } from '../session/may.js';
import { useSees } from '../session/pages.js';

const search = graphql(`
  query Search($text: String!) {
    search(text: $text, types: ["Organisation", "Project", "Ncc", "Person"], first: 12) {
      id
      type
      title
      detail
      score
    }
  }
`);

/** The page of a record, by its type; the search asks for these types only. */
function usePages(): (type: string, id: string) => void {
  const navigate = useNavigate();
  return (type, id) => {
    if (type === 'Organisation') void navigate({ to: '/orgs/$id', params: { id } });
    if (type === 'Project') void navigate({ to: '/projects/$id', params: { id } });
    if (type === 'Ncc') void navigate({ to: '/centres/$id', params: { id } });
    if (type === 'Person') void navigate({ to: '/people/$id', params: { id } });
  };
}

function useCommands(query: string): SpotlightActionData[] {
  const { t } = useLingui();
  const sees = useSees();
  const navigate = useNavigate();
  const commands: [string, string, () => void][] = [
    ['/', t`Go to Today`, () => void navigate({ to: '/' })],
    ['/orgs', t`Go to Organisations`, () => void navigate({ to: '/orgs' })],
    ['/projects', t`Go to Projects`, () => void navigate({ to: '/projects' })],
    ['/people', t`Go to People`, () => void navigate({ to: '/people' })],
    ['/subject-requests', t`Go to Requests of people`, () => void navigate({ to: '/subject-requests' })],
    ['/admin/privacy', t`Go to Privacy register`, () => void navigate({ to: '/admin/privacy' })],
    ['/centres', t`Go to Centres`, () => void navigate({ to: '/centres' })],
    ['/quality', t`Go to Quality flags`, () => void navigate({ to: '/quality' })],
    ['/duplicates', t`Go to Duplicates`, () => void navigate({ to: '/duplicates' })],
    ['/jobs', t`Go to Jobs`, () => void navigate({ to: '/jobs' })],
    ['/admin/users', t`Go to Users`, () => void navigate({ to: '/admin/users' })],
    ['/account', t`Go to your account`, () => void navigate({ to: '/account' })],
  ];
  const wanted = query.trim().toLowerCase();
  return commands
    .filter(([path, label]) => sees(path) && label.toLowerCase().includes(wanted))
    .map(([id, label, onClick]) => ({ id, label, onClick }));
}

/** What was not found may not be there yet: its form, with the words in it. Nothing is written by opening it. */
function useOffers(text: string): SpotlightActionData[] {
  const { t } = useLingui();
  const may = useMay();
  const navigate = useNavigate();
  const toForm = (type: string, search: Record<string, string>) => () =>
    void navigate({ to: '/records/$type/new', params: { type }, search });
  const offers: [string, SpotlightActionData][] = [
    [
      'organisations',
      {
        id: 'new:organisation',
        label: t`Add the organisation “${text}”`,
        onClick: toForm('organisations', { name: text }),
      },
    ],
    [
      'projects',
      { id: 'new:project', label: t`Add the project “${text}”`, onClick: toForm('projects', { acronym: text }) },
    ],
  ];
  return offers.filter(([type]) => may(type, 'create')).map(([, offer]) => offer);
}

/** Ctrl K: records by any of their names, and the pages. */
export default function Search({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [query, setQuery] = useState('');
  const [text] = useDebouncedValue(query.trim(), 150);
  const open = usePages();
  const commands = useCommands(query);
  const offers = useOffers(text);
  const { data, error, isPlaceholderData } = useGraphql(
    search,
    { text },
    { enabled: text.length > 1, placeholderData: keepPreviousData },
  );
  const hits = text.length > 1 ? (data?.search ?? []) : [];
  useEffect(() => spotlight.open(), []);
  const records = hits.map((hit) => ({
    id: `${hit.type}:${hit.id}`,
    label: hit.title ?? '',
    description: [recordType(hit.type), hit.detail].filter(Boolean).join(' · '),
    onClick: () => open(hit.type, hit.id),
  }));
  // Enter opens the best hit at once; the arrows choose another one.
  const openFirst = (event: KeyboardEvent) => {
    const chosen = document.querySelector('.mantine-Spotlight-action[data-selected]');
    if (event.key === 'Enter' && !chosen) document.querySelector<HTMLElement>('.mantine-Spotlight-action')?.click();
  };
  const isMissing = text.length > 1 && data?.search.length === 0 && !isPlaceholderData && commands.length === 0;
  const groups = [
    { group: t`Records`, actions: records },
    { group: t`Pages`, actions: commands },
    { group: t`Nothing found. Try another spelling, or add it.`, actions: isMissing ? offers : [] },
  ].filter(({ actions }) => actions.length > 0);
  return (
    <Spotlight
      actions={groups}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      filter={(_, actions) => actions}
      shortcut={null}
      attributes={{ content: { 'aria-label': t`Search` } }}
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      nothingFound={
        error ? error.message || t`The search does not answer right now.` : t`Nothing found. Try another spelling.`
      }
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t`Organisations, projects, centres, pages`,
        'aria-label': t`Search`,
        onKeyDown: openFirst,
      }}
      scrollable
      maxHeight={420}
    />
  );
}
