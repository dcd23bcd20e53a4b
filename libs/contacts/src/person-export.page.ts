import type { Language } from '@seedbed/platform/kernel';
import type { PersonData, Told } from './person-export.service.js';
import { exportTexts, isHeading } from './person-export.texts.js';
import { personNotes } from './person-notes.js';
import { personParts } from './person-parts.js';

const escaped = (value: unknown): string => String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A value as people read it: a linked record by its name, texts by name as `name: text`. */
function text(value: unknown): string {
  if (Array.isArray(value)) return value.map(text).join(', ');
  if (typeof value !== 'object' || value === null) return escaped(value);
  const { id, name } = value as { id?: unknown; name?: unknown };
  if (typeof id === 'string') return escaped(name ?? id);
  return Object.entries(value)
    .map(([key, inner]) => `${escaped(key)}: ${text(inner)}`)
    .join('; ');
}

const rows = (told: Told): string =>
  Object.entries(told)
    .map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${text(value)}</td></tr>`)
    .join('\n');

/** The page that a person gets: all that is kept about them, readable without a program, in their language. */
export function personPage({ madeAt, records, processing }: PersonData, language: Language): string {
  const texts = exportTexts[language];
  const headingOf = (kind: string): string =>
    isHeading(kind) ? texts[kind] : ((personParts().get(kind) ?? personNotes().get(kind))?.heading[language] ?? kind);
  const sections = Object.entries(records).map(([kind, all]) => {
    const tables = all.map((told) => `<table>\n${rows(told)}\n</table>`);
    return `<section>\n<h2>${escaped(headingOf(kind))}</h2>\n${tables.join('\n') || `<p>${escaped(texts.none)}</p>`}\n</section>`;
  });
  const used = processing.map(
    ({ field, says, legalBasis, keptFor }) =>
      `<tr><th scope="row">${escaped(field)}</th><td>${escaped(says)}</td><td>${legalBasis}</td><td>${keptFor}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(texts.title)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:0 0 1rem}th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}th{width:14rem}</style>
</head>
<body>
<main>
<h1>${escaped(texts.title)}</h1>
<p>${escaped(texts.made)} <time datetime="${madeAt}">${madeAt}</time></p>
${sections.join('\n')}
<section>
<h2>${escaped(texts.purposes)}</h2>
<table>
${used.join('\n')}
</table>
</section>
</main>
</body>
</html>
`;
}
