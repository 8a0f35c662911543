import type { AstroIntegration } from 'astro';

/** Lets Astro read JSON files that begin with a byte order mark, as some editors write them, and none that tries to change what objects are. */
export const jsonEntries: AstroIntegration = {
  name: 'json-entries',
  hooks: {
    'astro:config:setup': (options) => {
      // Astro has this hook for its own integrations (Markdoc, MDX) without naming it in the public type.
      const { addDataEntryType } = options as unknown as { addDataEntryType(type: DataEntryType): void };
      addDataEntryType({
        extensions: ['.json'],
        getEntryInfo: ({ contents, fileUrl }) => ({ data: readEntry(contents, fileUrl.pathname) }),
      });
    },
  },
};

interface DataEntryType {
  extensions: string[];
  getEntryInfo(file: { contents: string; fileUrl: URL }): { data: object };
}

/** The data of a JSON file. Schemas don’t see a `__proto__` where a record may have any key. */
export function readEntry(contents: string, path: string): object {
  try {
    return JSON.parse(contents.replace(/^\uFEFF/, ''), (key, value: unknown) => {
      if (key === '__proto__') throw new Error('“__proto__” can’t be used as a name.');
      return value;
    }) as object;
  } catch (error) {
    throw new Error(`${decodeURI(path).replace(/^.*\/(?=(content|locales)\/)/, '')}: ${(error as Error).message}`, { cause: error });
  }
}
