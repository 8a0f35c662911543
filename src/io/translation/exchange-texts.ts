import { UsageError } from '../command.ts';
import type { CampaignTexts } from '#src/core/translation/campaign-texts.ts';
export async function exportTexts(_f: string, _c: CampaignTexts, _l: string[], _o: object): Promise<void> {
  throw new UsageError('todo');
}
export async function importTexts(_f: string, _c: CampaignTexts, _l: string, _file: string, _o: object): Promise<void> {
  throw new UsageError('todo');
}
