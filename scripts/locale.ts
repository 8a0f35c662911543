// npm run locale -- add sw: begins a new language: its folder, its place in content/campaign.json, its font, and what to translate first.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { tellIn } from '#src/core/checks/words.ts';
import { newsOf } from '#src/core/locales/news.ts';
import { campaignFolder } from '#src/io/campaign-folder.ts';
import { askedLanguage, runCommand, UsageError } from '#src/io/command.ts';
import { addLocale } from '#src/io/locale/add-locale.ts';

const USAGE = `npm run locale -- add CODE [options]

Begins a new language: makes locales/CODE/ and adds CODE to content/campaign.json.

  --region KE        the region whose dates, numbers and names are used, instead of the likeliest
  --name "Kiswahili" the language’s own name, where Unicode’s data have none or another
  --campaign DIR     another campaign’s folder
  --lang fr          answers in this language

For example:
  npm run locale -- add sw
  npm run locale -- add sw --region KE
  npm run locale -- add zh-hant
  npm run locale -- add dv --name "ދިވެހި"`;

await runCommand(async () => {
  const args = process.argv.slice(2);
  const { positionals, values } = read(args);
  if (values.help) return console.log(USAGE);
  const [action, code, ...more] = positionals;
  if (action !== 'add' || code === undefined || more.length > 0) throw new UsageError(USAGE);
  const tell = tellIn(askedLanguage(args));
  const added = await addLocale(campaignFolder(args), { code, region: values.region, name: values.name });
  if ('refused' in added) throw new UsageError(`${tell(added.refused.what)}\n${tell(added.refused.fix)}`);
  console.log(newsOf({ ...added, code }, tell));
});

function read(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { region: text, name: text, campaign: text, lang: text, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
