import { drawExcerpt } from '#src/core/checks/print/excerpt.ts';
import { NO_WARNINGS, type Shown, type Warnings } from '#src/core/checks/print/told.ts';
import { visible } from '#src/core/checks/text/visible.ts';
import { directionOf, tellIn, type Phrase, type Values } from '#src/core/checks/words.ts';

/** A forge refuses comments over 65,536 characters. */
const LONGEST = 60_000;

type Say = (phrase: Phrase) => string;

/**
 * Problems and warnings as the Markdown of a pull request's comment. What comes from the contribution stands in code only: it can't
 * mention somebody, link, load a picture or end the comment.
 */
export function markdownSummary(problems: readonly Shown[], language: string, warnings: Warnings = NO_WARNINGS): string {
  const say = sayIn(language);
  const told = listed(problems, say, LONGEST, (problem) => partOf(problem, say, say(problem.what)));
  const parts = problems.length === 0 ? [`### ✅ ${say(['print.sound'])}`] : [headOf(problems, say), say(['print.intro']), ...told];
  const left = LONGEST - parts.join('').length;
  return `${framed([...parts, ...warningParts(warnings, say, left)], language)}\n`;
}

function headOf({ length }: readonly Shown[], say: Say): string {
  return `### ❌ ${say(['print.count', { count: length }])}`;
}

function warningParts({ shown, count, byRule }: Warnings, say: Say, most: number): string[] {
  if (count === 0) return [];
  const rules = byRule.map(([rule, times]) => `- ${code(rule)} ${times}`).join('\n');
  const one = (warning: Shown): string => partOf(warning, say, `${say(['print.warning', { rule: warning.what[0] }])} ${say(warning.what)}`);
  return [`### ⚠️ ${say(['print.warnings', { count }])}`, rules, ...listed(shown, say, most - rules.length, one)];
}

/** As many as there is room for, by their files, and how many are left out. */
function listed(problems: readonly Shown[], say: Say, most: number, partFor: (problem: Shown) => string): string[] {
  const parts: string[] = [];
  let length = 0;
  let shown = 0;
  for (const problem of problems) {
    const part = partFor(problem);
    length += part.length;
    if (length > most) break;
    if (problem.file !== problems[shown - 1]?.file) parts.push(`#### ${code(problem.file)}`);
    parts.push(part);
    shown++;
  }
  return shown < problems.length ? [...parts, say(['print.more', { count: problems.length - shown }])] : parts;
}

function partOf({ line, column, fix, excerpt }: Shown, say: Say, what: string): string {
  const drawn = excerpt ? ['', '  <div dir="ltr">', '', ...fenced(drawExcerpt(excerpt)).map((text) => `  ${text}`), '', '  </div>'] : [];
  const place = say(['print.place', { line, column }]);
  return [`- **${place}** ${what}`, ...drawn, '', `  **${say(['print.fix'])}** ${say(fix)}`].join('\n');
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
function sayIn(language: string): Say {
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
