import { profileFault } from '#src/core/checks/images/profile.ts';
import { big, holds, signs } from '#src/core/checks/images/read-bytes.ts';

/** The colour profiles that phones, cameras and the web share, by the name inside. Others are made for one screen or one device. */
const COMMON =
  /^(sRGB|sP3C|IEC ?61966|Adobe ?RGB|Display ?P3|DCI|P3|ProPhoto|ROMM|Rec\.? ?2020|ITU-R BT|BT\.?2020|Google\/Skia|Generic (RGB|Gray|CMYK)|Gray Gamma|Dot Gain|sGr[ae]?y|uRGB|[cn]2|U\.S\. Web Coated|Coated FOGRA|ISO Coated|Facebook TINY)/i;

const HEADER = 128;
const TAG = 12;

/** Whether a colour profile is one of those that thousands of pictures have, so that it tells nothing of who made this one. */
export function isCommonProfile(profile: Uint8Array): boolean {
  return profileFault(profile) === undefined && COMMON.test(nameOf(profile));
}

function nameOf(profile: Uint8Array): string {
  const count = Math.min(big(profile, HEADER, 4), Math.floor(profile.length / TAG));
  for (let i = 0; i < count; i++) {
    const tag = HEADER + 4 + i * TAG;
    if (holds(profile, tag, 'desc')) return described(profile, big(profile, tag + 4, 4));
  }
  return '';
}

/** A description: of one byte a sign in old profiles, of two in new ones. */
function described(profile: Uint8Array, at: number): string {
  if (holds(profile, at, 'desc')) return signs(profile, at + 12, Math.min(big(profile, at + 8, 4), 100)).replaceAll('\0', '');
  if (!holds(profile, at, 'mluc')) return '';
  const length = Math.min(big(profile, at + 20, 4), 200);
  return signs(profile, at + big(profile, at + 24, 4), length).replaceAll('\0', '');
}
