import { PREVIEW_SIZE } from '#src/core/kit/plan.ts';
import type { BuiltFacts, BuiltPicture } from './built-facts.ts';
import { asFinding, foundAt, type Check, type Finding } from './finding.ts';
import { spotIn, type LaunchCampaign } from './launch-campaign.ts';
import { scriptUses } from './script-uses.ts';
import { toldBy } from './told-elsewhere.ts';

/** What the kit can draw a script with: a font that is there, one to be brought by a command, or none that is known. */
export type ScriptFontState = { state: 'there' } | { state: 'missing'; command: string } | { state: 'unknown' };

/** The state of the font of each script of a campaign. */
export type ScriptFontStates = Readonly<Record<string, ScriptFontState>>;

/** What people see of a campaign before they read it. */
export function graphicChecks(launch: LaunchCampaign, fonts: ScriptFontStates, built: BuiltFacts | undefined): Check[] {
  return [
    { id: 'fonts', findings: launch.campaign && missingFonts(launch, fonts) },
    { id: 'contrast', findings: launch.campaign || toldBy('colours', launch.problems).length > 0 ? colours(launch) : undefined },
    { id: 'mark', findings: launch.campaign && emptyMark(launch) },
    { id: 'previews', findings: built && previews(built) },
    { id: 'icons', findings: built && icons(built) },
  ];
}

/** Without the font of a script, no graphic with it is made, and the build stops there. */
function missingFonts(launch: LaunchCampaign, fonts: ScriptFontStates): Finding[] {
  return [...scriptUses(launch)].flatMap(([script, spots]): Finding[] => {
    const font = fonts[script] ?? { state: 'unknown' };
    if (font.state === 'there') return [];
    const fix =
      font.state === 'missing' ? (['launch.no-font-fix', { command: font.command }] as const) : (['launch.unknown-font-fix'] as const);
    return [{ severity: 'stop', what: ['launch.no-font', { script }], fix, spots }];
  });
}

function colours({ problems, warnings }: LaunchCampaign): Finding[] {
  return [
    ...toldBy('colours', problems).map((problem) => asFinding('stop', problem)),
    ...toldBy('colours', warnings).map((warning) => asFinding('note', warning)),
  ];
}

function emptyMark(launch: LaunchCampaign): Finding[] {
  const { path } = launch.campaign!.mark as { path?: string };
  const isDrawn = path === undefined || /[lhvcsqta][^a-z]*\d/i.test(path);
  return foundAt('mend', isDrawn ? [] : [spotIn(launch, ['mark', 'path'])], 'launch.no-mark', ['launch.no-mark-fix']);
}

function previews({ folder, previews: all }: BuiltFacts): Finding[] {
  const spots = (pictures: readonly BuiltPicture[]) =>
    pictures.map(({ path, width, height }) => ({
      file: `${folder}/${path}`,
      ...(width !== undefined && { text: `${width} × ${height}` }),
    }));
  const isThere = ({ width }: BuiltPicture) => width !== undefined;
  const isOdd = ({ width, height }: BuiltPicture) => width !== PREVIEW_SIZE.width || height !== PREVIEW_SIZE.height;
  return [
    ...foundAt('mend', spots(all.filter((picture) => !isThere(picture))), 'launch.no-preview', ['launch.build-fix']),
    ...foundAt('mend', spots(all.filter((picture) => isThere(picture) && isOdd(picture))), 'launch.odd-preview', ['launch.build-fix']),
  ];
}

function icons({ folder, missingIcons }: BuiltFacts): Finding[] {
  const spots = missingIcons.map((path) => ({ file: `${folder}/${path}` }));
  return foundAt('mend', spots, 'launch.no-icons', ['launch.build-fix']);
}
