import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { nearest } from '#src/core/checks/nearest.ts';
import { badgeSvg } from '#src/core/translation/badge.ts';
import { printLocale, printOverview, printSummary } from '#src/core/translation/print-status.ts';
import { reportOn, type TranslationReport } from '#src/core/translation/report.ts';
import { sumOf } from '#src/core/translation/tally.ts';
import { campaignFolder } from '../campaign-folder.ts';
import { UsageError } from '../command.ts';
import { readTexts } from './read-texts.ts';
import { save } from './save.ts';

const USAGE = `npm run status [-- LANGUAGE] [options]

Tells how far each language is translated: what is done, reviewed, outdated and missing. With a language: what has changed in the source, too.

  --json           the same for programs
  --badges DIR     draws an SVG badge for each language, such as fr.svg
  --summary FILE   adds a summary in Markdown to a file; on GitHub to the run's own page without a file's name
  --campaign DIR   another campaign's folder

For example:
  npm run status
  npm run status -- fr
  npm run status -- --badges public/badges`;

/** `npm run status`: how far the campaign is translated. */
export async function statusCommand(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  if (values.help) return console.log(USAGE);
  const { texts, unreadable } = await readTexts(campaignFolder(args));
  const report = reportOn(texts);
  const chosen = chosenFrom(report, positionals[0], texts.sourceLocale);
  if (values.json)
    console.log(
      JSON.stringify(Object.fromEntries(Object.entries(chosen).map(([code, own]) => [code, { ...sumOf(own), texts: own }])), null, 2),
    );
  else if (positionals[0] !== undefined)
    console.log(`${printOverview(chosen)}\n\n${printLocale(positionals[0], chosen[positionals[0]]!, texts.sourceLocale)}`);
  else console.log(printOverview(report));
  if (values.badges !== undefined)
    for (const [code, own] of Object.entries(chosen)) await save(join(values.badges, `${code}.svg`), badgeSvg(code, sumOf(own)));
  const summary = values.summary ?? process.env['GITHUB_STEP_SUMMARY'];
  if (summary) await appendFile(summary, printSummary(chosen));
  for (const path of unreadable) console.error(`${path} can’t be read; “npm run check” says why.`);
}

interface Options {
  help?: boolean;
  json?: boolean;
  badges?: string;
  summary?: string;
}

function readArguments(args: string[]): { values: Options; positionals: string[] } {
  try {
    const text = { type: 'string' } as const;
    const options = {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      badges: text,
      summary: text,
      campaign: text,
      lang: text,
    } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function chosenFrom(report: TranslationReport, code: string | undefined, sourceLocale: string): TranslationReport {
  if (code === undefined) return report;
  if (Object.hasOwn(report, code)) return { [code]: report[code]! };
  if (code === sourceLocale) throw new UsageError(`“${code}” is the language that the others are translated from.`);
  const near = nearest(code, Object.keys(report));
  throw new UsageError(
    `“${code}” is no language of this campaign. ${near ? `Did you mean “${near}”?` : `It has: ${Object.keys(report).join(', ')}.`}`,
  );
}
