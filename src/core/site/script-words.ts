import { oncePerText } from '#src/core/campaign/once-per.ts';

/** The words of the scripts that pages load, by the name of their file. */
export type LoadedWords = Readonly<Record<string, readonly string[]>>;

const SCRIPT = /<script\b(?![^>]*\btype="?(?:application|image)\/)[^>]*>([\s\S]*?)<\/script>/g;
/** Where a page names a script that it loads by itself, or once somebody uses it. */
const LOADED = /\s(?:data-engine|src)="[^"]*?([^"/]+\.js)"/g;

/**
 * The words by which the scripts of a page may name what they put there: all that stand in its own, and those of the scripts that it loads. Of a
 * script that nobody knows, these are the words of all.
 * @example scriptWords('<form data-engine="../assets/invite.js"><script>open(`made`)</script>', loaded) // 'open', 'made', those of invite.js
 */
export function scriptWords(html: string, loaded: LoadedWords): ReadonlySet<string> {
  const own = [...html.matchAll(SCRIPT)].flatMap(([, code]) => wordsOf(code!));
  const named = [...html.matchAll(LOADED)].flatMap(([, file]) => loaded[file!] ?? Object.values(loaded).flat());
  return new Set([...own, ...named]);
}

/** Many pages have the same scripts. */
const MOST_KNOWN = 100;
const wordsOf = oncePerText((code: string) => code.match(/[A-Za-z][\w-]*/g) ?? [], MOST_KNOWN);
