// The comment below a pull request. The summary in it comes from a runner on which the contribution ran: it is shown as Markdown only if
// nothing in it could call somebody, lead elsewhere or load something. It is never repaired: in doubt it is shown as plain text.

/** By this line the comment is found again. */
export const MARK = '<!-- altaveu-check -->';

/** GitHub takes 65,536 characters. */
const LONGEST = 64_000;

/** The whole comment, from the summary and from what this workflow itself has found out. */
export function commentOf({ summary, isCode, page, commit, preview }) {
  const shown = summary === undefined ? 'The check left no summary. Its page, below, says what happened.' : quoted(summary, isCode);
  const from = `From [this run of the check](${page}), for commit ${commit.slice(0, 10)}. The built site, if there is one, is at the foot of that page.`;
  return [MARK, ...(isCode ? [CODE_WARNING] : []), shown, '---', from, ...(preview ? [previewNote(preview)] : [])].join('\n\n');
}

const CODE_WARNING =
  '**This pull request changes files outside of `content/`, `locales/` and `public/`.** The text below was written by a program that the ' +
  'pull request itself can change: it proves nothing. Whoever merges must read every changed line.';

function previewNote(address) {
  return `Preview, once the site has passed the output gate of the main branch and an organiser has let it through: ${address}`;
}

function quoted(summary, isCode) {
  const text = summary.slice(0, LONGEST).trim();
  return isCode || !isHarmless(text) ? plain(text) : text;
}

/** The text as a block of code, in which GitHub knows no people, links, pictures or HTML. */
export function plain(text) {
  const seen = text.replace(/[\0-\x08\x0b-\x1f\x7f\u202a-\u202e]/g, '').replace(/`{20,}/g, '`'.repeat(20));
  const longest = Math.max(2, ...[...seen.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${seen}\n${fence}`;
}

/** Addresses that are reserved for examples, as our own sentences have them: they lead nowhere. */
const EXAMPLES = /((?:https?|ipns):\/\/|(?<![\p{L}\p{N}._+@/-])[a-z]+@)example\.org([/?][\w/?=&%…-]*)?(?=[.,”)።]*(\s|$))/gmu;

/** Mentions, references and addresses, which GitHub turns into links wherever they stand. */
const CALLS = /@[\p{L}\d]|#\d+(?![\p{L}\d])|GH-\d|:\/\/[\p{L}\d[]|www\.|(mailto|xmpp):[\p{L}\d]/iu;

/** HTML, formulas, signs written as codes, links, pictures, and blocks of another kind. */
const FORMS = /[<$]|&(?!(amp|lt|gt|nbsp|quot);)(#|[a-z][a-z\d]*;)|\]\(|\]:|!\[|~~~/i;

/** True for Markdown that only formats words: outside of code nothing links, loads or calls anybody. */
export function isHarmless(text) {
  const prose = proseOf(text);
  if (prose === undefined) return false;
  // Isolates only keep code in its direction; without them, more is taken for an address.
  const bare = prose
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(EXAMPLES, ' ');
  const formed = prose.replace(/\\[!-/:-@[-`{-~]/g, '');
  return !CALLS.test(bare) && !FORMS.test(formed) && !TABLE.test(formed);
}

/** The second line of a table, in a list or a quotation too. */
const TABLE = /^(?=.*-)(?=.*[|:])[\s|:>*+\d.)-]+$/m;

/** The lines that frame text of another direction, as the summary uses them. */
const FRAME = /^ *<(div dir="(ltr|rtl)"|\/div)>$/;

/** A Markdown text without its code; undefined where it isn’t certain what is code. */
function proseOf(text) {
  const prose = [];
  let fence;
  const lines = text.split(/\r\n|\r|\n/);
  for (const [i, line] of lines.entries()) {
    const isFence = /^\s*(>|[-*+]|\d+[.)])?\s*`{3}/.test(line);
    if (fence !== undefined) {
      if (line === fence) fence = undefined;
      else if (isFence || (line.trim() !== '' && !line.startsWith(indentOf(fence)))) return undefined;
    } else if (isFence) {
      if (!/^ {0,2}`{3,}$/.test(line)) return undefined;
      fence = line;
    } else if (FRAME.test(line)) {
      // Without an empty line after it, what follows would be HTML.
      if ((lines[i + 1] ?? '').trim() !== '') return undefined;
    } else {
      const words = withoutSpans(line);
      if (words === undefined) return undefined;
      prose.push(words);
    }
  }
  return fence === undefined ? prose.join('\n') : undefined;
}

function indentOf(line) {
  return ' '.repeat(line.length - line.trimStart().length);
}

/** A line without its `code`; undefined where code begins and doesn’t end in it. */
function withoutSpans(line) {
  let words = '';
  for (let at = 0; at < line.length;) {
    const [run = ''] = line.slice(at).match(/^`+/) ?? [];
    if (run === '') {
      const sign = line.slice(at, line[at] === '\\' ? at + 2 : at + 1);
      words += sign;
      at += sign.length;
    } else {
      const length = line.slice(at + run.length).search(new RegExp(`(?<!\`)${run}(?!\`)`));
      if (length === -1) return undefined;
      words += '\ufffc';
      at += length + 2 * run.length;
    }
  }
  return words;
}
