/**
 * Contrast of the colours of theme/, computed: the pages are looked at with one accent only, but each centre has its own, and
 * a hovered button or a link in a chosen row is seldom on the screen when axe looks.
 */
import { readFileSync } from 'node:fs';
import { check, same } from './suite.mjs';

const THEME = 'apps/web/src/theme';

/** @typedef {[number, number, number]} Rgb */

/** @param {string} hex @returns {Rgb} */
const rgb = (hex) => /** @type {Rgb} */ ([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));

/** Relative luminance as WCAG 2 defines it. @param {Rgb} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {Rgb} one @param {Rgb} other */
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a rule by their names. @param {string} css @param {string} selector @returns {Record<string, string>} */
function variables(css, selector) {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries([...block.matchAll(/--sb-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** A colour in the end: a hex value, a variable, or a mix. @param {Record<string, string>} all @param {string} name @returns {Rgb} */
function resolve(all, name) {
  const value = all[name] ?? '';
  if (value.startsWith('#')) return rgb(value);
  const mix = /^color-mix\(in srgb, var\(--sb-([\w-]+)\) (\d+)%, (#\w+)\)$/.exec(value);
  if (mix) {
    const [share, base] = [Number(mix[2]) / 100, rgb(mix[3] ?? '')];
    return /** @type {Rgb} */ (
      resolve(all, mix[1] ?? '').map((part, at) => part * share + (base[at] ?? 0) * (1 - share))
    );
  }
  const variable = /^var\(--sb-([\w-]+)\)$/.exec(value);
  if (variable) return resolve(all, variable[1] ?? '');
  throw new Error(`--sb-${name} is "${value}", which is no colour that can be computed`);
}

/** What stands on what. Edges of controls and the ring of the focus need 3, text needs 4.5. @type {[string, string[], number][]} */
const pairs = [
  ['text', ['surface', 'surface-2', 'sel', 'tint', 'neutral'], 4.5],
  ['text-2', ['surface', 'surface-2', 'sel', 'tint', 'neutral'], 4.5],
  ['accent', ['surface', 'surface-2', 'sel', 'tint', 'neutral'], 4.5],
  ['on-tint', ['tint'], 4.5],
  ['on-accent', ['accent', 'accent-hover'], 4.5],
  ['ok', ['ok-tint', 'surface'], 4.5],
  ['wait', ['wait-tint', 'surface'], 4.5],
  ['bad', ['bad-tint', 'surface'], 4.5],
  ['control', ['surface', 'surface-2', 'sel'], 3],
  ['focus', ['surface', 'surface-2', 'sel', 'tint', 'neutral'], 3],
];

export async function checkContrast() {
  const tokens = readFileSync(`${THEME}/tokens.css`, 'utf8');
  const accents = readFileSync(`${THEME}/accents.css`, 'utf8');
  const schemes = { light: ':root', dark: ':root[data-mantine-color-scheme="dark"]' };
  for (const accent of ['it', 'gr', 'ro', 'si', 'hr', 'eu']) {
    for (const [scheme, selector] of Object.entries(schemes)) {
      await check(`contrast: accent ${accent}, ${scheme}`, () => {
        const all = {
          ...variables(tokens, ':root'),
          ...variables(tokens, selector),
          ...variables(accents, `[data-accent="${accent}"]`),
        };
        const weak = pairs.flatMap(([front, backs, needed]) =>
          backs
            .map((back) => ({ back, ratio: contrast(resolve(all, front), resolve(all, back)) }))
            .filter(({ ratio }) => ratio < needed)
            .map(({ back, ratio }) => `${front} on ${back} ${ratio.toFixed(2)}`),
        );
        same(weak, [], 'too weak');
      });
    }
  }
}
