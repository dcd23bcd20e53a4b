import type { Statement } from '@seedbed/platform/quality';
import type { SeedFacts } from '@seedbed/reference';

type Target = { readonly type: 'Project' | 'Organisation' | 'Ncc'; readonly key: string; readonly title: string };

export interface SeedStatement extends Pick<Statement, 'what' | 'text' | 'comparator' | 'value' | 'unit'> {
  readonly key: string;
  readonly target: Target;
  readonly source: string;
}

const SOCIALIMAKERS: Target = { type: 'Project', key: 'SOCIALIMAKERS', title: 'Social(i)Makers' };
const SEED: Target = { type: 'Project', key: 'SEED', title: 'SEED' };
const SEED2SCALE: Target = { type: 'Project', key: 'SEED2SCALE', title: 'SEED2SCALE' };
const OPEN_INCET: Target = { type: 'Organisation', key: 'open-incet', title: 'Open Incet' };
const TORINO_SOCIAL_IMPACT: Target = {
  type: 'Organisation',
  key: 'torino-social-impact',
  title: 'Torino Social Impact',
};
const ITALIAN_CENTRE: Target = {
  type: 'Ncc',
  key: 'IT',
  title: 'National Competence Centre for Social Innovation – Italy',
};

/** Which record each figure of the facts file is about, and what it counts. */
const ABOUT: Record<string, { target: Target; unit: string }> = {
  'people trained by the Academy': { target: SOCIALIMAKERS, unit: 'people' },
  'partners of Social(i)Makers incl. lead, excl. associated': { target: SOCIALIMAKERS, unit: 'partners' },
  'associated partners in the table': { target: SOCIALIMAKERS, unit: 'associated partners' },
  'countries of Social(i)Makers': { target: SOCIALIMAKERS, unit: 'countries' },
  'Academy modules': { target: SOCIALIMAKERS, unit: 'modules' },
  'face-to-face lessons per country': { target: SOCIALIMAKERS, unit: 'lessons' },
  'prize EUR': { target: SOCIALIMAKERS, unit: 'EUR' },
  'NCCs in SEED': { target: SEED, unit: 'centres' },
  'NCCs in SEED2SCALE': { target: SEED2SCALE, unit: 'centres' },
  'stakeholders of Torino Social Impact': { target: TORINO_SOCIAL_IMPACT, unit: 'stakeholders' },
  'year since which FGB manages Open Incet': { target: OPEN_INCET, unit: 'year' },
};

/** Words of a source that belong to a figure, where the facts file keeps them. */
const wordsOf = (facts: SeedFacts): Record<string, string | undefined> => ({
  'people trained by the Academy': facts.academy.trained_people.text,
  'partners of Social(i)Makers incl. lead, excl. associated': facts.projects.find(({ key }) => key === 'SOCIALIMAKERS')
    ?.stated_size?.text[0],
  'stakeholders of Torino Social Impact': facts.networks.find(
    ({ organisation }) => organisation === 'torino-social-impact',
  )?.statement,
});

/**
 * The statements of the seeds: each figure once per source that prints it, with its comparator; the definitions; what
 * the platform wants to become; what the Italian centre is there for. Throws when the facts file holds a figure whose
 * record is not known here.
 */
export function seedStatements(facts: SeedFacts): SeedStatement[] {
  return [...figures(facts), ...words(facts)];
}

function figures(facts: SeedFacts): SeedStatement[] {
  const texts = wordsOf(facts);
  return facts.numbers.flatMap(({ what, value, comparison, source: printedIn }) => {
    const about = ABOUT[what];
    if (!about) throw new Error(`The facts file has a figure "${what}" that no record is known for.`);
    const comparator = comparison === 'more than' ? ('GT' as const) : ('EQ' as const);
    const sources = printedIn.match(/S\d/g) ?? [];
    return sources.map((source) => ({
      key: `${what}:${source}`,
      ...about,
      what,
      text: texts[what] ?? null,
      comparator,
      value,
      source,
    }));
  });
}

function words(facts: SeedFacts): SeedStatement[] {
  const none = { comparator: null, value: null, unit: null };
  const definitions = facts.definitions.map(({ term, source, text_as_printed: text }) => ({
    key: `definition:${term}:${source}`,
    target: SOCIALIMAKERS,
    what: `definition of ${term}`,
    text,
    source,
    ...none,
  }));
  const platforms = facts.platforms.map(({ name_as_printed: name, marketplace }) => ({
    key: `marketplace:${name}`,
    target: SOCIALIMAKERS,
    what: `aim of the ${name}`,
    text: marketplace.statement,
    source: 'S0',
    ...none,
  }));
  const objectives = facts.projects.flatMap(({ objectives_of_the_italian_centre: texts = [] }) => texts);
  const centre = objectives.map((text, at) => ({
    key: `objective:IT:${at + 1}`,
    target: ITALIAN_CENTRE,
    what: `objective ${at + 1} of the Italian centre`,
    text,
    source: 'S2',
    ...none,
  }));
  return [...definitions, ...platforms, ...centre];
}
