// What an SVG may hold. All else is refused: what draws nothing can only do harm or tell on somebody.

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The namespace of the elements that draw. */
export const SVG = 'http://www.w3.org/2000/svg';

/** The namespace of links in their old form, `xlink:href`. */
export const XLINK = 'http://www.w3.org/1999/xlink';

/** The namespace of `xml:lang` and `xml:space`. */
export const XML = 'http://www.w3.org/XML/1998/namespace';

/** The namespace of the attributes that name namespaces. */
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** The elements whose text is shown or read out. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['title', 'desc', 'text', 'tspan', 'textPath', 'style']);

/** The elements that hold text and nothing else. */
export const PLAIN_ELEMENTS: ReadonlySet<string> = new Set(['title', 'desc', 'style']);

/** The elements that draw, or that others draw with. */
export const ELEMENTS: readonly string[] = words(`
  svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern marker style`);

/** Properties that may stand as attributes and in styles. */
const PRESENTATION = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering
  direction display dominant-baseline enable-background fill fill-opacity fill-rule font-family font-size font-size-adjust
  font-stretch font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation
  kerning letter-spacing marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-overflow text-rendering transform
  transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode`);

/** The properties that may stand in styles; drawing programs write many that change nothing. */
export const PROPERTIES: readonly string[] = [
  ...PRESENTATION,
  ...words(`
    font font-feature-settings font-kerning font-variant-alternates font-variant-caps font-variant-east-asian font-variant-ligatures
    font-variant-numeric font-variant-position font-variation-settings line-height text-align text-decoration-color
    text-decoration-line text-decoration-style text-indent text-orientation text-transform transform-box shape-padding shape-margin
    inline-size solid-color solid-opacity fill-box cx cy r rx ry x y width height max-width max-height min-width min-height background background-color color-scheme
    forced-color-adjust print-color-adjust`),
];

/** The attributes that an element may have, besides `aria-…` and namespaces. */
export const ATTRIBUTES: readonly string[] = [
  ...PRESENTATION,
  ...words(`
    id class lang style role focusable viewBox preserveAspectRatio version baseProfile width height x y x1 y1 x2 y2 cx cy r rx ry
    fx fy fr d points pathLength dx dy rotate textLength lengthAdjust startOffset method spacing side offset gradientUnits
    gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform
    markerUnits markerWidth markerHeight refX refY orient href type media zoomAndPan`),
];

/** Attributes whose value is text for people or a name, in which brackets and colons mean nothing. */
export const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'class', 'lang', 'role']);

/** The functions that values may call. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  words(`
    url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp matrix translate translatex translatey scale
    scalex scaley rotate skewx skewy rect`),
);
