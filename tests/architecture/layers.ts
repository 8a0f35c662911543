/** A layer of the code. */
export interface Layer {
  /** Its folder in `src/`, or `scripts`. */
  name: string;
  job: string;
  /** The layers below it that it may import from. */
  mayImport: readonly string[];
}

/** The layers from top to bottom: nothing imports upward. */
export const LAYERS: readonly Layer[] = [
  { name: 'scripts', job: 'One file per command: reads what was typed, calls what works, sets the exit code.', mayImport: ['io', 'core'] },
  {
    name: 'pages',
    job: 'Routes of the site. They hold nothing of their own.',
    mayImport: ['layouts', 'site', 'components', 'core'],
  },
  { name: 'middleware.ts', job: 'The last hand on each page: languages, styles, content policy.', mayImport: ['site', 'core'] },
  {
    name: 'layouts',
    job: 'The frames of pages: a list, a page of prose, a page in a language.',
    mayImport: ['components', 'core', 'styles'],
  },
  { name: 'site', job: 'The campaign as pages see it, with texts and links in the page’s language.', mayImport: ['core', 'components'] },
  { name: 'components', job: 'Pieces of a page, each with its styles. They take props.', mayImport: ['core', 'client'] },
  { name: 'client', job: 'What ships to readers. Every page works without it.', mayImport: ['core'] },
  { name: 'io', job: 'Everything that touches a disk, a process, a font, the clock or the network.', mayImport: ['core'] },
  { name: 'core', job: 'Pure functions: no disk, no clock, no network, no Astro. Here is what the generator knows.', mayImport: [] },
  { name: 'words', job: 'the interface, in seven languages', mayImport: [] },
  { name: 'starter', job: 'texts for a new campaign', mayImport: [] },
  { name: 'styles', job: 'what pages and books share', mayImport: [] },
];

/** What a layer may import from. */
export function mayImport(layer: string): readonly string[] {
  return LAYERS.find(({ name }) => name === layer)?.mayImport ?? [];
}
