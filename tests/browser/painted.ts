// Contrast as it is painted: the colour of a text, against each point that lies behind its letters.
import type { Page } from 'playwright-core';
import sharp from 'sharp';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** A text of the page: its colour (red, green, blue, and how opaque it is), the least contrast, and where it stands in the window. */
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
  const found: string[] = [];
  for (let left = selectors; left.length > 0;) {
    const own = left[0]!;
    await tab.evaluate((selector) => document.querySelector(selector)!.scrollIntoView({ block: 'center', inline: 'center' }), own);
    const seen = await tab.evaluate(textsOf, left);
    const painted = await paint(tab);
    const judged = seen.map((text) => ({ ...text, ratio: text.plate ? contrast(text.colour, text.plate) : worstContrast(text, painted) }));
    // What is beside the window, or covered by what sticks to it, has its own turn later.
    const done = judged.filter(({ selector, ratio }) => ratio !== undefined || selector === own);
    found.push(...done.flatMap(({ what, ratio, least }) => say(what, ratio, least)));
    left = left.filter((selector) => selector !== own && !done.some((text) => text.selector === selector));
  }
  return found;
}

function say(what: string, ratio: number | undefined, least: number): string[] {
  if (ratio === undefined) return [`painted: ${what} can’t be seen`];
  return ratio >= least ? [] : [`painted: ${what} has a contrast of ${ratio.toFixed(2)}, not ${least}`];
}

/** The window as it is painted, with its texts and without: red, green and blue of each point. */
interface Painted {
  whole: Buffer;
  ground: Buffer;
  width: number;
  height: number;
}

async function paint(tab: Page): Promise<Painted> {
  const points = async (): Promise<Buffer> =>
    sharp(await tab.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer();
  const whole = await points();
  await tab.evaluate(hideTexts, true);
  const ground = await points();
  await tab.evaluate(hideTexts, false);
  return { whole, ground, ...tab.viewportSize()! };
}

/** How much a point must change with the letters, of 765, to be under one of them. */
const INK = 60;

/** The least contrast at all points of the window that are under letters; undefined where no letter is seen. */
function worstContrast({ colour, boxes }: Seen, { whole, ground, width, height }: Painted): number | undefined {
  let worst: number | undefined;
  for (const box of boxes)
    for (let y = Math.max(0, Math.ceil(box.y)); y < Math.min(height, box.y + box.height); y++)
      for (let x = Math.max(0, Math.ceil(box.x)); x < Math.min(width, box.x + box.width); x++) {
        const [at, next] = [3 * (y * width + x), 3 * (y * width + x) + 3];
        const [under, over] = [[...ground.subarray(at, next)], [...whole.subarray(at, next)]];
        const change = under.reduce((sum, channel, i) => sum + Math.abs(channel - over[i]!), 0);
        if (change >= INK) worst = Math.min(worst ?? Infinity, contrast(colour, under as [number, number, number]));
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
    // The colours of a selection may let through what is behind them.
    const [r, g, b, alpha] = channels(getComputedStyle(element).backgroundColor) as [number, number, number, number];
    if (alpha === 255) return [r, g, b];
    const behind = element.parentElement ? plateOf(element.parentElement) : (channels('Canvas') as [number, number, number]);
    return [r, g, b].map((own, i) => (own * alpha + behind[i]! * (255 - alpha)) / 255) as [number, number, number];
  };
  // By what sticks to the window. Within a drawing, signs may lie on each other.
  const isCovered = (element: Element, { x, y, width, height }: DOMRect): boolean => {
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return (
      !top || !(top.contains(element) || element.contains(top) || (top.closest('svg') && top.closest('svg') === element.closest('svg')))
    );
  };
  // What lies under the menu that a reader has opened comes back with the menu’s end.
  const isUnderMenu = (element: Element): boolean => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return !element.closest('.langs') && !!document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.langs');
  };
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector)!;
    if (isUnderMenu(element)) return [];
    const style = getComputedStyle(element);
    const [r, g, b, alpha] = channels(colourOf(element, style)) as [number, number, number, number];
    let opacity = alpha / 255;
    for (let around: Element | null = element; around; around = around.parentElement) opacity *= Number(getComputedStyle(around).opacity);
    const isForced = matchMedia('(forced-colors: active)').matches && !(element instanceof SVGElement);
    const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM()!.a : 1;
    const size = Number.parseFloat(style.fontSize) * scale;
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const boxes = boxesOf(element)
      .filter((box) => box.width > 2 && box.height > 2 && !isCovered(element, box))
      .map(({ x, y, width, height }) => ({ x: x + 1, y: y + 1, width: width - 2, height: height - 2 }));
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
  if (!isHidden) return void document.adoptedStyleSheets.pop();
  const sheet = new CSSStyleSheet();
  const clear =
    '-webkit-text-fill-color:transparent!important;text-decoration-color:transparent!important;caret-color:transparent!important';
  sheet.replaceSync(`*,::before,::after,::placeholder{${clear}}svg text,svg tspan{fill:transparent!important;stroke:none!important}`);
  document.adoptedStyleSheets.push(sheet);
}
