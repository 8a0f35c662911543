import { isolateForeign } from '#src/core/messages/isolate.ts';
import type { Drawing } from './drawing.ts';
import type { HtmlParts } from './html.ts';
import { element, escapeXml } from './svg.ts';
import type { Letters } from './text/letters.ts';
import { wordsOf } from './texts.ts';

/** The styles of slides. */
export const DECK_STYLE = `
*{box-sizing:border-box}
html{background:#000;scroll-snap-type:y proximity}
body{margin:0;color:#fff;font:1.15rem/1.7 system-ui,'Noto Sans','Noto Sans Arabic','Noto Sans Ethiopic',sans-serif;overflow-wrap:anywhere}
section{scroll-snap-align:start}
section svg{display:block;width:100%;max-height:100vh;cursor:pointer}
.letters,.words{position:absolute}
.words{width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.notes,header{max-width:46rem;margin:auto;padding:1.2rem 1.5rem 2.6rem}
header{padding-block:.6rem;font-size:1rem;color:#ccc}
.notes :is(h2,h3){margin:0;font-size:1rem;color:#ccc}
p{margin:.2rem 0}
.alone .notes,.alone header,:fullscreen .notes,:fullscreen header{display:none}
.alone section,:fullscreen section{display:grid;align-items:center;min-height:100vh}
@page{size:A4 portrait;margin:14mm}
@media print{html{background:none}body{color:#000}header{display:none}.notes :is(h2,h3){color:#444}section{break-inside:avoid;break-after:page}}
`
  .trim()
  .replaceAll('\n', '');

/**
 * The slides of a deck as one page: each picture as large as the window, the same words as text for those who listen or search, and what to say
 * below it. Printed, it is a handout. The script adds keys and full screen; without it the page is scrolled.
 */
export function deckParts(
  { pages }: Pick<Drawing, 'pages'>,
  pictures: readonly string[],
  letters: Letters['all'],
  script: string,
): HtmlParts {
  const [{ keys }] = pages;
  const hint = keys ? `<header hidden><p>${text(keys.text)}</p></header>` : '';
  return {
    style: DECK_STYLE,
    body: [lettersOf(letters), hint, '<main>', ...pictures.map((picture, i) => section(pages[i]!, picture, i)), '</main>'].join('\n'),
    script,
  };
}

/** The outlines of all letters; the pictures use them by name. */
function lettersOf(letters: Letters['all']): string {
  const paths = [...letters].map(([name, { path }]) => element('path', { id: name, d: path }));
  return element('svg', { class: 'letters', width: 0, height: 0, 'aria-hidden': 'true' }, element('defs', {}, paths.join('')));
}

function section(words: Drawing['pages'][number], picture: string, i: number): string {
  const [title, ...lines] = wordsOf(words);
  // The first slide names the whole deck.
  const [level, below] = i === 0 ? ['h1', 'h2'] : ['h2', 'h3'];
  const said = `<div class="words"><${level}>${text(title!)}</${level}>${lines.map((line) => `<p>${text(line)}</p>`).join('')}</div>`;
  const heading = words.notesTitle ? `<${below}>${text(words.notesTitle.text)}</${below}>` : '';
  const notes = words.notes ? `<div class="notes">${heading}<p>${text(words.notes.text)}</p></div>` : '';
  const name = words.caption ? ` aria-label="${escapeXml(words.caption.text)}"` : '';
  return `<section id="${i + 1}"${name}>${picture.replace('<svg ', '<svg aria-hidden="true" ')}${said}${notes}</section>`;
}

/** Hashtags and addresses keep their own direction: isolates, as characters, do that without markup. */
function text(words: string): string {
  return escapeXml(isolateForeign(words));
}
