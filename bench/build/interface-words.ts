import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Section } from '#src/core/site/sections.ts';
import type { ListTitle } from './peer-site.ts';
import { LANGUAGES } from './tongues.ts';

/** The words that stand on every page of the peers in one language, from the same files as ours. */
export interface InterfaceWords {
  code: string;
  name: string;
  dir: string;
  words: Record<'skip' | 'main' | 'home' | 'language' | 'previous' | 'next' | 'crumbs' | 'footer' | 'about' | 'source', string>;
  sections: { slug: string; label: string }[];
  /** What lists are called, by the values of their groups. */
  values: Record<string, string>;
}

interface Ui {
  nav: Record<string, string>;
  language: Record<string, string>;
  sections: Record<string, string>;
  figure: Record<string, string>;
  coalition: { region: Record<string, string>; focus: Record<string, string> };
}

/** The words of the interface in all languages, with the sections that a site has. */
export function readInterface(model: string, own: readonly Section[]): Promise<InterfaceWords[]> {
  return Promise.all(LANGUAGES.map((code) => readWords(join(model, 'src/words/locales', code), code, own)));
}

async function readWords(folder: string, code: string, own: readonly Section[]): Promise<InterfaceWords> {
  const read = async <T>(name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
  const { name, direction } = await read<{ name: string; direction: string }>('locale.json');
  const { nav, language, sections, coalition, figure } = await read<Ui>('ui.json');
  const { sentence } = await read<{ sentence: string }>('site.json');
  const { skip, main, home, previous, next, breadcrumbs, footer } = nav as Record<string, string> & Record<'skip' | 'main', string>;
  const slugs = { testimonies: 'lists/testimonies-1', search: 'search' } as Record<string, string>;
  return {
    code,
    name,
    dir: direction,
    words: {
      skip,
      main,
      home: home!,
      language: language['label']!,
      previous: previous!,
      next: next!,
      crumbs: breadcrumbs!,
      footer: footer!,
      about: sentence,
      source: figure['source']!.replace('{{source}}', '').trim(),
    },
    sections: own.map((section) => ({ slug: slugs[section] ?? `${section}-index`, label: sections[section]! })),
    values: { ...coalition.region, ...coalition.focus, testimonies: sections['testimonies']! },
  };
}

/** How the peers’ lists are called. */
export function listTitles(languages: InterfaceWords[]): ListTitle {
  const values = new Map(languages.map(({ code, values }) => [code, values]));
  return (language, value, part, parts) => {
    const name = values.get(language)?.[value] ?? value;
    return parts === 1 ? name : `${name} (${part}/${parts})`;
  };
}
