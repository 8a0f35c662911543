/** A shape of a drawing with all that it inherits. */
export interface Shape {
  name: 'rect' | 'circle' | 'path' | 'use';
  attributes: Record<string, string>;
  /** The transforms that apply, the outermost first. */
  transforms: string[];
}

const TAG = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const SHAPES = new Set(['rect', 'circle', 'path', 'use']);
const KNOWN = new Set([
  'd', 'href', 'fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'transform', 'x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r',
]); // prettier-ignore

/** The shapes in the body of a drawing; what no template may use yet is the developer's mistake. */
export function shapesOf(body: string): Shape[] {
  const shapes: Shape[] = [];
  let groups: Pick<Shape, 'attributes' | 'transforms'>[] = [{ attributes: {}, transforms: [] }];
  for (const [, close, name, rest, empty] of body.matchAll(TAG)) {
    if (close) {
      if (name === 'g') groups = groups.slice(0, -1);
      continue;
    }
    const own = inherit(groups.at(-1)!, attributesOf(rest!));
    if (name === 'g') groups = empty ? groups : [...groups, own];
    else if (SHAPES.has(name!)) shapes.push({ name: name as Shape['name'], ...own });
    else throw new Error(`A PDF can't draw <${name}>: templates use g, rect, circle, path and use.`);
  }
  return shapes;
}

function attributesOf(text: string): Record<string, string> {
  const attributes = Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, value!]));
  const unknown = Object.keys(attributes).find((name) => !KNOWN.has(name));
  if (unknown !== undefined) throw new Error(`A PDF can't draw the attribute “${unknown}” yet.`);
  return attributes;
}

function inherit(parent: Pick<Shape, 'attributes' | 'transforms'>, { transform, ...own }: Record<string, string>) {
  return {
    attributes: { ...parent.attributes, ...own },
    transforms: transform === undefined ? parent.transforms : [...parent.transforms, transform],
  };
}
