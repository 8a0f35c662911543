import { drawExcerpt } from '#src/core/checks/print/excerpt.ts';
import type { Shown } from '#src/core/checks/print/told.ts';
import { visible } from '#src/core/checks/text/visible.ts';
import { directionOf, tellIn, type Phrase, type Values } from '#src/core/checks/words.ts';

/** A forge refuses comments over 65,536 characters. */
const LONGEST = 60_000;

/**
 * Problems as the Markdown of a pull request's comment. What comes from the contribution stands in code only: it can't mention
 * somebody, link, load a picture or end the comment.
 */
export function markdownSummary(problems: readonly Shown[], language: string): string {
  const say = sayIn(language);
  if (problems.length === 0) return `${framed([`### ✅ ${say(['print.sound'])}`], language)}\n`;
  const parts = [`### ❌ ${say(['print.count', { count: problems.length }])}`, say(['print.intro'])];
  let length = 0;
  let shown = 0;
  for (const problem of problems) {
    const part = partOf(problem, say);
    length += part.length;
    if (length > LONGEST) break;
    if (problem.file !== problems[shown - 1]?.file) parts.push(`#### ${code(problem.file)}`);
    parts.push(part);
    shown++;
  }
  if (shown < problems.length) parts.push(say(['print.more', { count: problems.length - shown }]));
  return `${framed(parts, language)}\n`;
}

function partOf({ line, column, what, fix, excerpt }: Shown, say: (phrase: Phrase) => string): string {
  const drawn = excerpt ? ['', '  <div dir="ltr">', '', ...fenced(drawExcerpt(excerpt)).map((text) => `  ${text}`), '', '  </div>'] : [];
  const place = say(['print.place', { line, column }]);
  return [`- **${place}** ${say(what)}`, ...drawn, '', `  **${say(['print.fix'])}** ${say(fix)}`].join('\n');
}

function framed(parts: string[], language: string): string {
  const text = parts.join('\n\n');
  return directionOf(language) === 'rtl' ? `<div dir="rtl">\n\n${text}\n\n</div>` : text;
}

function fenced(lines: string[]): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [fence, ...lines, fence];
}

function code(text: string): string {
  const safe = visible(text);
  const fence = '`'.repeat(longestRun(safe) + 1);
  return `${fence}${/^[`\s]|[`\s]$/.test(safe) ? ` ${safe} ` : safe}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Says phrases with their values in code, and every other sign of Markdown as itself. */
function sayIn(language: string): (phrase: Phrase) => string {
  const tell = tellIn(language, (text) => text);
  const [open, close] = directionOf(language) === 'rtl' ? ['\u2068', '\u2069'] : ['', ''];
  return ([key, values = {}]) => {
    const names = Object.keys(values).filter((name) => typeof values[name] === 'string');
    // Placeholders no text can hold: the private use area is refused everywhere.
    const held: Values = { ...values, ...Object.fromEntries(names.map((name, i) => [name, `\ue000${i}\ue001`])) };
    const sentence = tell([key, held]).replace(/[\\`*_{}[\]()<>#|~@&$]/g, '\\$&');
    return sentence.replace(/\ue000(\d+)\ue001/g, (_, i: string) => `${open}${code(String(values[names[Number(i)]!]))}${close}`);
  };
}
