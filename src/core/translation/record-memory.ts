import type { CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { textsIn } from '#src/core/translation/campaign-texts.ts';
import type { TranslatedText } from '#src/core/translation/block.ts';
import type { MemoryFile } from '#src/core/translation/memory.ts';
import { textHash } from '#src/core/translation/text-hash.ts';

/**
 * The memory's files by their names: each source text of today, and each from which some translation was made. A text that is new is
 * recorded on `today` (YYYY-MM-DD); the others keep their days.
 */
export function recordMemory(campaign: CampaignTexts, today: string): Map<string, MemoryFile> {
  const files = new Map<string, Map<string, [date: string, text: string]>>();
  const record = (document: string, hash: string, text: string | undefined): void => {
    const former = campaign.memory.get(hash);
    if (text === undefined && !former) return;
    const name = fileOf(document);
    const file = files.get(name) ?? new Map<string, [string, string]>();
    files.set(name, file.set(hash, [former?.date ?? today, former?.text ?? text!]));
  };
  for (const text of campaign.locales.flatMap(({ code }) => textsIn(campaign, code))) recordText(text, record);
  return new Map([...files].map(([name, file]) => [name, Object.fromEntries([...file].sort(([a], [b]) => (a < b ? -1 : 1)))]));
}

function recordText({ document, blocks }: TranslatedText, record: (document: string, hash: string, text?: string) => void): void {
  for (const { source, stamp, hash } of blocks) {
    record(document, textHash(source), source);
    // What still counts for a text that was only corrected, and what an outdated translation was made from.
    record(document, hash);
    if (stamp) record(document, stamp.source);
  }
}

/** One file for each kind of text, so that two people who translate different kinds never meet in one. */
function fileOf(document: string): string {
  const [kind = ''] = document.split('/');
  return kind === 'locales' ? 'messages' : kind;
}
