import { shortTokens } from '#src/core/campaign/short-tokens.ts';

/** As much of a stylesheet as PostCSS gives to what changes it. */
interface Sheet {
  walkDecls(each: (declaration: { prop: string; value: string }) => void): void;
}

/** Gives the styles of components, with what they import, the short names that pages carry. */
export const shortTokenStyles = {
  postcssPlugin: 'short-tokens',
  OnceExit(sheet: Sheet): void {
    sheet.walkDecls((declaration) => {
      declaration.prop = shortTokens(declaration.prop);
      declaration.value = shortTokens(declaration.value);
      // What is written into a value of one’s own, nothing else makes shorter.
      if (declaration.prop.startsWith('--')) declaration.value = declaration.value.replace(/,\s+/g, ',');
    });
  },
};
