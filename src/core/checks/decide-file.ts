import { ENTRY_KINDS, PAGE_KINDS, type EntryKind, type PageKind } from '#src/core/campaign/kinds.ts';
import { type Campaign, campaignSchema } from '#src/core/campaign/schema.ts';
import type { Languages } from '#src/core/checks/campaign-files.ts';
import { checkDonations } from '#src/core/checks/check-donations.ts';
import { checkMirrors } from '#src/core/checks/check-mirrors.ts';
import { decideEntry } from '#src/core/checks/check-entries.ts';
import { decideLocale } from '#src/core/checks/check-locale-file.ts';
import { decideMessages } from '#src/core/checks/check-messages.ts';
import { decidePage } from '#src/core/checks/check-pages.ts';
import type { Decided } from '#src/core/checks/decided.ts';
import { checkImage } from '#src/core/checks/images/check-image.ts';
import { checkMark } from '#src/core/mark/check-mark.ts';
import { CAMPAIGN_FILE } from '#src/core/checks/languages.ts';
import { checkLanguage } from '#src/core/checks/language/check-language.ts';
import type { Manners } from '#src/core/checks/language/manner.ts';
import { isPicture } from '#src/core/checks/paths/file-types.ts';
import { mostOfEachFile } from '#src/core/checks/most-of-each-file.ts';
import type { Problem } from '#src/core/checks/problem.ts';
import { decideData } from '#src/core/checks/decide-data.ts';
import { repeatedIn } from '#src/core/checks/repeated.ts';
import { decodeUtf8 } from '#src/core/checks/text/decode.ts';
import { textProblems } from '#src/core/checks/text/text-problems.ts';
import { otherVersion } from '#src/core/migrations/version.ts';
import { SEARCH_WORDS, searchSchema } from '#src/core/search/schema.ts';
import { MEMORY_FOLDER, memorySchema } from '#src/core/translation/memory.ts';
import { messageStampsSchema, STAMPS_FILE } from '#src/core/translation/message-stamps.ts';

/** Decides one file of a campaign by itself. `languages` are those of its `campaign.json`, once that has been decided, and `manners` how each is written. */
export function decideFile(file: string, bytes: Uint8Array, languages: Languages | undefined, manners: Manners = {}): Decided {
  const seen = checkImage(file, bytes).map(({ said, line, column }) => ({ file, line, column, ...said }));
  // An SVG is a text too; one that isn't has said so as a picture.
  if (isPicture(file) && (seen.length > 0 || !file.endsWith('.svg'))) return { problems: seen };
  const decoded = decodeUtf8(bytes);
  if (!('text' in decoded)) return { problems: [{ file, line: decoded.line, column: decoded.column, ...decoded.said }] };
  return decideText(file, decoded.text, languages, manners);
}

/** Decides a file that is text. */
export function decideText(file: string, text: string, languages: Languages | undefined, manners: Manners = {}): Decided {
  const inText = textProblems(file, text);
  const decided = decideContent(file, text, languages);
  const whole = { ...decided, problems: mostOfEachFile(withoutRepeats([...inText, ...decided.problems])) };
  return { ...whole, ...checkLanguage(file, text, whole, manners) };
}

/** A sign is found in the file and once more in the value that it is part of: that is one problem. */
function withoutRepeats(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, what }) => {
    const name = `${line} ${JSON.stringify(what)}`;
    return !seen.has(name) && seen.add(name);
  });
}

function decideContent(file: string, text: string, languages: Languages | undefined): Decided {
  const [top, folder = '', ...rest] = file.split('/');
  if (file === CAMPAIGN_FILE) return decideCampaign(file, text);
  if (top === 'locales') return file.endsWith('.json') ? decideLocaleFile(file, text, rest.join('/')) : { problems: [] };
  if (top !== 'content' || languages === undefined) return { problems: [] };
  if (Object.hasOwn(ENTRY_KINDS, folder) && file.endsWith('.json')) return decideEntry(folder as EntryKind, file, text, languages);
  // A page in a language that is not listed is misplaced: that is said once.
  if (folder === MEMORY_FOLDER && file.endsWith('.json')) return decideData(file, text, memorySchema);
  if (!isPageKind(folder) || !file.endsWith('.mdx') || !languages.locales.includes(rest[0]!)) return { problems: [] };
  return decidePage(folder, file, text, rest[0] === languages.sourceLocale);
}

function decideCampaign(file: string, text: string): Decided {
  const decided = decideData(file, text, campaignSchema);
  const { located, value, problems } = decided;
  if (!located) return decided;
  const other = otherVersion(located);
  if (other) return { located, problems: [other] };
  const campaign = value as Campaign | undefined;
  const wrong = campaign ? [...checkDonations(located, campaign), ...checkMirrors(located, campaign), ...checkMark(located, campaign)] : [];
  return { ...decided, problems: [...problems, ...repeatedIn(file, located), ...wrong] };
}

function decideLocaleFile(file: string, text: string, name: string): Decided {
  if (name === 'locale.json') return decideLocale(file, text);
  if (name === `${STAMPS_FILE}.json`) return decideData(file, text, messageStampsSchema);
  return name === `${SEARCH_WORDS}.json` ? decideData(file, text, searchSchema) : decideMessages(file, text);
}

function isPageKind(folder: string): folder is PageKind {
  return (PAGE_KINDS as readonly string[]).includes(folder);
}
