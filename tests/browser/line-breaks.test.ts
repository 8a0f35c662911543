// Which signs begin and end lines in narrow windows, by where they are seen.
import { expect, test } from 'vitest';
import { languages, readJson, type Language } from '../site/campaign.ts';
import { expectNone } from '../site/dist.ts';
import { ROOT_SITE, visit } from './open.ts';
import { DEEP, pageNames } from './pages.ts';

/** Signs that belong to what stands before them, of all scripts: no line begins with one. */
const CLOSING = '.,;:!?…)]%‰،؛؟٪۔፡።፣፤፥፦፧፨、。，；：？！';
/** Signs that belong to what follows: no line ends with one. */
const OPENING = '([¿¡#@';
const WIDTHS = range(300, 480, DEEP ? 12 : 36);

test.each(languages)('in $tag, no line begins with a sign that closes, or ends with one that opens', async (language) => {
  const { quotes } = readJson(`locales/${language.code}/locale.json`) as { quotes: [string, string, string, string] };
  const [open, close, inner, end] = quotes.map((mark) => mark.trim()) as typeof quotes;
  await visit({ viewport: { width: 320, height: 740 } }, async ({ tab }) => {
    const found: string[] = [];
    for (const path of proseOf(language)) {
      await tab.goto(`${ROOT_SITE}${language.code}/${path}`, { waitUntil: 'domcontentloaded' });
      const seen = await tab.evaluate(lonelySigns, { closing: CLOSING + close + end, opening: OPENING + open + inner, widths: WIDTHS });
      found.push(...seen.map((what) => `${language.code}/${path}: ${what}`));
    }
    expectNone(found);
  });
});

test('where ፡ parts the words of a text, as in old books, it ends lines and begins none', async () => {
  await visit({ viewport: { width: 320, height: 740 } }, async ({ tab }) => {
    await tab.goto(`${ROOT_SITE}${languages[0]!.code}/index.html`, { waitUntil: 'domcontentloaded' });
    const heights = await tab.evaluate(() => {
      const main = document.querySelector('main')!;
      main.innerHTML = `<p lang="am">${'ደኖች፡ከእርሻ፡ይልቅ፡በጣም፡ይቀዘቅዛሉ፡<bdi>#Forest</bdi>፡ጎረቤቶችዎን፡ይጠይቁ።'.repeat(6)}</p>`;
      return [main.firstElementChild!.getBoundingClientRect().height, main.scrollWidth];
    });
    expect(heights[0]).toBeGreaterThan(100);
    expect(heights[1]).toBeLessThanOrEqual(320);
    expect(await tab.evaluate(lonelySigns, { closing: '፡።', opening: '', widths: range(280, 320, 2) })).toEqual([]);
  });
});

test('a line that begins with a full stop is told of', async () => {
  await visit({ viewport: { width: 320, height: 740 } }, async ({ tab }) => {
    await tab.goto(`${ROOT_SITE}${languages[0]!.code}/index.html`, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(() => (document.querySelector('h1')!.innerHTML = 'ደን<br>። ¿<br>Forest'));
    const seen = await tab.evaluate(lonelySigns, { closing: '።', opening: '¿', widths: [320] });
    expect(seen).toEqual(['“።” begins a line in “ደን። ¿” (320 pixels)', '“¿” ends a line in “ደን። ¿For” (320 pixels)']);
  });
});

/** The longest texts of a language by day: an explainer page, a testimony, a letter; in the long run every page. */
function proseOf(language: Language): string[] {
  const names = pageNames(language);
  return DEEP ? names : names.filter((name) => /^(explainer|testimonies|act\/letters)\/(?!index)/.test(name));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

/** The signs of a page that stand on another line than what they belong to, at each width. Runs in the page. */
function lonelySigns({ closing, opening, widths }: { closing: string; opening: string; widths: number[] }): string[] {
  interface Place {
    node: Node;
    at: number;
  }
  interface Pair {
    sign: string;
    around: string;
    signAt: Place;
    otherAt: Place;
    what: string;
  }
  const isInline = (element: Element) => /^(inline|ruby|contents)/.test(getComputedStyle(element).display);
  const blockOf = (node: Node): Element => {
    let element = node.parentElement!;
    while (isInline(element) && element.parentElement) element = element.parentElement;
    return element;
  };
  const blocks = new Map<Element, { text: string; places: Place[] }>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement!.closest('script, style, svg, pre, select, textarea, .hidden')) continue;
    const key = blockOf(node);
    const block = blocks.get(key) ?? { text: '', places: [] };
    blocks.set(key, block);
    for (let at = 0; at < node.textContent!.length; at++) block.places.push({ node, at });
    block.text += node.textContent!;
  }
  const pairs: Pair[] = [];
  const note = (text: string, places: Place[], at: number, other: number, what: string) => {
    if (other < 0 || other >= text.length) return;
    const around = text
      .slice(Math.max(0, Math.min(at, other) - 12), Math.max(at, other) + 3)
      .replace(/\s+/g, ' ')
      .trim();
    pairs.push({ sign: text[at]!, around, signAt: places[at]!, otherAt: places[other]!, what });
  };
  for (const { text, places } of blocks.values()) {
    for (let at = 0; at < text.length; at++) {
      // A sign that is spoken of stands between spaces: the key [.
      if (/\s/.test(text[at - 1] ?? ' ') && /\s/.test(text[at + 1] ?? ' ')) continue;
      let [before, after] = [at - 1, at + 1];
      while (before >= 0 && /\s/.test(text[before]!)) before--;
      while (after < text.length && /\s/.test(text[after]!)) after++;
      // What stands before a letter is part of a word: .onion, example.org.
      if (closing.includes(text[at]!) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) note(text, places, at, before, 'begins');
      if (opening.includes(text[at]!) && !closing.includes(text[at]!)) note(text, places, at, after, 'ends');
    }
  }
  const range = document.createRange();
  const boxOf = ({ node, at }: Place) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const found = new Map<string, string>();
  for (const width of widths) {
    document.body.style.width = `${width}px`;
    for (const { sign, around, signAt, otherAt, what } of pairs) {
      const [own, other] = [boxOf(signAt), boxOf(otherAt)];
      if (own.width === 0 || other.width === 0) continue;
      // Boxes of letters overlap where lines are close; a raised sign is still of its line.
      const apart = own.top + own.bottom - other.top - other.bottom;
      if (Math.abs(apart) > own.height + 0.1 * other.height && what === (apart > 0 ? 'begins' : 'ends'))
        found.set(`“${sign}” ${what} a line in “${around}”`, ` (${width} pixels)`);
    }
  }
  document.body.style.width = '';
  return [...found].map(([message, where]) => message + where);
}
