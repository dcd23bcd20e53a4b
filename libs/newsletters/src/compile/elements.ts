import { Parser } from 'htmlparser2';

/** A tag of an HTML text, with what mail programs make of its styles: inherited where it says nothing itself. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All words inside, alternatives of images too. */
  text: string;
  readonly colour: string;
  readonly background: string;
  readonly size: number;
  readonly isHidden: boolean;
  /** How many of its name there are up to it: `img 2`. */
  readonly place: string;
  /** Number of the block of the issue that it stands in. */
  readonly block?: number;
}
/** A run of words, and the innermost tag that they stand in. */
export interface Words {
  readonly text: string;
  readonly within: HtmlElement;
}

const ROOT: HtmlElement = {
  name: '#',
  attributes: {},
  text: '',
  colour: '#000000',
  background: '#ffffff',
  size: 16,
  isHidden: false,
  place: 'html',
};
const NOT_READ = new Set(['head', 'script', 'style', 'title', 'template']);

/** The tags and words of an HTML text, in their order. Comments, and with them what only Outlook sees, are left out. */
export function readHtml(html: string): {
  readonly elements: readonly HtmlElement[];
  readonly words: readonly Words[];
} {
  const elements: HtmlElement[] = [];
  const words: Words[] = [];
  const open: HtmlElement[] = [ROOT];
  const counts = new Map<string, number>();
  const parser = new Parser({
    onopentag(name, attributes) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const element = styled(name, attributes, open.at(-1) ?? ROOT, `${name} ${count}`);
      for (const parent of open.slice(1)) parent.text += name === 'img' ? ` ${attributes.alt ?? ''}` : '';
      elements.push(element);
      open.push(element);
    },
    ontext(text) {
      const within = open.at(-1) ?? ROOT;
      for (const parent of open.slice(1)) parent.text += text;
      if (text.trim() !== '' && !open.some(({ name }) => NOT_READ.has(name))) words.push({ text, within });
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return { elements, words };
}

function styled(
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: HtmlElement,
  place: string,
): HtmlElement {
  const style = declarations(attributes.style ?? '');
  const size = /^([\d.]+)px$/.exec(style.get('font-size') ?? '')?.[1];
  const background = style.get('background-color') ?? style.get('background') ?? attributes.bgcolor;
  return {
    ...{ name, attributes, text: '', place },
    ...blockOf(attributes.class, parent),
    colour: hexOf(style.get('color')) ?? parent.colour,
    background: hexOf(background) ?? parent.background,
    size: size === undefined ? parent.size : Number(size),
    isHidden: parent.isHidden || style.get('display') === 'none' || style.get('visibility') === 'hidden',
  };
}

function blockOf(names = '', parent: HtmlElement): Pick<HtmlElement, 'block'> {
  const own = /(?:^|\s)block-(\d+)(?:\s|$)/.exec(names)?.[1];
  if (own !== undefined) return { block: Number(own) };
  return parent.block === undefined ? {} : { block: parent.block };
}

function declarations(style: string): Map<string, string> {
  return new Map(
    style.split(';').map((one) => {
      const [name = '', ...value] = one.split(':');
      return [name.trim().toLowerCase(), value.join(':').replace('!important', '').trim().toLowerCase()] as const;
    }),
  );
}

const NAMED: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', red: '#ff0000', blue: '#0000ff' };
function hexOf(colour: string | undefined): string | undefined {
  if (colour === undefined) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  const rgb = /^rgb\((\d{1,3}), ?(\d{1,3}), ?(\d{1,3})\)$/.exec(colour);
  return rgb
    ? `#${rgb
        .slice(1)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    : NAMED[colour];
}

/** The contrast of two colours (WCAG 2.2), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [bright = 0, dark = 0] = [a, b].map(luminance).sort((one, other) => other - one);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
