import { nccId, stewardFor } from '@seedbed/centres';
import { assertNever, stableId } from '@seedbed/platform/kernel';
import { QualityFlag } from '@seedbed/platform/quality';
import {
  countryId,
  type Ensure,
  FACTS_SOURCE,
  loadSeedFacts,
  type SeedFacts,
  type SeedOrganisation,
  type SeedRun,
  seedGroup,
  sourceId,
} from '@seedbed/reference';
import { PolicyLab } from './centre-bodies.record.js';
import { GovernanceBody, GovernanceMembership } from './governance.record.js';
import { scriptOf } from './name.rules.js';
import { Organisation } from './organisation.record.js';
import { isPublicKind } from './organisation-kind.js';
import { OrganisationName } from './organisation-name.record.js';
import { OrganisationRelation } from './organisation-relation.record.js';
import { kindUnknownReason, kindUnverifiedReason } from './organisations.texts.js';
import { seedKind } from './seed-kinds.js';
import { nameFacts } from './seed-names.js';
import { Site } from './site.record.js';

/** Id of a seeded organisation by its key in the facts file. */
export const organisationId = (key: string): string => stableId('Organisation', key);

type CentreSite = SeedFacts['nccs'][number]['sites'][number];
const seeded = { visibility: 'PUBLIC' as const };

/**
 * Steward of a seeded organisation: the centre of its country, else of the country that leads its first project, else
 * Italy. In: its key. The order of the projects in the facts file is the order in time.
 */
export function organisationSteward(key: string): string {
  const facts = loadSeedFacts();
  const countryOf = (wanted: string | undefined): string | null =>
    facts.organisations.find((organisation) => organisation.key === wanted)?.country_iso2 ?? null;
  const first = facts.participations.find((participation) => participation.organisation === key);
  const lead = facts.projects.find((project) => project.key === first?.project)?.lead_partner;
  return stewardFor(countryOf(key), countryOf(lead));
}

/** The 60 organisations with every printed name, and what the sources say of centres, bodies and relations. */
export async function seedOrganisations(run: SeedRun): Promise<void> {
  const facts = loadSeedFacts();
  await seedGroup(run, 'organisations', async (ensure) => {
    for (const organisation of facts.organisations) await seedOrganisation(ensure, organisation);
  });
  await seedGroup(run, 'sites, relations and bodies', async (ensure) => {
    await seedCentreSites(ensure, facts);
    await seedManagement(ensure);
    await seedBodies(ensure, facts);
  });
}

async function seedOrganisation(ensure: Ensure, facts: SeedOrganisation): Promise<void> {
  const { key, proposed_canonical_name: name } = facts;
  const kind = seedKind(facts.kind);
  const steward = organisationSteward(key);
  const source = sourceId(facts.mentions[0]?.source ?? FACTS_SOURCE);
  const organisation = await ensure(Organisation, {
    key,
    name,
    kind: kind.is === 'known' ? kind.kind : null,
    isPublic: kind.is === 'known' ? isPublicKind(kind.kind) : null,
    country: facts.country_iso2 === null ? null : countryId(facts.country_iso2),
    status: 'UNKNOWN',
    source,
    steward,
    ...seeded,
  });
  await seedNames(ensure, facts, organisation, steward);
  if (kind.is === 'known') return;
  await ensure(QualityFlag, {
    key: `KIND:${key}`,
    rule: kind.is === 'unknown' ? 'KIND_UNKNOWN' : 'KIND_UNVERIFIED',
    recordType: 'Organisation',
    recordId: organisation,
    recordTitle: name,
    field: 'kind',
    value: null,
    proposed: kind.is === 'unverified' ? kind.proposed : null,
    reason: kind.is === 'unknown' ? kindUnknownReason : kindUnverifiedReason,
    source: sourceId(FACTS_SOURCE),
    steward,
    ...seeded,
  });
}

/** One name row per spelling and source, with the places where that source uses it. */
async function seedNames(
  ensure: Ensure,
  facts: SeedOrganisation,
  organisation: string,
  steward: string,
): Promise<void> {
  const variants = new Map<string, { text: string; source: string; contexts: string[] }>();
  for (const { name_as_printed: text, source, context } of facts.mentions) {
    const variant = variants.get(`${source}:${text}`) ?? { text, source, contexts: [] };
    variants.set(`${source}:${text}`, variant);
    if (!variant.contexts.includes(context)) variant.contexts.push(context);
  }
  for (const [variantKey, { text, source, contexts }] of variants) {
    const { lang, kind = 'AS_PRINTED' } = nameFacts(text);
    await ensure(OrganisationName, {
      key: `${facts.key}:${variantKey}`,
      organisation,
      text,
      lang: lang ?? null,
      script: scriptOf(text),
      kind,
      source: sourceId(source),
      note: contexts.join('; '),
      steward,
      ...seeded,
    });
  }
}

async function seedCentreSites(ensure: Ensure, facts: SeedFacts): Promise<void> {
  for (const { country_iso2: country, sites } of facts.nccs) {
    for (const site of sites) {
      await ensure(Site, {
        key: `ncc:${country}:${site.kind}`,
        ncc: nccId(country),
        host: site.at ? organisationId(site.at) : null,
        ...siteKind(site.kind),
        place: site.place,
        country: countryId(country),
        note: site.text ?? null,
        source: sourceId(site.source),
        steward: nccId(country),
        ...seeded,
      });
    }
  }
}

function siteKind(kind: CentreSite['kind']): Pick<Site, 'kind' | 'status'> {
  switch (kind) {
    case 'LEGAL_SEAT':
      return { kind: 'LEGAL_SEAT', status: 'ACTUAL' };
    case 'OPERATIONAL_SEAT':
      return { kind: 'OPERATIONAL_SEAT', status: 'ACTUAL' };
    case 'OPERATIONAL_SEAT_PLANNED':
      return { kind: 'OPERATIONAL_SEAT', status: 'PLANNED' };
    default:
      return assertNever(kind);
  }
}

/** The one relation between organisations that a source states: S2 says who manages Open Incet since 2015. */
async function seedManagement(ensure: Ensure): Promise<void> {
  await ensure(OrganisationRelation, {
    key: 'fgb MANAGES open-incet',
    type: 'MANAGES',
    from: organisationId('fgb'),
    to: organisationId('open-incet'),
    startsOn: { value: '2015', precision: 'YEAR' },
    source: sourceId('S2'),
    steward: organisationSteward('open-incet'),
    ...seeded,
  });
}

/** The steering committee and the policy lab of the Italian centre, both named in S4, the text on SEED. */
async function seedBodies(ensure: Ensure, facts: SeedFacts): Promise<void> {
  const source = sourceId('S4');
  for (const { name_as_printed: name, country, mandate, members } of facts.governance_bodies) {
    const common = { source, steward: nccId(country), ...seeded };
    const body = await ensure(GovernanceBody, {
      key: `${country}:${name}`,
      name,
      kind: 'STEERING_COMMITTEE',
      mandate,
      ncc: nccId(country),
      ...common,
    });
    for (const member of members) {
      await ensure(GovernanceMembership, {
        key: `${country}:${name}:${member}`,
        body,
        organisation: organisationId(member),
        ...common,
      });
    }
  }
  for (const { name_as_printed: name, country, description } of facts.policy_labs) {
    const ncc = nccId(country);
    await ensure(PolicyLab, { key: `${country}:${name}`, name, description, ncc, source, steward: ncc, ...seeded });
  }
}
