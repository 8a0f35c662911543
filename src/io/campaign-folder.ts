import { resolve } from 'node:path';
import process from 'node:process';

/** The folder of the campaign to work on: `--campaign DIR`, else the environment's CAMPAIGN, else this one. */
export function campaignFolder(args: string[] = []): string {
  const at = args.indexOf('--campaign');
  return resolve((at >= 0 ? args[at + 1] : undefined) ?? process.env['CAMPAIGN'] ?? '.');
}
