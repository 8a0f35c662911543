import { readFile, rename, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { isDay } from '#src/core/release/facts.ts';
import { nextRelease } from '#src/core/release/next-release.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { today } from '#src/io/today.ts';
import { campaignFile, readCampaignFile } from './campaign-on-disk.ts';
import { optionsOf, refusal, tellAsked } from './options.ts';

/** Raises the serial number and the date of a campaign, and changes nothing else in its file. */
export async function nextCommand(args: readonly string[]): Promise<void> {
  const tell = tellAsked(args);
  const date = (optionsOf(args, { date: { type: 'string' } }, tell)['date'] as string | undefined) ?? today();
  if (!isDay(date) || Number.isNaN(Date.parse(date))) throw refusal(tell, 'release.bad-date', { date });
  const folder = campaignFolder([...args]);
  const file = campaignFile(folder);
  const campaign = await readCampaignFile(folder);
  if (!campaign) throw refusal(tell, 'release.no-campaign', { file });
  if (!campaign.release) throw refusal(tell, 'release.no-release');
  if (date < campaign.updated) throw refusal(tell, 'release.date-before', { date, updated: campaign.updated });
  const serial = campaign.release.serial + 1;
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, nextRelease(await readFile(file, 'utf8'), { serial, date }));
  await rename(fresh, file);
  console.log(tell(['release.next-done', { serial, date }]));
}
