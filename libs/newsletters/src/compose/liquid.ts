import { Liquid } from 'liquidjs';

/** What a template may use up: characters to parse, milliseconds and allocated units to render. */
const LIMITS = { parseLimit: 2_000_000, renderLimit: 2_000, memoryLimit: 20_000_000 } as const;
/** The same for one recipient. */
export const RECIPIENT_LIMITS = { renderLimit: 200, memoryLimit: 5_000_000 } as const;

/** All that templates may do. Nothing here reads a file or another template. */
const TAGS = ['assign', 'break', 'capture', 'case', 'comment', 'continue', 'echo', 'for', 'if', 'raw', 'unless', '#'];

/** Templates of the HTML part escape every value; those of texts do not. Undefined variables are errors. */
function engine(isHtml: boolean): Liquid {
  const liquid = new Liquid({
    ...LIMITS,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    templates: {}, // no file system
    ...(isHtml ? { outputEscape: 'escape' as const } : {}),
  });
  for (const tag of Object.keys(liquid.tags)) if (!TAGS.includes(tag)) delete liquid.tags[tag];
  delete liquid.filters.raw; // would let a value past the escaping
  return liquid;
}

export const htmlLiquid: Liquid = engine(true);
export const textLiquid: Liquid = engine(false);
