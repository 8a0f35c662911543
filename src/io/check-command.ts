import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import process from 'node:process';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { githubAnnotations } from '#src/core/checks/print/github.ts';
import { markdownSummary } from '#src/core/checks/print/markdown.ts';
import { printProblems, problemsAsJson, type Shown } from '#src/core/checks/print/told.ts';
import { tellIn, TOLD_IN, type Tell } from '#src/core/checks/words.ts';
import { tellCounts } from '#src/core/output/entries/count-entries.ts';
import { campaignFolder } from './campaign-folder.ts';
import { checkFolder, CampaignProblems } from './check-folder.ts';
import { checkOutput } from './check-output.ts';
import { UsageError } from './command.ts';
import { DIST_FOLDER } from './folders.ts';

const FORMATS = ['text', 'github', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** `npm run check`: prints what is wrong with a campaign in the asked form and language; problems make it fail. */
export async function checkCommand(args: string[]): Promise<void> {
  const { format, language, summary, output } = optionsOf(args);
  const campaign = campaignFolder(args);
  const { content, problems: found } = await checked(campaign);
  const built = output !== undefined && content ? await checkOutput(resolve(output), content, campaign) : undefined;
  const problems = [...found, ...(built?.problems ?? [])];
  const text = print(problems, format, language);
  if (problems.length > 0 && format === 'text') console.error(`\n${text}`);
  else if (format !== 'text') console.log(text);
  else console.log(built ? tellCounts(built.counts) : soundLine(content!, tellIn(language)));
  if (summary !== undefined) await writeFile(summary, markdownSummary(problems, language));
  if (problems.length > 0) process.exitCode = 1;
}

interface Options {
  format: Format;
  language: string;
  summary: string | undefined;
  /** The built site that is looked at too. */
  output: string | undefined;
}

/** Reads `--lang`, `--format`, `--summary` and `--output`; anything else is said, not guessed. */
function optionsOf(args: string[]): Options {
  const options = { lang: string(), format: string(), summary: string(), campaign: string(), output: string() };
  const { values } = parsed(() => parseArgs({ args: withFolder(args), options, allowPositionals: false }));
  const { format = 'text', lang: language = 'en', summary } = values;
  if (!isOneOf(FORMATS, format)) throw new UsageError(`There is no format “${format}”. Use one of: ${FORMATS.join(', ')}.`);
  if (!TOLD_IN.includes(language)) throw new UsageError(`Problems can’t be told in “${language}”. Use one of: ${TOLD_IN.join(', ')}.`);
  return { format, language, summary, output: values.output };
}

/** `--output` alone means the folder of the last build. */
function withFolder(args: string[]): string[] {
  const at = args.indexOf('--output');
  const isAlone = at >= 0 && (args[at + 1] ?? '--').startsWith('--');
  return isAlone ? args.toSpliced(at + 1, 0, DIST_FOLDER) : args;
}

function string() {
  return { type: 'string' } as const;
}

function parsed<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function isOneOf<T extends string>(known: readonly T[], value: string): value is T {
  return (known as readonly string[]).includes(value);
}

async function checked(folder: string): Promise<{ content?: CampaignContent; problems: readonly Shown[] }> {
  try {
    return { content: await checkFolder(folder), problems: [] };
  } catch (error) {
    if (error instanceof CampaignProblems) return { problems: error.problems };
    throw error;
  }
}

function print(problems: readonly Shown[], format: Format, language: string): string {
  const tell = tellIn(language);
  const printers: Record<Format, () => string> = {
    text: () => printProblems(problems, tell),
    github: () => githubAnnotations(problems, tell),
    markdown: () => markdownSummary(problems, language),
    json: () => problemsAsJson(problems, tell),
  };
  return printers[format]();
}

function soundLine({ locales, explainer, testimonies, coalition }: CampaignContent, tell: Tell): string {
  return tell([
    'print.sound-campaign',
    { languages: locales.length, pages: explainer.length, testimonies: testimonies.length, organisations: coalition.length },
  ]);
}
