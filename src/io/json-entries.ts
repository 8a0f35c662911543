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
