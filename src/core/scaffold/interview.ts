import type { Said } from '#src/core/checks/problem.ts';
import type { Phrase } from '#src/core/checks/words.ts';
import { readAnswer, readRow } from './answers.ts';
import { type Asked, isWanted, judge, type Making, nextAsked, questionFor, readingFor } from './asked.ts';
import { hintsFor } from './hints.ts';

/** Somebody who is asked questions: a person at a terminal, or a script in tests. */
export interface Asker {
  say(text: string): void;
  /** One line as it was typed; undefined where nobody answers any more. */
  ask(prompt: string): Promise<string | undefined>;
}

/** The end of the questions before the last of them: nothing is to be written. */
export class Stopped extends Error {
  readonly why: Phrase;

  constructor(why: Phrase) {
    super(why[0]);
    this.why = why;
  }
}

/** How an answer is typed that leaves out what would be assumed. */
const NOTHING = '-';

/** Asks for everything that is not known yet, one question at a time; an answer that can't be taken is told why, and asked again. */
export async function interview(making: Making, known: ReadonlyMap<string, unknown>, asker: Asker): Promise<Map<string, unknown>> {
  const draft = new Map(known);
  await askFirst(making, asker);
  const done = new Set<string>();
  for (let asked = nextAsked(making, draft, done); asked; asked = nextAsked(making, draft, done)) {
    done.add(asked.field.name);
    if (known.has(asked.field.name) || !isWanted(asked, draft, making.context)) continue;
    const value = asked.question.flagOnly ? usual(asked, draft, making) : await askField(asked, draft, making, asker);
    if (value !== undefined) draft.set(asked.field.name, value);
  }
  return draft;
}

/** Asks one question until its answer can be taken; undefined where it is left out. */
export async function askUntil<T>(
  question: string,
  asker: Asker,
  tell: Making['tell'],
  read: (typed: string) => { value: T } | { said: Said },
): Promise<T> {
  asker.say(question);
  for (;;) {
    const answer = read(await line(asker, '> '));
    if ('value' in answer) return answer.value;
    asker.say(toldOf(answer.said, tell));
  }
}

async function line(asker: Asker, prompt: string): Promise<string> {
  const typed = await asker.ask(prompt);
  if (typed === undefined) throw new Stopped(['new.stopped']);
  return typed.trim();
}

function toldOf({ what, fix }: Said, tell: Making['tell']): string {
  return `  ${tell(what)} ${tell(fix)}`;
}

async function askFirst({ recipe, tell }: Making, asker: Asker): Promise<void> {
  if (!recipe.first) return;
  const { ask, refusal } = recipe.first;
  const field = { form: 'yes-or-no', options: [], columns: [] } as unknown as Asked['field'];
  const reading = { label: '', naming: { tags: [], countries: [] }, tell };
  const question = `\n${tell([ask])}\n  ${tell(['new.answer-yes-or-no'])}`;
  const agreed = await askUntil(question, asker, tell, (typed) => readAnswer(field, typed, reading));
  if (agreed !== true) throw new Stopped([refusal]);
}

function usual(asked: Asked, draft: ReadonlyMap<string, unknown>, making: Making): unknown {
  const typed = asked.field.required ? asked.question.default?.(draft, making.context) : undefined;
  const answer = typed === undefined ? undefined : judge(asked, typed, draft, making);
  return answer && 'value' in answer ? answer.value : undefined;
}

async function askField(asked: Asked, draft: ReadonlyMap<string, unknown>, making: Making, asker: Asker): Promise<unknown> {
  const { question, field } = asked;
  const options = field.options.length > 0 ? field.options : (question.suggestions?.(draft, making.context) ?? []);
  const shown: Asked = { ...asked, field: { ...field, options } };
  const assumed = question.default?.(draft, making.context);
  const text = ['', making.tell(questionFor(asked)), ...hintsFor(shown, assumed, making)].join('\n');
  if (field.form === 'rows' || field.form === 'paragraphs') return askLines(text, shown, draft, making, asker);
  return askUntil<unknown>(text, asker, making.tell, (typed) => {
    if (typed === NOTHING && !field.required) return { value: undefined };
    const answer = typed === '' ? assumed : typed;
    if (answer !== undefined) return judge(shown, answer, draft, making);
    return field.required ? { said: { what: ['new.needed'], fix: ['new.needed-fix'] } } : { value: undefined };
  });
}

/** Asks for lines until an empty one; each is held against the rules at once. */
async function askLines(
  question: string,
  asked: Asked,
  draft: ReadonlyMap<string, unknown>,
  making: Making,
  asker: Asker,
): Promise<unknown> {
  asker.say(question);
  const taken: string[] = [];
  for (;;) {
    const typed = await line(asker, `${taken.length + 1}> `);
    const said = typed === '' ? wrongEnd(asked, taken, draft, making) : wrongLine(asked, [...taken, typed], draft, making);
    if (said) asker.say(toldOf(said, making.tell));
    else if (typed !== '') taken.push(typed);
    else return taken.length === 0 ? undefined : valueOf(asked, taken, making);
  }
}

function valueOf(asked: Asked, lines: readonly string[], making: Making): unknown {
  const answer = readAnswer(asked.field, lines.join('\n'), readingFor(asked, making));
  return 'value' in answer ? answer.value : undefined;
}

/** Rows are held against their columns one by one; their number, once they are all there. */
function wrongLine(asked: Asked, lines: readonly string[], draft: ReadonlyMap<string, unknown>, making: Making): Said | undefined {
  const isRow = asked.field.form === 'rows';
  const answer = isRow
    ? readRow(asked.field.columns, lines.at(-1)!, readingFor(asked, making))
    : judge(asked, lines.join('\n'), draft, making);
  return 'said' in answer ? answer.said : undefined;
}

function wrongEnd(asked: Asked, lines: readonly string[], draft: ReadonlyMap<string, unknown>, making: Making): Said | undefined {
  if (lines.length === 0) return asked.field.required ? { what: ['new.needed'], fix: ['new.needed-fix'] } : undefined;
  const answer = judge(asked, lines.join('\n'), draft, making);
  return 'said' in answer ? answer.said : undefined;
}
