/** A tag of MJML. Attributes and content are HTML already: whoever makes one escapes. */
export interface MjmlNode {
  readonly tagName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly MjmlNode[];
  readonly content?: string;
}
export const tag = (
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  inside: string | readonly MjmlNode[],
): MjmlNode =>
  typeof inside === 'string' ? { tagName, attributes, content: inside } : { tagName, attributes, children: inside };

let loaded: Promise<typeof import('mjml-core').default> | undefined;
/** On first use: MJML is large, and most processes never compile. Its parts without its command line, which brings much more. */
async function load() {
  const [{ default: core }, { default: validator }, { default: preset }] = await Promise.all([
    import('mjml-core'),
    import('mjml-validator'),
    import('mjml-preset-core'),
  ]);
  core.assignComponents(core.components, preset.components);
  validator.assignDependencies(validator.dependencies, preset.dependencies);
  return core;
}

/** HTML of a tree. It includes no file and no font of another host. Throws when the tree is not valid: a mistake of ours. */
export async function renderMjml(root: MjmlNode): Promise<string> {
  loaded ??= load();
  const options = { validationLevel: 'strict', ignoreIncludes: true, fonts: {}, minify: false, beautify: false };
  const { html } = await (await loaded).default(root, options);
  return html;
}
