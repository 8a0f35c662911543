import { readdirSync, readFileSync } from 'node:fs';

/** A page for each list and language, with the entries that it lists. */
export default function () {
  const { languages } = JSON.parse(readFileSync('src/_data/site.json', 'utf8'));
  const lists = JSON.parse(readFileSync('entries/lists.json', 'utf8'));
  const entries = { organisations: readAll('organisations'), testimonies: readAll('testimonies') };
  return languages.flatMap((language) =>
    lists.map(({ id, kind, titles, members }) => ({
      id,
      language,
      kind,
      title: titles[language.code],
      members: members.map((member) => entries[kind].get(member)),
    })),
  );
}

function readAll(kind) {
  const folder = `entries/${kind}`;
  return new Map(
    readdirSync(folder).map((name) => {
      const id = name.replace('.json', '');
      return [id, { id, ...JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) }];
    }),
  );
}
