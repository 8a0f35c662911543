import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import process from 'node:process';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { githubAnnotations } from '#src/core/checks/print/github.ts';
import { markdownSummary } from '#src/core/checks/print/markdown.ts';
import { NO_WARNINGS, printProblems, printWarnings, problemsAsJson, type Shown, type Warnings } from '#src/core/checks/print/told.ts';
import { tellIn, TOLD_IN, type Tell } from '#src/core/checks/words.ts';
import { tellCounts } from '#src/core/output/entries/count-entries.ts';
import type { OutputResult } from '#src/core/output/judge-site.ts';
import { campaignFolder } from './campaign-folder.ts';
import { readFolder } from './check-folder.ts';
import { checkOutput } from './check-output.ts';
import { UsageError } from './command.ts';
import { DIST_FOLDER } from './folders.ts';
import { withBar } from './progress.ts';

const FORMATS = ['text', 'github', 'markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** `npm run check`: prints what is wrong with a campaign in the asked form and language; problems make it fail, warnings only with `--strict`. */
export async function checkCommand(args: string[]): Promise<void> {
  const options = optionsOf(args);
  const { format, language, summary, output } = options;
  const campaign = campaignFolder(args);
  const { content, problems: found, warnings: all } = await withBar('Checking the campaign', (bar) => readFolder(campaign, { bar }));
  const built = output !== undefined && content ? await checkBuiltFolder(resolve(output), content, campaign) : undefined;
  const problems = [...found, ...(built?.problems ?? [])];
  const warnings = options.warnings ? all : NO_WARNINGS;
  if (format === 'text') printText(problems, warnings, options);
  else console.log(print(problems, warnings, format, language));
  if (problems.length === 0 && format === 'text') console.log(built ? tellCounts(built.counts) : soundLine(content!, tellIn(language)));
  if (summary !== undefined) await writeFile(summary, markdownSummary(problems, language, warnings));
  if (problems.length > 0 || (options.strict && warnings.count > 0)) process.exitCode = 1;
}

function checkBuiltFolder(folder: string, content: CampaignContent, campaign: string): Promise<OutputResult> {
  return withBar('Checking the built site', (bar) => checkOutput(folder, content, campaign, { bar }));
}

function printText(problems: readonly Shown[], warnings: Warnings, { language, strict }: Options): void {
  const tell = tellIn(language);
  if (problems.length > 0) console.error(`\n${printProblems(problems, tell)}`);
  if (warnings.count > 0) console.error(`\n${printWarnings(warnings, tell, strict)}\n`);
}

interface Options {
  format: Format;
  language: string;
  summary: string | undefined;
  /** The built site that is looked at too. */
  output: string | undefined;
  /** False where warnings are not asked for. */
  warnings: boolean;
  /** True where warnings fail the check. */
  strict: boolean;
}

/** Reads `--lang`, `--format`, `--summary`, `--output`, `--no-warnings` and `--strict`; anything else is said, not guessed. */
function optionsOf(args: string[]): Options {
  const options = {
    lang: string(),
    format: string(),
    summary: string(),
    campaign: string(),
    output: string(),
    'no-warnings': flag(),
    strict: flag(),
  };
  const { values } = parsed(() => parseArgs({ args: withFolder(args), options, allowPositionals: false }));
  const { format = 'text', lang: language = 'en', summary } = values;
  if (!isOneOf(FORMATS, format)) throw new UsageError(`There is no format “${format}”. Use one of: ${FORMATS.join(', ')}.`);
  if (!TOLD_IN.includes(language)) throw new UsageError(`Problems can’t be told in “${language}”. Use one of: ${TOLD_IN.join(', ')}.`);
  const { 'no-warnings': isQuiet = false, strict = false } = values;
  if (isQuiet && strict) throw new UsageError('Use either --no-warnings or --strict: the second fails for what the first leaves out.');
  return { format, language, summary, output: values.output, warnings: !isQuiet, strict };
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

function flag() {
  return { type: 'boolean' } as const;
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

function print(problems: readonly Shown[], warnings: Warnings, format: Exclude<Format, 'text'>, language: string): string {
  const tell = tellIn(language);
  const printers: Record<typeof format, () => string> = {
    github: () => githubAnnotations(problems, tell, warnings.shown),
    markdown: () => markdownSummary(problems, language, warnings),
    json: () => problemsAsJson(problems, tell, warnings.shown),
  };
  return printers[format]();
}

function soundLine({ locales, explainer, testimonies, coalition }: CampaignContent, tell: Tell): string {
  return tell([
    'print.sound-campaign',
    { languages: locales.length, pages: explainer.length, testimonies: testimonies.length, organisations: coalition.length },
  ]);
}
