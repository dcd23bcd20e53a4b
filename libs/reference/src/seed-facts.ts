import { readFileSync } from 'node:fs';
import { projectFile } from '@seedbed/platform/kernel';
import { z } from 'zod';

/**
 * The facts of the five source texts of the seed network, as `libs/reference/data/seed-facts.json` holds them: what was
 * printed, word for word where a field ends in `_as_printed`; null where the sources do not say. Only what the product
 * loads today is declared here; the file may say more.
 */
const sourceCodes = z.array(z.string());

const organisation = z.object({
  key: z.string(),
  proposed_canonical_name: z.string(),
  kind: z.string(),
  kind_basis: z.string().nullable(),
  country_iso2: z.string().length(2).nullable(),
  country_basis: z.string(),
  mentions: z.array(z.object({ source: z.string(), name_as_printed: z.string(), context: z.string() })),
  name_variants: z.array(z.string()),
});

const participation = z.object({
  project: z.string(),
  organisation: z.string(),
  name_as_printed: z.string(),
  role_as_printed: z.string(),
  role: z.enum(['LEAD_PARTNER', 'PARTNER', 'ASSOCIATED_PARTNER']),
  country_as_printed: z.string().nullable(),
  country_iso2: z.string().length(2).nullable(),
  order_in_list: z.number().int(),
  source: z.string(),
});

const project = z.object({
  key: z.string(),
  acronym: z.string().nullable(),
  full_name: z.string().nullable(),
  programme: z.array(z.string()),
  grant_agreement: z.string().nullish(),
  lead_partner: z.string().optional(),
  start_date: z.string().nullish(),
  end_date: z.string().nullish(),
  period_years: z.string().optional(),
  stated_size: z.object({ partners_total: z.number(), countries: z.number(), text: z.array(z.string()) }).optional(),
  website: z.string().optional(),
  objective: z.string().optional(),
  long_term_objective: z.string().optional(),
  phases: z
    .array(z.object({ order: z.number().int(), name: z.string(), period: z.string(), purpose: z.string() }))
    .optional(),
  role_of_centres: z.string().optional(),
  continues: z.string().optional(),
  objectives_of_the_italian_centre: z.array(z.string()).optional(),
  actions: z
    .array(z.object({ order: z.number().int(), text_as_printed: z.string(), proposed_key: z.string() }))
    .optional(),
  owner: z.string().optional(),
  status_text: z.string().optional(),
  source: sourceCodes,
});

const centreSite = z.object({
  kind: z.enum(['OPERATIONAL_SEAT', 'LEGAL_SEAT', 'OPERATIONAL_SEAT_PLANNED']),
  place: z.string(),
  at: z.string().optional(),
  text: z.string().optional(),
  source: z.string(),
});

const seedFacts = z.object({
  meta: z.object({
    title: z.string(),
    language_of_seeds: z.string(),
    sources: z.array(z.object({ id: z.string(), file: z.string(), what: z.string() })),
  }),
  enumerations_seen: z.object({ country_mapping_iso3166_alpha2: z.record(z.string(), z.string()) }),
  programmes: z.array(
    z.object({
      key: z.string(),
      name_as_printed: z.string(),
      other_names: z.array(z.string()).optional(),
      period: z.string().optional(),
    }),
  ),
  projects: z.array(project),
  participation_counts: z.record(
    z.string(),
    z.object({ total: z.number(), by_role: z.record(z.string(), z.number()) }),
  ),
  participations: z.array(participation),
  organisations: z.array(organisation),
  nccs: z.array(
    z.object({
      country_iso2: z.string(),
      in_projects: z.array(z.string()),
      national_priority_as_printed: z.string().nullable(),
      sites: z.array(centreSite),
    }),
  ),
  governance_bodies: z.array(
    z.object({
      name_as_printed: z.string(),
      project: z.string(),
      country: z.string(),
      members: z.array(z.string()),
      mandate: z.string(),
    }),
  ),
  policy_labs: z.array(
    z.object({ name_as_printed: z.string(), project: z.string(), country: z.string(), description: z.string() }),
  ),
  networks: z.array(z.object({ organisation: z.string(), statement: z.string() })),
  academy: z.object({
    name_as_printed: z.string(),
    delivery: z.array(z.string()),
    online_launch: z.string(),
    language: z.string(),
    price: z.string(),
    availability: z.array(z.string()),
    local_seminars: z.object({
      territory: z.string(),
      period: z.string(),
      trainers_organisations: z.array(z.string()),
      recordings: z.string(),
    }),
    statement_modules_are_key_competences: z.string(),
    modules: z.array(
      z.object({ number: z.number().int(), title_as_printed: z.string(), proposed_label_en: z.string() }),
    ),
    mooc_url: z.string(),
    intro_video_url: z.string(),
    trained_people: z.object({ value: z.number(), text: z.string() }),
  }),
  platforms: z.array(
    z.object({
      name_as_printed: z.string(),
      url_host: z.string(),
      project: z.string(),
      hosts: z.array(z.string()),
      marketplace: z.object({ statement: z.string() }),
    }),
  ),
  pilots: z.array(
    z.object({
      key: z.string(),
      project: z.string(),
      scope: z.enum(['LOCAL', 'NATIONAL', 'TRANSNATIONAL']).nullable(),
      territory: z.string().optional(),
      country: z.string().nullish(),
      coordinator: z.string().optional(),
      experts: z.array(z.string()).optional(),
      theme_as_printed: z.string().optional(),
      case_studies: z.array(z.string()).optional(),
      status: z.string().optional(),
      goals: z.array(z.string()).optional(),
      goal: z.string().optional(),
      purpose: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
  people: z.array(
    z.object({
      key: z.string(),
      name_as_printed: z.string(),
      role: z.string(),
      organisation: z.string(),
      acts_as: z.array(z.string()).optional(),
      handling: z.string().optional(),
      source: z.string(),
    }),
  ),
  definitions: z.array(z.object({ term: z.string(), source: z.string(), text_as_printed: z.string() })),
  numbers: z.array(
    z.object({
      what: z.string(),
      value: z.number(),
      comparison: z.literal('more than').optional(),
      source: z.string(),
    }),
  ),
  contradictions_and_gaps: z.array(
    z.object({ id: z.string(), type: z.string(), text: z.string(), sources: sourceCodes }),
  ),
  dedup_golden_set: z.object({
    same: z.array(z.tuple([z.string(), z.array(z.string())])),
    same_needs_human: z.array(z.tuple([z.string(), z.array(z.string()), z.string()])),
    unclear: z.array(z.tuple([z.string(), z.string()])),
    different: z.array(z.tuple([z.string(), z.string()])),
  }),
  derived_overlaps: z.object({
    SEED_and_SEED2SCALE: z.array(z.string()),
    SEED_only: z.array(z.string()),
    SEED2SCALE_only: z.array(z.string()),
  }),
});

export type SeedFacts = z.infer<typeof seedFacts>;
export type SeedOrganisation = SeedFacts['organisations'][number];
export type SeedProject = SeedFacts['projects'][number];

let loaded: SeedFacts | undefined;

/** The facts of the seed network, read and checked once per process. Throws what zod says when the file is broken. */
export function loadSeedFacts(): SeedFacts {
  loaded ??= seedFacts.parse(JSON.parse(readFileSync(projectFile('libs/reference/data/seed-facts.json'), 'utf8')));
  return loaded;
}
