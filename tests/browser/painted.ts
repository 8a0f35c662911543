// Contrast as it is painted: the colour of a text, against each point of what lies behind it.
import type { Page } from 'playwright-core';
import sharp from 'sharp';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** A text of the page: its colour (red, green, blue, and how opaque it is), the least contrast, and where it stands on the page. */
interface Seen {
  selector: string;
  what: string;
  colour: [number, number, number, number];
  least: number;
  /** The ground, where the system forces colours: it paints each text on a plate of the ground’s colour, which takes the letters along when they go. */
  plate: [number, number, number] | undefined;
  boxes: Box[];
}

/** Which of the elements’ own texts are painted too faintly (7:1, large ones 4.5:1), or can’t be seen at all. */
export async function faintTexts(tab: Page, selectors: readonly string[]): Promise<string[]> {
  const { found, aside } = await judgeTexts(tab, selectors);
  // What stands beside the window, in a part that scrolls, is brought into it.
  for (const selector of aside) {
    await tab.evaluate((name) => document.querySelector(name)!.scrollIntoView({ block: 'nearest', inline: 'center' }), selector);
    const again = await judgeTexts(tab, [selector]);
    found.push(...again.found, ...again.aside.map((name) => `painted: ${name} can’t be seen`));
  }
  return found;
}

async function judgeTexts(tab: Page, selectors: readonly string[]): Promise<{ found: string[]; aside: string[] }> {
  if (selectors.length === 0) return { found: [], aside: [] };
  const { width } = tab.viewportSize()!;
  const all = await tab.evaluate(textsOf, selectors);
  const isAside = ({ boxes }: Seen): boolean => boxes.length === 0 || boxes.some((box) => box.x < 0 || box.x + box.width > width);
  const seen = all.filter((text) => !isAside(text));
  const aside = all.filter(isAside).map(({ selector }) => selector);
  if (seen.length === 0) return { found: [], aside };
  await tab.evaluate(hideTexts, true);
  const ground = await groundOf(tab, seen);
  await tab.evaluate(hideTexts, false);
  const found = seen.flatMap(({ what, colour, least, plate, boxes }) => {
    const ratio = plate ? contrast(colour, plate) : Math.min(...boxes.map((box) => worstContrast(colour, box, ground)));
    return ratio >= least ? [] : [`painted: ${what} has a contrast of ${ratio.toFixed(2)}, not ${least}`];
  });
  return { found, aside };
}

/** What is painted behind texts: red, green and blue of each point, from a line of the page on. */
interface Ground {
  points: Buffer;
  width: number;
  top: number;
}

async function groundOf(tab: Page, seen: readonly Seen[]): Promise<Ground> {
  const boxes = seen.flatMap((text) => text.boxes);
  const width = tab.viewportSize()!.width;
  const top = Math.floor(Math.min(...boxes.map(({ y }) => y)));
  const height = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) - top;
  const png = await tab.screenshot({ fullPage: true, clip: { x: 0, y: top, width, height } });
  return { points: await sharp(png).removeAlpha().raw().toBuffer(), width, top };
}

function worstContrast(colour: Seen['colour'], box: Box, { points, width, top }: Ground): number {
  let worst = 21;
  for (let y = Math.ceil(box.y) - top; y < box.y - top + box.height; y++)
    for (let x = Math.ceil(box.x); x < box.x + box.width; x++) {
      const at = 3 * (y * width + x);
      worst = Math.min(worst, contrast(colour, [points[at]!, points[at + 1]!, points[at + 2]!]));
    }
  return worst;
}

function contrast([r, g, b, opacity]: Seen['colour'], ground: [number, number, number]): number {
  const front = [r, g, b].map((channel, i) => channel * opacity + ground[i]! * (1 - opacity));
  const [dark, light] = [luminance(front), luminance(ground)].sort((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** As WCAG 2.2 defines it; computed here anew, so that a mistake of the site’s own code is found. */
function luminance(channels: readonly number[]): number {
  const [r, g, b] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Runs in the page. */
function textsOf(selectors: readonly string[]): Seen[] {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const channels = (colour: string): number[] => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const boxesOf = (element: Element): DOMRect[] => {
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement)
      return [element.getBoundingClientRect()].map(
        ({ x, y, width, height }) => new DOMRect(x + width / 4, y + height / 4, width / 2, height / 2),
      );
    const range = document.createRange();
    return [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent!.trim() === '') return [];
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
  };
  const colourOf = (element: Element, style: CSSStyleDeclaration): string => {
    if (element instanceof SVGElement) return style.fill;
    const empty = element instanceof HTMLInputElement && element.value === '' && element.placeholder !== '';
    return (empty ? getComputedStyle(element, '::placeholder') : style).color;
  };
  const plateOf = (element: Element): [number, number, number] => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      const [r, g, b, alpha] = channels(getComputedStyle(around).backgroundColor) as [number, number, number, number];
      if (alpha === 255) return [r, g, b];
    }
    return channels('Canvas').slice(0, 3) as [number, number, number];
  };
  return selectors.map((selector) => {
    const element = document.querySelector(selector)!;
    const style = getComputedStyle(element);
    const [r, g, b, alpha] = channels(colourOf(element, style)) as [number, number, number, number];
    let opacity = alpha / 255;
    for (let around: Element | null = element; around; around = around.parentElement) opacity *= Number(getComputedStyle(around).opacity);
    const isForced = matchMedia('(forced-colors: active)').matches && !(element instanceof SVGElement);
    const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
    const size = Number.parseFloat(style.fontSize) * scale;
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const boxes = boxesOf(element)
      .filter(({ width, height }) => width > 2 && height > 2)
      .map(({ x, y, width, height }) => ({ x: x + scrollX + 1, y: y + scrollY + 1, width: width - 2, height: height - 2 }));
    return {
      selector,
      what: `${selector} “${element.textContent!.trim().slice(0, 40)}”`,
      colour: [r, g, b, opacity],
      least: isLarge ? 4.5 : 7,
      plate: isForced && style.forcedColorAdjust === 'auto' ? plateOf(element) : undefined,
      boxes,
    };
  });
}

/** Takes the letters off the page, and nothing else, or puts them back. Runs in the page. */
function hideTexts(isHidden: boolean): void {
  const sheet = new CSSStyleSheet();
  const clear =
    '-webkit-text-fill-color:transparent!important;text-decoration-color:transparent!important;caret-color:transparent!important';
  sheet.replaceSync(`*,::before,::after,::placeholder{${clear}}svg text,svg tspan{fill:transparent!important;stroke:none!important}`);
  document.adoptedStyleSheets = isHidden ? [sheet] : [];
}
