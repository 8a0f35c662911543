// Honest mistakes, each in a file of its own, so that they can all be made in one campaign.
import type { SampleFiles } from '#src/core/checks/sample-campaign.ts';

/** What happened to a campaign; `place` is the file in which it must be told. */
export interface Mistake {
  story: string;
  place: string;
  make(files: SampleFiles, more: Extra): void;
}

/** What a campaign's folder holds besides texts. */
export interface Extra {
  bytes: Map<string, Uint8Array>;
  links: Map<string, string>;
}

/** What stood there, and what stands there now. */
export type Edit = [from: string, to: string];

const LANGUAGES = ['en', 'ar', 'am'];
const encoder = new TextEncoder();

/** A mistake in the Arabic version of an explainer page, of which all languages have a copy. */
export function inPage(story: string, name: string, from: string, to: string): Mistake {
  const pathOf = (language: string, id: string) => `content/explainer/${language}/${id}.mdx`;
  const make: Mistake['make'] = ({ texts }) => {
    for (const language of LANGUAGES) texts.set(pathOf(language, name), texts.get(pathOf(language, 'why-forests'))!);
    texts.set(pathOf('ar', name), changed(texts.get(pathOf('ar', name))!, from, to));
  };
  return { story, place: pathOf('ar', name), make };
}

/** A mistake in a copy of an entry, such as `content/wins/river-law.json`. */
export function inEntry(story: string, copyOf: string, name: string, ...edits: Edit[]): Mistake {
  const path = `content/${copyOf.split('/')[0]}/${name}.json`;
  const make: Mistake['make'] = ({ texts }) =>
    texts.set(
      path,
      edits.reduce((text, [from, to]) => changed(text, from, to), texts.get(`content/${copyOf}.json`)!),
    );
  return { story, place: path, make };
}

/** A mistake in a file of which a campaign has one only. */
export function inFile(story: string, path: string, from: string, to: string): Mistake {
  return { story, place: path, make: ({ texts }) => texts.set(path, changed(texts.get(path)!, from, to)) };
}

/** A file that shouldn't be there, or not so. */
export function withBytes(story: string, path: string, data: Uint8Array | string): Mistake {
  return { story, place: path, make: (_, { bytes }) => bytes.set(path, typeof data === 'string' ? encoder.encode(data) : data) };
}

/** A page whose files are renamed, in all languages. */
export function renamedPage(story: string, name: string): Mistake {
  const make: Mistake['make'] = ({ texts }) => {
    for (const language of LANGUAGES) {
      texts.set(`content/explainer/${language}/${name}`, texts.get(`content/explainer/${language}/why-forests.mdx`)!);
    }
  };
  return { story, place: `content/explainer/ar/${name}`, make };
}

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The sample has no ${from}`);
  return text.replace(from, () => to);
}
