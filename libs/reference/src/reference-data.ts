import { readFileSync } from 'node:fs';
import { projectFile } from '@seedbed/platform/kernel';
import { z } from 'zod';

const localised = z.strictObject({
  en: z.string().min(1),
  it: z.string().min(1),
  hr: z.string().min(1),
  el: z.string().min(1),
  ro: z.string().min(1),
  sl: z.string().min(1),
});

const read = <T>(file: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(projectFile(`libs/reference/data/${file}.json`), 'utf8')));

const countries = z.array(
  z.strictObject({
    code: z.string().length(2),
    name: localised,
    aliases: z.array(z.string()),
    nutsPrefix: z.string().nullable(),
    vatPrefix: z.string().nullable(),
    inNetwork: z.boolean(),
  }),
);
const languages = z.array(z.strictObject({ code: z.string(), name: localised, endonym: z.string() }));
const nuts = z.strictObject({
  scheme: z.string(),
  attribution: z.string(),
  regions: z.array(z.tuple([z.string(), z.string()])),
});
const codeLists = z.array(
  z.strictObject({
    code: z.string(),
    name: localised,
    values: z.array(z.strictObject({ code: z.string(), label: localised })),
  }),
);
const programmeNames = z.array(z.strictObject({ key: z.string(), name: localised }));

/** The countries of Europe and its neighbours with names in six languages (Unicode CLDR) and their other spellings. */
export const countriesData = () => read('countries', countries);
/** The languages that names and texts are written in. */
export const languagesData = () => read('languages', languages);
/** NUTS 2021 as pairs of code and name; the level is the length of the code less two. */
export const nutsData = () => read('nuts-2021', nuts).regions;
/** Shared code lists with their values in order. */
export const codeListsData = () => read('code-lists', codeLists);
/** Names in six languages of the programmes that the facts file mentions, by its keys. */
export const programmeNamesData = () => read('funding-programmes', programmeNames);
