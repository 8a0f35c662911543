import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tongue } from '#src/core/translation/build-prose.ts';
import type { CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { shownFiles } from '#src/core/translation/shown-campaign.ts';
import { readAnew } from '../file-reading.ts';
import { readTexts } from './read-texts.ts';

/** The texts of a campaign, and by their paths those of its files that its pages show otherwise than they are written. */
export interface ShownTexts {
  texts: CampaignTexts;
  files: Map<string, string>;
}

/** Reads a campaign’s texts as its pages show them: everything in every language, with what is not translated marked. */
export async function shownTexts(campaign: string, read = readAnew): Promise<ShownTexts> {
  const { texts } = await readTexts(campaign, read);
  const codes = texts.locales.map(({ code }) => code);
  return { texts, files: shownFiles(texts, await readTongues(campaign, codes)) };
}

/** How each of some languages of a campaign is written; one whose file can’t be read is left out. */
export async function readTongues(campaign: string, codes: readonly string[]): Promise<Map<string, Tongue>> {
  const tongues = new Map<string, Tongue>();
  for (const code of codes) {
    const text = await readFile(join(campaign, 'locales', code, 'locale.json'), 'utf8').catch(() => '{}');
    try {
      const { tag = code, direction = 'ltr' } = JSON.parse(text.replace(/^\uFEFF/, '')) as Partial<Tongue>;
      tongues.set(code, { tag, direction });
    } catch {
      // The check says what is wrong with it.
    }
  }
  return tongues;
}
