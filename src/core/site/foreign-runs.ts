import type { CampaignContent } from '#src/core/campaign/content.ts';
import { oncePer, oncePerText } from '#src/core/campaign/once-per.ts';
import { HTML_TOKEN, isVoid } from '#src/core/site/mark-up.ts';

/** A language of the campaign, and the script in which it is written: `Latn`. */
export interface Written {
  tag: string;
  script: string;
}

/** The languages of a campaign, its source first. */
export const writtenLanguages = oncePer(({ campaign, locales }: Pick<CampaignContent, 'campaign' | 'locales'>): Written[] => {
  const [source, others] = [
    locales.filter(({ code }) => code === campaign.sourceLocale),
    locales.filter(({ code }) => code !== campaign.sourceLocale),
  ];
  return [...source, ...others].map(({ tag, script }) => ({ tag, script }));
});

/** The letters of what is no script by itself to Unicode, but a manner or a mixture of them. */
const LETTERS: Record<string, readonly string[]> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Aran: ['Arab'],
};
/** Letters that every script may have. */
const SHARED = ['Zyyy', 'Zinh'];
/** The scripts that are told apart where no language of the campaign has them. */
const KNOWN = 'Latn Arab Ethi Cyrl Grek Hebr Deva Beng Taml Thai Hani Kana Hira Hang Armn Geor Mymr Khmr'.split(' ');

/** Words of no language: a hashtag, a handle, an address. */
const ADDRESS = String.raw`[#@][\p{L}\p{M}\p{N}_]+|[a-z]+:\/\/[^\s<]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s<]*)?`;
const ENTITY = String.raw`&(?:#\w+|\w+);`;
/** What holds no words of a language, or can hold no markup. */
const SILENT = /^<(?:code|pre|kbd|samp|option)\b|\stranslate="?no/i;
const LANG = /\slang="?([A-Za-z0-9-]+)/;
const TOLD = /<[^<>]*\slang=[^<>]*>[^<]*/g;
const NOT_LATIN = /[\u0370-\u1dff\u2c00-\ua6ff\ua840-\ufaff\ufb07-\ufefe]/;

/** An open element: in which language what it holds stands, whether that is told, and whether it is a drawing. */
interface Around {
  lang: string;
  isSilent: boolean;
  isDrawn: boolean;
}

/**
 * Tells the language of words in another script than that of the text around them, so that they are read aloud as what they are: a name in Latin
 * letters on an Arabic page. It is the first language of the campaign in that script, as nobody says which one it is, or else only the script.
 * Where something already says a language, that one counts. Direction stays with the letters.
 * @example markForeignRuns('<html lang="ar"><p>صورة PNG</p>', languages) // '<html lang="ar"><p>صورة <span lang="en">PNG</span></p>'
 */
export function markForeignRuns(html: string, languages: readonly Written[]): string {
  if (languages.length === 0) return html;
  // Most pages in Latin letters have others only in what tells its language, as the menu does.
  const scripts = scriptsOf(languages);
  if (scripts.isLatin(LANG.exec(html)?.[1] ?? '') && !NOT_LATIN.test(html.replace(TOLD, ''))) return html;
  const open: Around[] = [{ lang: '', isSilent: false, isDrawn: false }];
  let page = '';
  for (const token of html.match(HTML_TOKEN) ?? []) {
    const around = open.at(-1)!;
    if (!token.startsWith('<')) {
      page += around.isSilent ? token : scripts.mark(token, around);
      continue;
    }
    page += token;
    if (token.startsWith('</')) open.pop();
    else if (!WHOLE.test(token) && !isVoid(token)) open.push(within(token, around));
  }
  return page;
}

/** What counts something behind a name: Persian digits would go to its other side, as they run with the letters before them. */
const COUNTED = /^[^\p{L}\p{Nd}]*[\u06f0-\u06f9]/u;
/** So far behind it, in letters. */
const NEAR = 8;

/** Comments, and elements that are one token with all that they hold. */
const WHOLE = /^<(?:!|(?:script|style|title|textarea)\b)/i;

function within(tag: string, { lang, isSilent, isDrawn }: Around): Around {
  return { lang: LANG.exec(tag)?.[1] ?? lang, isSilent: isSilent || SILENT.test(tag), isDrawn: isDrawn || /^<svg\b/i.test(tag) };
}

/** All pages of a campaign have the same languages, and many words in common. */
const scriptsOf = oncePer((languages: readonly Written[]) => new Scripts(languages));

/** What pages share comes again soon. */
const MOST_KNOWN = 5000;

/** Finds runs of letters, and the language that is written in them. */
class Scripts {
  readonly #languages: readonly Written[];
  readonly #runs = new Map<string, RegExp>();
  readonly #scripts = new Map<string, string>();
  readonly #marked = new Map<string, (text: string) => string>();

  constructor(languages: readonly Written[]) {
    this.#languages = languages;
  }

  isLatin(lang: string): boolean {
    const script = this.#scripts.get(lang) ?? scriptOf(lang, this.#languages);
    this.#scripts.set(lang, script);
    return script === 'Latn';
  }

  mark(text: string, around: Around): string {
    const key = `${around.lang} ${around.isDrawn}`;
    const marked = this.#marked.get(key) ?? oncePerText((own: string) => this.#mark(own, around), MOST_KNOWN);
    this.#marked.set(key, marked);
    return marked(text);
  }

  #mark(text: string, { lang, isDrawn }: Around): string {
    return text.replace(this.#runsIn(lang), (found: string, run: string | undefined, at: number) => {
      if (run === undefined) return found;
      const name = isDrawn ? 'tspan' : COUNTED.test(text.slice(at + found.length, at + found.length + NEAR)) ? 'bdi' : 'span';
      return `<${name} lang="${this.#languageOf(run)}">${run}</${name}>`;
    });
  }

  /** Matches what is passed over, or a run of words in letters of another script as its first group. */
  #runsIn(lang: string): RegExp {
    const known = this.#runs.get(lang);
    if (known) return known;
    const own = [...lettersOf(scriptOf(lang, this.#languages)), ...SHARED].map((script) => `(?!\\p{Script_Extensions=${script}})`);
    const letters = `(?:${own.join('')}\\p{L}\\p{M}*)+`;
    const runs = matching(`${ADDRESS}|${ENTITY}|(${letters}(?:(?:[ \\u00a0\\d.’'/+-]|&amp;)*(?!${ADDRESS})${letters})*)`);
    this.#runs.set(lang, runs);
    return runs;
  }

  #languageOf(run: string): string {
    const script = KNOWN.find((known) => new RegExp(`\\p{Script=${known}}`, 'u').test(run));
    if (script === undefined) return 'und';
    return this.#languages.find((language) => lettersOf(language.script).includes(script))?.tag ?? `und-${script}`;
  }
}

/** To a script that this Unicode doesn’t know, nothing is foreign. */
function matching(source: string): RegExp {
  try {
    return new RegExp(source, 'gu');
  } catch {
    return /(?!)/g;
  }
}

function lettersOf(script: string): readonly string[] {
  return LETTERS[script] ?? [script];
}

/** The script of a language: the campaign’s own word, or the one in which the language is mostly written. */
function scriptOf(lang: string, languages: readonly Written[]): string {
  return languages.find(({ tag }) => tag === lang)?.script ?? new Intl.Locale(lang || 'und').maximize().script ?? 'Latn';
}
