import type { AstroIntegration } from 'astro';

/** Lets Astro read JSON files that begin with a byte order mark, as some editors write them. */
export const jsonEntries: AstroIntegration = {
  name: 'json-entries',
  hooks: {
    'astro:config:setup': (options) => {
      // Astro has this hook for its own integrations (Markdoc, MDX) without naming it in the public type.
      const { addDataEntryType } = options as unknown as { addDataEntryType(type: DataEntryType): void };
      addDataEntryType({
        extensions: ['.json'],
        getEntryInfo: ({ contents }) => ({ data: JSON.parse(contents.replace(/^\uFEFF/, '')) as object }),
      });
    },
  },
};

interface DataEntryType {
  extensions: string[];
  getEntryInfo(file: { contents: string }): { data: object };
}
