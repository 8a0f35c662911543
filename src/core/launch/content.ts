import { asFinding, foundAt, type Check, type Finding, type Spot } from './finding.ts';
import { type LaunchCampaign, spotIn } from './launch-campaign.ts';
import { type PlaceholderKind, placeholdersIn } from './placeholders.ts';
import { reservedIn } from './reserved-hosts.ts';
import { isToldElsewhere } from './told-elsewhere.ts';

/** What a campaign says: nothing is left of starter texts, of examples, or of mistakes. */
export function contentChecks(launch: LaunchCampaign): Check[] {
  return [
    { id: 'check', findings: mistakes(launch) },
    { id: 'addresses', findings: reserved(launch) },
    { id: 'placeholders', findings: placeholders(launch) },
    { id: 'examples', findings: examples(launch) },
    { id: 'sections', findings: launch.content && callsToAct(launch) },
    { id: 'descriptions', findings: descriptions(launch) },
  ];
}

/** What the check of the campaign finds and no other question here tells. */
function mistakes({ problems }: LaunchCampaign): Finding[] {
  const rest = problems.filter((problem) => !isToldElsewhere(problem));
  const spots = rest.map(({ file, line, column }): Spot => ({ file, line, column }));
  return foundAt('stop', spots, 'launch.mistakes', ['launch.mistakes-fix']);
}

function reserved({ texts }: LaunchCampaign): Finding[] {
  const spots = [...texts].flatMap(([file, text]) => reservedIn(file, text));
  // The interface says “such as https://example.org” where an address is asked for.
  const isHint = ({ file, text }: Spot) => file.startsWith('locales/') && /^example\.(org|com|net)$/.test(text ?? '');
  return [
    ...foundAt(
      'stop',
      spots.filter((spot) => !isHint(spot)),
      'launch.reserved',
      ['launch.reserved-fix'],
    ),
    ...foundAt('note', spots.filter(isHint), 'launch.hints', ['launch.hints-fix']),
  ];
}

function placeholders({ texts }: LaunchCampaign): Finding[] {
  const found = [...texts].flatMap(([file, text]) => placeholdersIn(file, text));
  const of = (wanted: PlaceholderKind) => found.flatMap(({ kind, spot }) => (kind === wanted ? [spot] : []));
  return [
    ...foundAt('stop', of('filler'), 'launch.filler', ['launch.filler-fix']),
    ...foundAt('stop', of('gap'), 'launch.gaps', ['launch.gaps-fix']),
    ...foundAt('note', of('bracket'), 'launch.brackets', ['launch.brackets-fix']),
  ];
}

/** Ways to give money and mirrors that are there to show how it is done. */
function examples(launch: LaunchCampaign): Finding[] | undefined {
  const { donations, mirrors = [] } = launch.campaign ?? {};
  if (!donations && mirrors.length === 0) return undefined;
  const { links = [], bank, crypto = [] } = donations ?? {};
  const ways = [
    ...links.map((link, i) => ({ ...link, path: ['donations', 'links', i], text: link.name })),
    ...(bank ? [{ ...bank, path: ['donations', 'bank'], text: bank.bank ?? bank.holder }] : []),
    ...crypto.map((way, i) => ({ ...way, path: ['donations', 'crypto', i], text: way.currency })),
  ];
  const places = mirrors.map((mirror, i) => ({ ...mirror, path: ['mirrors', i], text: mirror.url }));
  const spots = (all: typeof ways | typeof places): Spot[] =>
    all.filter(({ demonstration }) => demonstration === true).map(({ path, text }) => spotIn(launch, path, text));
  return [
    ...foundAt('stop', spots(ways), 'launch.donations', ['launch.donations-fix']),
    ...foundAt('stop', spots(places), 'launch.mirrors', ['launch.mirrors-fix']),
  ];
}

/** A home page without a call to act, though there are ways to. */
function callsToAct(launch: LaunchCampaign): Finding[] {
  const { campaign, actions } = launch.content!;
  const asks = campaign.asks.length === 0 && actions.length > 0 ? [spotIn(launch, ['asks'])] : [];
  return foundAt('mend', asks, 'launch.no-asks', ['launch.no-asks-fix']);
}

const PICTURE = /!\[([^\]\n]*)\]\(/g;
/** Names that cameras and programs give, in place of what a picture shows. */
const NAME_OF_FILE = /\.(jpe?g|png|webp|avif|gif|svg)$|^(img|dsc|pxl|image|picture|photo|screenshot)[\s_-]*\d*$/i;

function descriptions({ texts, problems }: LaunchCampaign): Finding[] | undefined {
  const missing = problems.filter(({ what: [key] }) => key === 'page.no-description').map((problem) => asFinding('stop', problem));
  const pictures = [...texts].flatMap(([file, text]) =>
    !file.endsWith('.mdx')
      ? []
      : text
          .split('\n')
          .flatMap((line, i) =>
            [...line.matchAll(PICTURE)].map(({ 1: alt = '', index }): Spot => ({ file, line: i + 1, column: index + 1, text: alt.trim() })),
          ),
  );
  if (pictures.length + missing.length === 0) return undefined;
  const names = pictures.filter(({ text }) => NAME_OF_FILE.test(text!));
  return [...missing, ...foundAt('mend', names, 'launch.file-names', ['launch.file-names-fix'])];
}
