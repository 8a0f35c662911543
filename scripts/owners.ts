// npm run owners: writes CODEOWNERS for GitHub, GitLab and Forgejo from “owners” in each locales/<code>/locale.json. `--check` only says what differs.
import { parseArgs } from 'node:util';
import process from 'node:process';
import { tellIn } from '#src/core/checks/words.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { askedLanguage, runCommand, UsageError } from '#src/io/command.ts';
import { checkOwners, writeOwners } from '#src/io/scaffold/owners-command.ts';

const args = process.argv.slice(2);

await runCommand(async () => {
  const tell = tellIn(askedLanguage(args));
  const { check, help } = options();
  if (help)
    return console.log(`npm run owners\nnpm run owners -- --check\nnpm run owners -- --campaign ../forest\n\n${tell(['owners.usage'])}`);
  const folder = campaignFolder(args);
  if (check) {
    await checkOwners(folder);
    return console.log(tell(['owners.sound']));
  }
  const written = await writeOwners(folder);
  if (written.length === 0) console.log(tell(['owners.sound']));
  for (const file of written) console.log(tell(['owners.written', { file }]));
});

function options(): { check?: boolean; help?: boolean } {
  const known = { check: { type: 'boolean' }, help: { type: 'boolean' }, campaign: { type: 'string' }, lang: { type: 'string' } } as const;
  try {
    return parseArgs({ args, options: known, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
