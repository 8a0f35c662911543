import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'entries/testimonies';

/** A page for each testimony and language. */
export default function () {
  const { languages } = JSON.parse(readFileSync('src/_data/site.json', 'utf8'));
  const entries = readdirSync(FOLDER)
    .map((name) => ({ id: name.replace('.json', ''), ...JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) }))
    .sort((a, b) => a.order - b.order);
  return languages.flatMap((language) => entries.map((entry, i) => pageOf(entry, language, entries[i - 1], entries[i + 1])));
}

function pageOf({ id, text, source }, language, previous, next) {
  const linkTo = (other) => other && { href: `/${language.code}/testimonies/${other.id}.html`, title: other.text[language.code].title };
  return { id, language, source, text: text[language.code], previous: linkTo(previous), next: linkTo(next) };
}
