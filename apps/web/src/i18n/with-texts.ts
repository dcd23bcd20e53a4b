import { loadPart } from './texts.js';

/**
 * A module together with the texts that it shows. Nobody writes this call: the build puts it around every `import()`
 * (texts-plugin.ts).
 */
export async function withTexts<Module>(module: Promise<Module>, part: string): Promise<Module> {
  const [loaded] = await Promise.all([module, loadPart(part)]);
  return loaded;
}
