import { tellIn, type Tell } from '#src/core/checks/words.ts';
import { isTag } from '#src/core/checks/check-codes.ts';
import { suggest } from '#src/core/checks/nearest.ts';
import type { Making } from '#src/core/scaffold/asked.ts';
import { freeNameFor, problemsOfFiles, usualName, wrongName } from '#src/core/scaffold/finish.ts';
import { type FromFlags, fromFlags } from '#src/core/scaffold/from-flags.ts';
import { type Asker, askUntil, interview, Stopped } from '#src/core/scaffold/interview.ts';
import type { Draft } from '#src/core/scaffold/fields.ts';
import type { NewFile } from '#src/core/scaffold/recipe.ts';
import { RECIPES, type NewKind } from '#src/core/scaffold/recipes/all.ts';
import { usage, usageOf } from '#src/core/scaffold/usage.ts';
import { campaignFolder } from '../campaign-folder.ts';
import { CampaignProblems } from '../campaign-problems.ts';
import { askedLanguage, UsageError } from '../command.ts';
import { newCampaignCommand } from '../new-campaign/new-campaign-command.ts';
import { formatJson } from './format-json.ts';
import { notAllTold, whatToDo } from './new-words.ts';
import { readFlags } from './new-flags.ts';
import { readContext } from './read-context.ts';
import { InTheWay, writeFiles } from './write-files.ts';

/** `npm run new`: makes a file for a new entry, from flags, and from the answers of `asker` where there is somebody to ask. */
export async function newCommand(args: readonly string[], asker: Asker | undefined, today: string): Promise<void> {
  const tell = tellIn(askedLanguage(args));
  const [kind, ...rest] = args;
  if (kind === 'campaign') return newCampaignCommand(rest, asker, today);
  if (kind === undefined || kind.startsWith('-')) {
    if (args.includes('--help')) return console.log(usage(tell));
    throw new UsageError(usage(tell));
  }
  if (!isKind(kind)) throw new UsageError(noKind(kind, tell));
  const folder = campaignFolder(rest);
  const making: Making = { recipe: RECIPES[kind], context: await readContext(folder, today), tell };
  if (rest.includes('--help')) return console.log(usageOf(kind, making));
  const hindered = making.recipe.hindered?.(making.context);
  if (hindered) throw new UsageError(`${tell(hindered.what)} ${tell(hindered.fix)}`);
  await make(kind, making, readFlags(rest, making), folder, asker);
}

function isKind(kind: string): kind is NewKind {
  return Object.hasOwn(RECIPES, kind);
}

function noKind(kind: string, tell: Tell): string {
  const kinds = Object.keys(RECIPES);
  return `${tell(['new.no-kind', { kind }])} ${tell(suggest(kind, kinds))}`;
}

async function make(
  kind: NewKind,
  making: Making,
  flags: ReadonlyMap<string, string>,
  folder: string,
  asker: Asker | undefined,
): Promise<void> {
  const read = fromFlags(making, flags);
  const isAsking = asker !== undefined && read.missing.length > 0;
  if (read.wrong.length > 0 || read.unused.length > 0 || (read.missing.length > 0 && !isAsking))
    throw new UsageError(notAllTold(kind, read, making));
  const { draft, id } = isAsking
    ? await byAnswers(making, read, flags, asker)
    : { draft: read.draft, id: idFrom(making, read.draft, flags) };
  const files = await filesFor(making, draft, id);
  const before = new Map(files.flatMap(({ path, isNew }) => (isNew ? [] : [[path, making.context.kitWords ?? ''] as const])));
  const problems = problemsOfFiles(files, before, making);
  // What was typed is not lost: it can be copied from the terminal.
  if (problems.length > 0 && isAsking) asker.say(`${making.tell(['new.kept'])}\n\n${files[0]!.text}`);
  if (problems.length > 0) throw new CampaignProblems(problems);
  await written(folder, files, before, making.tell);
  console.log(whatToDo(files, making));
}

async function byAnswers(making: Making, { told }: FromFlags, flags: ReadonlyMap<string, string>, asker: Asker) {
  try {
    const { context, tell } = making;
    asker.say(tell(['new.in-language', { language: languageName(context.languages.sourceLocale) }]));
    const draft = await interview(making, told, asker);
    return { draft, id: flags.has('id') ? idFrom(making, draft, flags) : await askId(making, draft, asker) };
  } catch (error) {
    throw error instanceof Stopped ? new UsageError(making.tell(error.why)) : error;
  }
}

/** A language’s own name, or its code where Intl has none. */
function languageName(code: string): string {
  return isTag(code) ? (new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code) : code;
}

/** The name that was told, or that what was told makes. */
function idFrom(making: Making, draft: Draft, flags: ReadonlyMap<string, string>): string {
  const id = flags.get('id')?.normalize('NFC') ?? usualName(making, draft);
  const { tell } = making;
  if (id === '') throw new UsageError(`--id: ${tell(['new.no-name'])} ${tell(['new.no-name-fix'])}`);
  const said = wrongName(making, draft, id);
  if (said) throw new UsageError(`--id: ${tell(said.what)} ${tell(said.fix)}`);
  return id;
}

/** Asks for the name of the file; where the usual one is taken, that is said before another is proposed. */
function askId(making: Making, draft: Draft, asker: Asker): Promise<string> {
  const { tell } = making;
  const usual = usualName(making, draft);
  const proposed = usual === '' ? '' : freeNameFor(making, draft);
  const taken = proposed === usual ? undefined : wrongName(making, draft, usual);
  const hints = [...(taken ? [taken.what] : []), ...(proposed === '' ? [] : [['new.assumed', { assumed: proposed }] as const])];
  const question = ['', tell(['new.file-name']), ...hints.map((hint) => `  ${tell(hint)}`)].join('\n');
  return askUntil<string>(question, asker, tell, (typed) => {
    const id = (typed || proposed).normalize('NFC');
    const said = wrongName(making, draft, id);
    return said ? { said } : { value: id };
  });
}

async function filesFor({ recipe, context }: Making, draft: Draft, id: string): Promise<NewFile[]> {
  const files = recipe.files(draft, id, context);
  return Promise.all(
    files.map(async (file) => (file.isNew && file.path.endsWith('.json') ? { ...file, text: await formatJson(file.text) } : file)),
  );
}

async function written(folder: string, files: readonly NewFile[], before: ReadonlyMap<string, string>, tell: Tell): Promise<void> {
  try {
    await writeFiles(folder, files, before);
  } catch (error) {
    throw error instanceof InTheWay ? new UsageError(tell(['new.changed-meanwhile', { file: error.path }])) : error;
  }
}
