import { COMPOSED } from './composed.ts';
import type { Origin, Shard } from './record.ts';

/** Why these shards don’t make a whole site, in sentences; none where they do. Their files are not yet opened. */
export function judgeShards(shards: readonly Shard[], origin: Origin): string[] {
  const foreign = shards.flatMap((shard) => foreignShard(shard, origin));
  // Of another version, anything else may differ too: it would only distract.
  if (foreign.length > 0) return foreign;
  const made = shards.flatMap(({ folder, record }) => record.locales.map((code) => ({ code, folder })));
  return [...repeated(made, origin), ...missing(made, origin), ...disagreements(shards)];
}

function foreignShard({ folder, record }: Shard, { campaign, generator }: Origin): string[] {
  const differs = [...(record.campaign === campaign ? [] : ['the campaign']), ...(record.generator === generator ? [] : ['the generator'])];
  if (differs.length === 0) return [];
  return [
    `${folder} was built from another version of ${differs.join(' and of ')} than the one here. Build all shards from the same commit.`,
  ];
}

interface Made {
  code: string;
  folder: string;
}

function repeated(made: readonly Made[], { locales }: Origin): string[] {
  return locales.flatMap((locale) => {
    const folders = made.flatMap(({ code, folder }) => (code === locale ? folder : []));
    return folders.length < 2 ? [] : [`“${locale}” is in more than one shard: ${folders.join(', ')}. Leave all but one of them out.`];
  });
}

function missing(made: readonly Made[], { locales }: Origin): string[] {
  const lost = locales.filter((locale) => !made.some(({ code }) => code === locale));
  return lost.length === 0 ? [] : [`No shard has ${lost.join(', ')}. Build what is missing: npm run build -- --locales ${lost.join()}`];
}

/** Files of no language are in every shard, and must be the same in all. */
function disagreements(shards: readonly Shard[]): string[] {
  const first = new Map<string, { folder: string; digest: string }>();
  const pairs = new Map<string, { names: string[]; path: string; count: number }>();
  for (const { folder, record } of shards) {
    for (const [path, digest] of Object.entries(record.files)) {
      if (path in COMPOSED) continue;
      const other = first.get(path) ?? { folder, digest };
      first.set(path, other);
      if (other.digest === digest) continue;
      const pair = `${other.folder}\n${folder}`;
      const known = pairs.get(pair) ?? { names: [other.folder, folder], path, count: 0 };
      pairs.set(pair, { ...known, count: known.count + 1 });
    }
  }
  return [...pairs.values()].map(({ names, path, count }) => {
    const others = count > 1 ? `, and on ${count - 1} more` : '';
    return `${names.join(' and ')} disagree on ${path}${others}. Build both anew, on machines of the same kind.`;
  });
}
