/** @type {import('prettier').Config} */
export default {
  printWidth: 140,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    // The layout is the same, and takes a third less time than with the parser of TypeScript.
    { files: '*.ts', options: { parser: 'babel-ts' } },
  ],
};
