// The manifest is built before Storybook starts, but need not be there for a type check.
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

declare module '*.css';

declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
