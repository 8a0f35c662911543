import type { Campaign } from '#src/core/campaign/schema.ts';
import { directoryFiles, type DirectoryFile } from '#src/core/keys/directory-files.ts';
import type { KeyFacts } from '#src/core/keys/key-facts.ts';
import { readKeyFile } from '#src/core/keys/read-key.ts';
import { loadCampaign } from '#src/site/campaign.ts';
import { loadKeys } from '#src/site/public-keys.ts';

/** A file of the key directory as Astro makes it: the parts of its path that vary, and its bytes. */
type DirectoryPath<P extends string> = { params: Record<P, string>; props: { data: Uint8Array } };

/** The files of the key directory at paths of a form, as `getStaticPaths` gives them. The form names the parts that vary. */
export async function directoryPathsLike<P extends string>(form: RegExp): Promise<DirectoryPath<P>[]> {
  const files = await loadDirectory();
  return files.flatMap(({ path, data }) => {
    const match = form.exec(path);
    return match ? [{ params: { ...match.groups } as Record<P, string>, props: { data } }] : [];
  });
}

async function loadDirectory(): Promise<DirectoryFile[]> {
  const { campaign } = loadCampaign();
  return directoryFiles(campaign, loadKeys(campaign));
}

/** What each of the campaign’s keys says of itself, by name; a key that can’t be read is left out. */
export async function loadKeyFacts(campaign: Campaign): Promise<Record<string, KeyFacts>> {
  const read = Object.entries(loadKeys(campaign)).map(async ([name, text]) => [name, await factsOf(text)] as const);
  return Object.fromEntries((await Promise.all(read)).flatMap(([name, facts]) => (facts ? [[name, facts]] : [])));
}

const known = new Map<string, Promise<KeyFacts | undefined>>();

/** The page of keys stands in every language; each key is read once. */
function factsOf(text: string): Promise<KeyFacts | undefined> {
  const facts = known.get(text) ?? readKeyFile(text).then((read) => ('facts' in read ? read.facts : undefined));
  known.set(text, facts);
  return facts;
}
