// npm run build: checks the campaign and builds its site into dist/.
import process from 'node:process';
import { buildSite } from '#src/io/build-site.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';

await runCommand(() => buildSite(campaignFolder(process.argv)));
