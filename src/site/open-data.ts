// The published data, made once per build: every file of it, and the catalogue that names them all.
import { openData, type OpenData } from '#src/core/data/data-files.ts';
import type { View } from '#src/core/site/view.ts';
import { loadCampaign } from '#src/site/campaign.ts';
import { viewOf } from '#src/site/view.ts';

let made: Promise<OpenData> | undefined;

/** All published data. In development it is made anew for each file, so that an edit shows at once. */
export function loadOpenData(): Promise<OpenData> {
  if (import.meta.env.DEV) return makeOpenData();
  return (made ??= makeOpenData());
}

/** One view for each language, in the order of the campaign. */
async function loadViews(): Promise<View[]> {
  const { locales } = loadCampaign();
  return Promise.all(locales.map(({ code }) => viewOf(code, 'data.html')));
}

async function makeOpenData(): Promise<OpenData> {
  return openData(await loadViews());
}

/** A file of the published data, as a server would send it. */
export async function dataResponse(path: string, type: string): Promise<Response> {
  const text = (await loadOpenData()).files.get(path);
  if (text === undefined) throw new Error(`${path} is no file of the published data.`);
  return new Response(text, { headers: { 'Content-Type': type } });
}
