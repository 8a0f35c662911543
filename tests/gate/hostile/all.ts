import type { HostileCase } from '../hostile-case.ts';
import { ADDRESS_CASES } from './addresses.ts';
import { CAMPAIGN_FILES } from './campaign-file.ts';
import { EXHAUSTION } from './exhaustion.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { FRONT_MATTER_ENDS } from './front-matter-ends.ts';
import { JSON_SYNTAX } from './json-syntax.ts';
import { JSON_VALUES } from './json-values.ts';
import { LINK_TEXTS } from './link-texts.ts';
import { MDX_COMPONENTS } from './mdx-components.ts';
import { MDX_EXPRESSIONS } from './mdx-expressions.ts';
import { MDX_HTML } from './mdx-html.ts';
import { MDX_MODULES } from './mdx-modules.ts';
import { NAME_CASES } from './names.ts';
import { PAGE_PICTURES } from './page-pictures.ts';
import { PATHS } from './paths.ts';
import { pictureCases } from './pictures.ts';
import { REPORTS } from './reports.ts';
import { SECRETS } from './secrets.ts';
import { SVG_CASES } from './svg.ts';
import { TESTIMONIES } from './testimonies.ts';
import { TEXT_BYTES } from './text-bytes.ts';
import { TEXT_CHARACTERS } from './text-characters.ts';

/** All hostile contributions, by family. */
export async function hostileFamilies(): Promise<Record<string, readonly HostileCase[]>> {
  return {
    'modules in pages': MDX_MODULES,
    'expressions in pages': MDX_EXPRESSIONS,
    'components in pages': MDX_COMPONENTS,
    'HTML in pages': MDX_HTML,
    'front matter': FRONT_MATTER,
    'where front matter ends': FRONT_MATTER_ENDS,
    'addresses of links': ADDRESS_CASES,
    'words of links': LINK_TEXTS,
    'pictures in pages': PAGE_PICTURES,
    'syntax of JSON': JSON_SYNTAX,
    'values in JSON': JSON_VALUES,
    'the campaign’s file and a language’s': CAMPAIGN_FILES,
    'places of files': PATHS,
    'names of files': NAME_CASES,
    'bytes that are no text': TEXT_BYTES,
    'characters that hide': TEXT_CHARACTERS,
    pictures: await pictureCases(),
    drawings: SVG_CASES,
    testimonies: TESTIMONIES,
    'private keys': SECRETS,
    exhaustion: EXHAUSTION,
    'bait for reports': REPORTS,
  };
}
