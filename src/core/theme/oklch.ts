/** A colour by how light it seems (0 to 1), how strong it is (0 to about 0.37) and its hue in degrees: Oklch, in which equal steps look equal. */
export interface Oklch {
  light: number;
  chroma: number;
  hue: number;
}

/**
 * Reads `#rrggbb`.
 * @example oklchOf('#ffffff').light // 1, about
 */
export function oklchOf(colour: string): Oklch {
  const value = Number.parseInt(colour.slice(1), 16);
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => linear(channel / 255)) as [number, number, number];
  const [l, m, s] = [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
  const green = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blue = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const light = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { light, chroma: Math.hypot(green, blue), hue: ((Math.atan2(blue, green) * 180) / Math.PI + 360) % 360 };
}

/** Writes `#rrggbb`; a colour that no screen has becomes weaker until one has it. */
export function hexOf({ light, chroma, hue }: Oklch): string {
  const LESS = 0.96;
  for (let strength = chroma; ; strength *= LESS) {
    const channels = channelsOf(light, strength, hue);
    const isShown = channels.every((channel) => channel > -0.0005 && channel < 1.0005);
    if (isShown || strength < 0.0005) return `#${channels.map(byteOf).join('')}`;
  }
}

function channelsOf(light: number, chroma: number, hue: number): number[] {
  const angle = (hue * Math.PI) / 180;
  const [green, blue] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const l = (light + 0.3963377774 * green + 0.2158037573 * blue) ** 3;
  const m = (light - 0.1055613458 * green - 0.0638541728 * blue) ** 3;
  const s = (light - 0.0894841775 * green - 1.291485548 * blue) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function byteOf(channel: number): string {
  const share = Math.min(1, Math.max(0, channel));
  const seen = share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055;
  return Math.round(seen * 255)
    .toString(16)
    .padStart(2, '0');
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
