export interface EditSearch {
  /** The language that is written. */
  readonly lang?: string;
}

export const editSearch = ({ lang }: Record<string, unknown>): EditSearch => ({
  lang: typeof lang === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang) ? lang : undefined,
});
