import type { Theme } from '#src/core/campaign/schema.ts';
import { mix } from '#src/core/figures/shades.ts';
import { AA, AAA, contrast } from '#src/core/kit/colour.ts';
import { readableColour } from '#src/core/kit/readable-colour.ts';
import { hexOf, type Oklch, oklchOf } from './oklch.ts';

type Palette = Theme['light'];

/** The colours of a campaign’s brand: the one that means “on”, and, where there is one, a dark one for texts and bands. */
export interface Brand {
  signal: string;
  ink?: string | undefined;
}

/** What is so weak that its hue is nothing that anybody chose. */
const GREY = 0.02;
/** Between these hues, dark colours are mud: texts and links take the hue across from them. */
const YELLOWS = [55, 130] as const;

/**
 * A whole theme of one or two colours, in which every text can be read at level AA of WCAG 2.2, and at AAA where the given colours allow it. The
 * signal stays as given, unless it is so dark that nothing lights up on a dark band with it: it then becomes the band, and a light colour of its hue the signal.
 * @example themeFrom({ signal: '#ffd028' }).light.signal // '#ffd028'
 */
export function themeFrom(brand: Brand): Theme {
  const { signal, band, hue } = brandOf(brand);
  const tint = (light: number, chroma: number): string => hexOf({ light, chroma: hue.isGrey ? 0 : chroma, hue: hue.ink });
  const warm = (light: number, chroma: number): string => hexOf({ light, chroma: hue.isGrey ? 0 : chroma, hue: hue.signal });
  const onSignal = readable(contrast(tint(0.2, 0.06), signal) > contrast('#ffffff', signal) ? tint(0.2, 0.06) : '#ffffff', signal);
  const shared = { signal, onSignal };
  const light = lightSide(shared, band, tint, warm);
  const dark = darkSide(shared, signal, tint);
  return { light, dark, colourways: colourwaysOf(light) };
}

type Tint = (light: number, chroma: number) => string;

function lightSide(shared: Pick<Palette, 'signal' | 'onSignal'>, band: string, tint: Tint, warm: Tint): Palette {
  // A button that is as light as the page, and as colourless, would be none.
  const isPale = contrast(shared.signal, warm(0.985, 0.012)) < 1.2 && oklchOf(shared.signal).chroma < 0.06;
  const [paper, surface] = isPale ? [warm(0.93, 0.014), warm(0.895, 0.02)] : [warm(0.985, 0.012), warm(0.945, 0.022)];
  return {
    paper,
    surface,
    ink: readable(tint(0.22, 0.06), surface),
    muted: readable(tint(0.4, 0.04), surface),
    line: warm(isPale ? 0.8 : 0.865, 0.03),
    link: readable(tint(0.42, 0.17), surface),
    ...shared,
    band,
    onBand: readable(warm(0.985, 0.012), band),
    dots: dotsOn(band),
  };
}

function darkSide(shared: Pick<Palette, 'signal' | 'onSignal'>, signal: string, tint: Tint): Palette {
  const [paper, surface] = [tint(0.17, 0.04), tint(0.22, 0.05)];
  const band = darkened(tint(0.14, 0.04), signal);
  return {
    paper,
    surface,
    ink: readable(tint(0.965, 0.012), surface),
    muted: readable(tint(0.81, 0.035), surface),
    line: tint(0.36, 0.06),
    link: readable(tint(0.84, 0.1), surface),
    ...shared,
    band,
    onBand: readable(tint(0.985, 0.008), band),
    dots: dotsOn(band),
  };
}

interface BrandColours {
  signal: string;
  band: string;
  hue: { signal: number; ink: number; isGrey: boolean };
}

function brandOf({ signal, ink }: Brand): BrandColours {
  const [light, dark] = [oklchOf(signal), ink === undefined ? undefined : oklchOf(ink)];
  const isGrey = light.chroma < GREY && (dark === undefined || dark.chroma < GREY);
  const own = light.chroma < GREY && dark ? dark.hue : light.hue;
  const hue = { signal: own, ink: dark && dark.chroma >= GREY ? dark.hue : acrossYellow(own), isGrey };
  const band = bandFor(dark, hue);
  if (contrast(signal, darkened(band, signal)) >= AA) return { signal, band: darkened(band, signal), hue };
  const base = readableBand(signal);
  return { signal: lightSignal(light, base), band: base, hue };
}

function acrossYellow(hue: number): number {
  return hue > YELLOWS[0] && hue < YELLOWS[1] ? (hue + 185) % 360 : hue;
}

/** The ground of bands: the dark colour that was given, as far as it is dark, or one of the hue. */
function bandFor(dark: Oklch | undefined, { ink, isGrey }: BrandColours['hue']): string {
  if (dark && dark.light <= 0.4) return hexOf(dark);
  return hexOf({ light: 0.22, chroma: isGrey ? 0 : Math.max(0.07, dark?.chroma ?? 0), hue: ink });
}

/** A ground that gets darker until the signal can be read on it. */
function darkened(ground: string, signal: string): string {
  const steps = Array.from({ length: 21 }, (_, i) => mix(ground, '#000000', i / 20));
  return steps.find((step) => contrast(signal, step) >= AA) ?? '#000000';
}

/** A dark signal as the ground of bands, on which white can be read at level AAA. */
function readableBand(signal: string): string {
  return readableColour(signal, '#ffffff', AAA)!;
}

/** A light colour of a dark signal’s hue that lights up on a band of it: large words have enough of level AA. */
function lightSignal({ chroma, hue }: Oklch, band: string): string {
  const strength = chroma < GREY ? 0 : Math.max(0.09, Math.min(chroma, 0.14));
  return readableColour(hexOf({ light: 0.83, chroma: strength, hue }), band, AA)!;
}

/** The nearest colour that can be read at level AAA, or at AA where no colour reaches that. */
function readable(colour: string, ground: string): string {
  return readableColour(colour, ground, AAA) ?? readableColour(colour, ground, AA)!;
}

function dotsOn(band: string): string {
  const { light, chroma, hue } = oklchOf(band);
  return hexOf({ light: light + 0.13, chroma: chroma * 1.3, hue });
}

/** The colours of graphics: on the band, on the signal, and on paper. */
function colourwaysOf({ paper, surface, ink, link, signal, onSignal, band, onBand, dots }: Palette): Theme['colourways'] {
  return [
    { id: 'night', background: band, pattern: pale(dots, band, onBand), text: onBand, accent: signal, onAccent: onSignal },
    {
      id: 'signal',
      background: signal,
      pattern: pale(mix(signal, onSignal, 0.14), signal, onSignal),
      text: onSignal,
      accent: onSignal,
      onAccent: signal,
    },
    {
      id: 'paper',
      background: paper,
      pattern: pale(mix(surface, ink, 0.05), paper, ink),
      text: ink,
      accent: link,
      onAccent: readable(paper, link),
    },
  ];
}

/** A pattern that is as strong as the text over it allows. */
function pale(pattern: string, ground: string, text: string): string {
  const steps = Array.from({ length: 21 }, (_, i) => mix(pattern, ground, i / 20));
  return steps.find((step) => contrast(text, step) >= AA) ?? ground;
}
