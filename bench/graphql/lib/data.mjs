// @ts-check
/**
 * The made-up network that is measured: SQL that fills a migrated database. Everything follows from the seed, so two
 * machines measure the same rows. n organisations in 36 countries, n / 10 projects, about 2 n participations,
 * n / 10 pilots.
 */

/** The members of the EU, each with a centre, the five of the network first; then nine neighbours without one. */
const COUNTRIES =
  'IT GR RO SI HR AT BE BG CY CZ DE DK EE ES FI FR HU IE LT LU LV MT NL PL PT SE SK AL BA CH GB MD ME NO RS UA'.split(
    ' ',
  );
const CENTRES = 27;
const COMPETENCES = 20;

const FORMS = ['Foundation', 'Association', 'University', 'Agency', 'Cooperative', 'Institute', 'Council', 'Network'];
const TOPICS =
  'action hub studio alliance forum works bridge future makers factory compass harbour garden workshop campus circle lantern orchard meadow anchor beacon quarry summit delta'.split(
    ' ',
  );
const KINDS = [
  'FOUNDATION',
  'ASSOCIATION',
  'UNIVERSITY',
  'AGENCY',
  'COOPERATIVE',
  'RESEARCH_BODY',
  'MUNICIPALITY',
  'OTHER',
];

/** @param {string[]} words @returns {string} as an SQL array */
const array = (words) => `array[${words.map((word) => `'${word}'`).join(',')}]::text[]`;

/**
 * share: a number from 0 to 1 that only depends on seed, name and row. id: in the form of the product's own (UUIDv7), so
 * that the rows of one time lie together in the indexes. The skew of countries and of much-invited organisations is u²:
 * the first of 36 countries has 17 % of the organisations, the last 1.4 %.
 */
const helpers = `
create schema bench;
create function bench.share(what text, i bigint, seed bigint) returns float8 language sql immutable as $$
  select (hashtextextended(what || ':' || i, seed) & 4503599627370495)::float8 / 4503599627370496 $$;
create function bench.id(what text, i bigint, seed bigint) returns uuid language sql immutable as $$
  select (substr(t, 1, 8) || '-' || substr(t, 9, 4) || '-7' || substr(m, 1, 3) || '-8' || substr(m, 4, 3) || '-' || substr(m, 7, 12))::uuid
  from (select lpad(to_hex(1730000000000 + i * 37), 12, '0') t, md5(seed || ':' || what || ':' || i) m) x $$;
create function bench.pick(words text[], what text, i bigint, seed bigint) returns text language sql immutable as $$
  select words[1 + floor(bench.share(what, i, seed) * cardinality(words))::int] $$;
create function bench.visibility(what text, i bigint, seed bigint) returns text language sql immutable as $$
  select case when s < .60 then 'PUBLIC' when s < .85 then 'NETWORK' else 'NCC' end from bench.share(what || ' seen', i, seed) s $$;
create function bench.archived(what text, i bigint, seed bigint) returns timestamptz language sql immutable as $$
  select case when bench.share(what || ' archived', i, seed) < .01 then timestamptz '2026-01-01 00:00:00Z' end $$;
create function bench.place(i int) returns text language sql immutable as $$
  select (array['ter','mon','val','ros','bel','gal','dor','lin','kar','san','per','tol','nor','vil','zag','lam'])[1 + i % 16]
      || (array['ova','ina','ero','ette','ano','isti','ara','opol','ense','urna','ica','avia','ondo','eska','iri','olis'])[1 + i / 16 % 16] $$;
`;

/** @param {number} seed */
const places = (seed) => `
insert into countries (id, code, name, in_network)
  select bench.id('country', i, ${seed}), code, jsonb_build_object('en', 'Country ' || code), i <= 5
  from unnest(${array(COUNTRIES)}) with ordinality c(code, i);
insert into nccs (id, country_id, name, visibility, steward_id)
  select bench.id('ncc', i, ${seed}), bench.id('country', i, ${seed}), jsonb_build_object('en', 'Centre ' || i), 'PUBLIC', bench.id('ncc', i, ${seed})
  from generate_series(1, ${CENTRES}) i;
`;

/** The country of an organisation, and its centre: that of its country, else any. */
const whereOf = (/** @type {number} */ seed) => `
  cross join lateral (select 1 + floor(${COUNTRIES.length} * power(bench.share('country of', i, ${seed}), 2))::int as country) c
  cross join lateral (select case when country <= ${CENTRES} then country else 1 + country % ${CENTRES} end as centre) s`;

/** @param {number} n @param {number} seed */
const organisations = (n, seed) => `
insert into organisations (id, name, kind, legal_form, country_id, status, website, visibility, archived_at, steward_id)
  select bench.id('organisation', i, ${seed}),
    initcap(bench.pick(${array(FORMS)}, 'form', i, ${seed}) || ' ' || bench.pick(${array(TOPICS)}, 'topic', i, ${seed}) || ' ' || bench.place(floor(256 * bench.share('place', i, ${seed}))::int)),
    bench.pick(${array(KINDS)}, 'kind', i, ${seed}), bench.pick(array['foundation', 'company', null], 'legal form', i, ${seed}),
    bench.id('country', country, ${seed}), case when bench.share('status', i, ${seed}) < .9 then 'ACTIVE' else 'UNKNOWN' end,
    'https://org-' || i || '.example.org', bench.visibility('organisation', i, ${seed}), bench.archived('organisation', i, ${seed}),
    bench.id('ncc', centre, ${seed})
  from generate_series(1, ${n}) i ${whereOf(seed)};
insert into organisation_names (id, organisation_id, text, lang, kind, visibility, archived_at, steward_id)
  select bench.id('name', row_number() over (order by id), ${seed}), id, reverse(split_part(name, ' ', 1)) || ' ' || split_part(name, ' ', 3), 'it', 'TRANSLATION',
    visibility, archived_at, steward_id
  from organisations;
`;

/** The organisation that place k of project i goes to: few organisations are in many projects. 7919 scatters them over the ids. */
const invited = (/** @type {number} */ n, /** @type {number} */ seed) =>
  `1 + ((floor(${n} * power(bench.share('invited ' || k, i, ${seed}), 2))::bigint * 7919 + 13) % ${n})`;

/** Partners a project: 4 to 36, 20 on average; the first one leads and stands as the owner too (question Q3). @param {number} n @param {number} seed */
const projects = (n, seed) => `
insert into projects (id, acronym, title, display_name, status, starts_on, starts_on_precision, owner_id, visibility, archived_at, steward_id)
  select bench.id('project', i, ${seed}), 'PROJECT' || i, jsonb_build_object('en', 'Title of project ' || i), 'PROJECT' || i,
    bench.pick(array['SIGNED', 'ONGOING', 'CLOSED'], 'project status', i, ${seed}), date '2014-01-01' + floor(4000 * bench.share('start', i, ${seed}))::int, 'DAY',
    bench.id('organisation', ${invited(n, seed)}, ${seed}), bench.visibility('project', i, ${seed}), bench.archived('project', i, ${seed}),
    bench.id('ncc', 1 + floor(${CENTRES} * power(bench.share('project ncc', i, ${seed}), 2))::int, ${seed})
  from generate_series(1, ${Math.max(1, Math.round(n / 10))}) i, (values (1)) first(k);
insert into participations (id, project_id, organisation_id, role, "order", name_as_printed, visibility, archived_at, steward_id)
  select bench.id('participation', i * 100 + k, ${seed}), bench.id('project', i, ${seed}), bench.id('organisation', o, ${seed}),
    case when k = 1 then 'LEAD_PARTNER' else bench.pick(array['PARTNER','PARTNER','PARTNER','PARTNER','ASSOCIATED_PARTNER','THIRD_PARTY'], 'role', i * 100 + k, ${seed}) end,
    k, 'Partner ' || k, bench.visibility('participation', i * 100 + k, ${seed}), bench.archived('participation', i * 100 + k, ${seed}),
    bench.id('ncc', 1 + floor(${CENTRES} * power(bench.share('project ncc', i, ${seed}), 2))::int, ${seed})
  from (
    select i, o, min(k) as k from generate_series(1, ${Math.max(1, Math.round(n / 10))}) i
    cross join lateral generate_series(1, 4 + floor(33 * bench.share('partners', i, ${seed}))::int) k
    cross join lateral (select ${invited(n, seed)} as o) x
    group by i, o
  ) seat;
`;

/**
 * Up to two pilots a project, each with two key competences of a framework of 20 that it showed for the centre it lies with.
 * @param {number} n @param {number} seed
 */
const pilots = (n, seed) => `
insert into competence_frameworks (id, key, version, name, state, visibility, steward_id)
  select bench.id('framework', 1, ${seed}), 'BENCH', '1', '{"en": "Framework"}', 'RELEASED', 'PUBLIC', bench.id('ncc', 1, ${seed});
insert into competences (id, framework_id, code, label, visibility, steward_id)
  select bench.id('competence', i, ${seed}), bench.id('framework', 1, ${seed}), 'C' || i, jsonb_build_object('en', 'Competence ' || i), 'PUBLIC', bench.id('ncc', 1, ${seed})
  from generate_series(1, ${COMPETENCES}) i;
insert into portfolios (id, ncc_id, framework_id, title, visibility, steward_id)
  select bench.id('portfolio', i, ${seed}), bench.id('ncc', i, ${seed}), bench.id('framework', 1, ${seed}), 'Portfolio ' || i, 'PUBLIC', bench.id('ncc', i, ${seed})
  from generate_series(1, ${CENTRES}) i;
insert into portfolio_items (id, portfolio_id, competence_id, state, visibility, steward_id)
  select bench.id('item', i * 100 + c, ${seed}), bench.id('portfolio', i, ${seed}), bench.id('competence', c, ${seed}), 'TESTED', 'PUBLIC', bench.id('ncc', i, ${seed})
  from generate_series(1, ${CENTRES}) i, generate_series(1, ${COMPETENCES}) c;
create table bench.pilots as
  select i * 10 + k as place, bench.id('pilot', i * 10 + k, ${seed}) as id, i, 1 + floor(${CENTRES} * power(bench.share('project ncc', i, ${seed}), 2))::int as centre
  from generate_series(1, ${Math.max(1, Math.round(n / 10))}) i, generate_series(1, floor(3 * bench.share('pilots', i, ${seed}))::int) k;
insert into pilots (id, title, project_id, scope, status, theme, visibility, archived_at, steward_id)
  select id, jsonb_build_object('en', 'Pilot ' || place), bench.id('project', i, ${seed}), bench.pick(array['LOCAL', 'NATIONAL', 'TRANSNATIONAL'], 'scope', place, ${seed}),
    bench.pick(array['PLANNED', 'ONGOING', 'COMPLETED'], 'pilot status', place, ${seed}), 'Theme ' || place, bench.visibility('pilot', place, ${seed}),
    bench.archived('pilot', place, ${seed}), bench.id('ncc', centre, ${seed})
  from bench.pilots;
insert into pilot_competences (id, pilot_id, item_id, competence_id, state, shown_on, shown_on_precision, reason, moved, recorded_by)
  select bench.id('shown', place * 10 + k, ${seed}), id, bench.id('item', centre * 100 + c, ${seed}), bench.id('competence', c, ${seed}), 'TESTED', date '2026-01-01', 'DAY',
    'Seen', false, 'system:bench'
  from bench.pilots, generate_series(0, 1) k,
    lateral (select 1 + (floor(${COMPETENCES} * bench.share('shown', place, ${seed}))::int + 7 * k) % ${COMPETENCES} as c) x;
`;

/**
 * The statements that fill a migrated, empty database, in order, each with what it makes.
 * @param {number} n organisations @param {number} seed
 * @returns {{ says: string, sql: string }[]}
 */
export const fillSql = (n, seed) => [
  { says: 'countries and centres', sql: helpers + places(seed) },
  { says: 'organisations and names', sql: organisations(n, seed) },
  { says: 'projects and participations', sql: projects(n, seed) },
  { says: 'pilots and competences', sql: pilots(n, seed) },
];
