/** The elements of drawings that only draw: no script, no foreign content, no link, nothing that moves, nothing that loads. */
export const SVG_SHAPES: ReadonlySet<string> = words(
  'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan pattern ' +
    'linearGradient radialGradient stop clipPath mask marker',
);

/** What a drawing in a file of its own may have besides: words about it, and its own styles. */
export const SVG_IN_FILES: ReadonlySet<string> = new Set([...SVG_SHAPES, 'metadata', 'style', 'textPath']);

/** The attributes of those elements. Event handlers are not among them; what addresses and styles say is looked at elsewhere. */
export const SVG_ATTRIBUTES: ReadonlySet<string> = words(
  'id class lang role tabindex focusable xml:lang xml:space xmlns xmlns:xlink href xlink:href style type media version baseProfile ' +
    'viewBox preserveAspectRatio zoomAndPan x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height transform ' +
    'transform-origin rotate pathLength textLength lengthAdjust startOffset method spacing side offset orient ' +
    'patternUnits patternContentUnits patternTransform gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits ' +
    'maskContentUnits markerUnits markerWidth markerHeight refX refY ' +
    'fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit ' +
    'stroke-opacity stroke-width stop-color stop-opacity opacity color display visibility overflow clip clip-path clip-rule mask ' +
    'mask-type marker marker-start marker-mid marker-end paint-order pointer-events color-interpolation color-interpolation-filters ' +
    'color-rendering shape-rendering text-rendering image-rendering vector-effect mix-blend-mode isolation enable-background ' +
    'solid-color solid-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight letter-spacing ' +
    'word-spacing line-height kerning text-anchor text-decoration text-overflow white-space dominant-baseline alignment-baseline ' +
    'baseline-shift glyph-orientation-horizontal glyph-orientation-vertical direction unicode-bidi writing-mode',
);

function words(text: string): Set<string> {
  return new Set(text.split(' '));
}
