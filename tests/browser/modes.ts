// How readers may see a page: light or dark, in colours of their own, in text twice as large, in a small or a wide window.
import type { CDPSession, Page } from 'playwright-core';

/** A way of seeing a page. */
export interface Mode {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  /** `active` where the system sets its own few colours, as in Windows’ contrast themes. */
  forcedColors: 'active' | 'none';
  /** The size of text that readers set in their browser; only text grows. */
  text: '100%' | '200%';
}

const SCHEMES = ['light', 'dark'] as const;

/** Each combination in a window of 320 pixels, and both schemes in one of 1280. */
export const MODES: readonly Mode[] = [
  ...SCHEMES.flatMap((colorScheme) =>
    (['none', 'active'] as const).flatMap((forcedColors) =>
      (['100%', '200%'] as const).map((text) => mode({ width: 320, colorScheme, forcedColors, text })),
    ),
  ),
  ...SCHEMES.map((colorScheme) => mode({ width: 1280, colorScheme, forcedColors: 'none', text: '100%' })),
];

function mode(what: Omit<Mode, 'name'>): Mode {
  const { colorScheme, forcedColors, text, width } = what;
  return { ...what, name: `${colorScheme}${forcedColors === 'active' ? ', forced colours' : ''}, text ${text}, ${width} px` };
}

/** Browsers’ own size of text, in pixels. */
const OWN_SIZE = 16;
const sessions = new WeakMap<Page, CDPSession>();

/** Shows the page that is open in another way. */
export async function setMode(tab: Page, { width, colorScheme, forcedColors, text }: Mode): Promise<void> {
  await tab.setViewportSize({ width, height: 740 });
  await tab.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  const session = sessions.get(tab) ?? (await tab.context().newCDPSession(tab));
  sessions.set(tab, session);
  await session.send('Page.setFontSizes', { fontSizes: { standard: OWN_SIZE * (text === '200%' ? 2 : 1) } });
}
