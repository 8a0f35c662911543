import type { Box } from './layout/box.ts';
import type { Colourway, KitCampaign, KitLocale } from './model.ts';
import type { Format, Graphic, Kind } from './schema.ts';
import type { SafeArea } from './safe-area.ts';
import { safeAreaOf } from './safe-area.ts';
import type { SceneWords, Template } from './scene.ts';

/** The sheet of a drawing in pixels; what is printed has as many to a millimetre as `perMm` says. */
export interface Sheet extends Pick<Box, 'width' | 'height'> {
  perMm: number;
  bleed: number;
  safe: SafeArea;
  /** The size in the graphic's own unit. */
  size: { width: number; height: number; unit?: 'mm' };
}

/** One drawing that is to be made, in one or more formats. */
export interface Drawing extends Sheet {
  locale: KitLocale;
  kind: Kind;
  graphic: string;
  entry?: string;
  template: Template;
  colours: Colourway;
  /** The words of each page; most graphics have one. */
  pages: readonly [SceneWords, ...SceneWords[]];
  alt: string;
  formats: readonly Format[];
  /** Relative to the output folder, without what tells variants apart and without its ending. */
  path: string;
}

const MM_PER_INCH = 25.4;
const CSS_DPI = 96;
const PRINT_DPI = 96;

/** The sheet that a graphic's file asks for. */
export function sheetOf({ width, height, unit, dpi = PRINT_DPI, bleed = 0, safe }: Graphic): Sheet {
  const perMm = (unit === 'mm' ? dpi : CSS_DPI) / MM_PER_INCH;
  const scale = unit === 'mm' ? perMm : 1;
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  const size = unit === 'mm' ? { width, height, unit } : { width, height };
  return { width: wide, height: high, perMm, bleed: bleed * perMm, safe: safeAreaOf(safe, wide, high, scale), size };
}

/**
 * The path of a graphic's files, up to what tells its variants apart.
 * @example kit/ar/standingforest-ar-poster-night-297x420mm
 */
export function drawingPath(campaign: KitCampaign, locale: string, graphic: Graphic, colourway: string, entry?: string): string {
  const size = `${graphic.width}x${graphic.height}${graphic.unit === 'mm' ? 'mm' : ''}`;
  const parts = [campaignSlug(campaign), locale, graphic.id, ...(entry ? [entry] : []), colourway, size];
  return `kit/${locale}/${parts.join('-')}`;
}

/** The campaign's name in file names: Latin letters and digits of its hashtag. */
export function campaignSlug({ hashtag }: Pick<KitCampaign, 'hashtag'>): string {
  return (
    hashtag
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '') || 'kit'
  );
}
