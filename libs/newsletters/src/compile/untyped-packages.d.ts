// What we use of packages that bring no types. All of MJML is CommonJS: its exports come as the default.

declare module 'mjml-core' {
  const core: {
    default(root: object, options: object): Promise<{ readonly html: string }>;
    readonly components: object;
    assignComponents(target: object, source: object): void;
  };
  export default core;
}
declare module 'mjml-preset-core' {
  const preset: { readonly components: object; readonly dependencies: object };
  export default preset;
}
declare module 'mjml-validator' {
  const validator: {
    readonly dependencies: object;
    assignDependencies(target: object, source: object): void;
  };
  export default validator;
}
declare module 'html-to-text' {
  export function convert(html: string, options: object): string;
}
