import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import type { CampaignTexts } from '#src/core/translation/campaign-texts.ts';
import { dataScript, TEXT_DATA, textScript } from '#src/core/volunteer/data-script.ts';
import { putFile } from './publish/put-file.ts';
import { readForms } from './translation/form-documents.ts';

/** Writes each text with its translation, for the form in which it is translated, into a site’s `assets/texts/`. Returns how many there are. */
export async function writeFormFiles(content: CampaignContent, campaign: string, texts: CampaignTexts, site: string): Promise<number> {
  const forms = await readForms(
    campaign,
    builtLocales(content).map(({ code }) => code),
    texts,
  );
  for (const form of forms) {
    const file = join(site, textScript(form.locale, form.document));
    await mkdir(dirname(file), { recursive: true });
    putFile(file, dataScript(TEXT_DATA, form));
  }
  return forms.length;
}
