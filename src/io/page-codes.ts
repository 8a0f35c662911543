import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { builtLocales } from '#src/core/campaign/building.ts';
import type { CampaignContent } from '#src/core/campaign/content.ts';
import { qrDrawing } from '#src/core/share/qr-drawing.ts';
import { qrFile } from '#src/core/share/qr-file.ts';
import { shareablePaths } from '#src/core/share/shared-pages.ts';
import { absoluteUrl } from '#src/core/site/paths.ts';
import { putFile } from './publish/put-file.ts';

/** Draws the code of each page’s address into a site’s `qr/`: for paper, and from one phone to another. Returns how many there are. */
export async function writePageCodes(content: CampaignContent, site: string): Promise<number> {
  const paths = shareablePaths(content);
  const locales = builtLocales(content);
  for (const { code } of locales) {
    await mkdir(join(site, 'qr', code), { recursive: true });
    for (const path of paths) {
      const page = `${code}/${path}`;
      putFile(join(site, qrFile(page)), qrDrawing(absoluteUrl(content.campaign.site, page)));
    }
  }
  return paths.length * locales.length;
}
