// npm run build: checks the campaign and builds its site into dist/; with --locales ar,am, a shard of it for npm run merge; with
// --out DIR, into another folder. With --fresh,
// nothing is believed that earlier builds have kept; with --wait, it waits until no other command works in the folder.
import process from 'node:process';
import { buildSite } from '#src/io/build-site.ts';
import { askedLocales } from '#src/io/building.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { runCommand } from '#src/io/command.ts';
import { askedOut } from '#src/io/out-folder.ts';

await runCommand(() =>
  buildSite(campaignFolder(process.argv), {
    locales: askedLocales(process.argv),
    fresh: process.argv.includes('--fresh'),
    out: askedOut(process.argv),
  }),
);
