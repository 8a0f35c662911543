import { defineHastPlugin } from 'satteri';

const CLASSES: Record<string, string> = {
  'text-align: left': 'start',
  'text-align: right': 'end',
  'text-align: center': 'centre',
};

/** The columns of a table are set to the start or the end of the line, as each script runs, by a class: a style would need a hole in a strict policy. */
export const alignTables = defineHastPlugin({
  name: 'align-tables',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style } = node.properties;
      if (style === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [CLASSES[String(style)] ?? 'start']);
    },
  },
});
