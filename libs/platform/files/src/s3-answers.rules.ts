/** One page of what lies in a bucket. */
export interface S3Page {
  readonly objects: readonly { readonly key: string; readonly modified: Date }[];
  /** Where the next page begins; missing: this was the last one. */
  readonly next?: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name: string | undefined) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

/** The text of the first element of that name; our elements have no attributes and no elements in them. */
const textOf = (xml: string, name: string): string | undefined => {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml);
  return found ? unescaped(found[1] ?? '') : undefined;
};

/** The code of an error of S3, '' where the answer says none (something in between answered). */
export const s3ErrorCode = (xml: string): string => {
  const code = textOf(xml, 'Code') ?? '';
  return /^\w{1,80}$/.test(code) ? code : '';
};

/** Reads the answer of ListObjectsV2. What is no object with a key and a time is left out. */
export function readPage(xml: string): S3Page {
  const objects = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, inner = '']) => {
    const key = textOf(inner, 'Key');
    const modified = new Date(textOf(inner, 'LastModified') ?? '');
    return key === undefined || Number.isNaN(modified.getTime()) ? [] : [{ key, modified }];
  });
  const next = textOf(xml, 'IsTruncated') === 'true' ? textOf(xml, 'NextContinuationToken') : undefined;
  return { objects, ...(next === undefined ? {} : { next }) };
}
