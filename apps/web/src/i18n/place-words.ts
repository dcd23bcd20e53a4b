import { msg } from '@lingui/core/macro';
import { type OpenLabels, openWord } from './words.js';

/** Places of an erasure, by the name under which a lib registers them; one of a newer version is shown as it is. */
const places: OpenLabels = {
  people: msg({ message: 'The person', context: 'place of an erasure' }),
  roles: msg({ message: 'Roles', context: 'place of an erasure' }),
  'contact points': msg({ message: 'Addresses', context: 'place of an erasure' }),
  'evidence of consents': msg({ message: 'What proves consents', context: 'place of an erasure' }),
  'words of requests': msg({ message: 'Words of requests', context: 'place of an erasure' }),
  'flags, origins of values and statements': msg({
    message: 'Flags, origins of values, statements',
    context: 'place of an erasure',
  }),
  jobs: msg({ message: 'Texts of jobs', context: 'place of an erasure' }),
  mail: msg({ message: 'Mail', context: 'place of an erasure' }),
  files: msg({ message: 'Files', context: 'place of an erasure' }),
  'saved views': msg({ message: 'Saved views', context: 'place of an erasure' }),
  proposals: msg({ message: 'Proposals', context: 'place of an erasure' }),
  'kept answers': msg({ message: 'Kept answers', context: 'place of an erasure' }),
  search: msg({ message: 'Search', context: 'place of an erasure' }),
  journal: msg({ message: 'Journal of changes', context: 'place of an erasure' }),
};

export const placeName = (place: string): string => openWord(places, place);
