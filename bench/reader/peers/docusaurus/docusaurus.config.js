// As Docusaurus’ documentation begins: the classic preset with its default theme, documents alone, and the languages of the site.
const { readFileSync } = require('node:fs');

const { title, locales } = JSON.parse(readFileSync('site.json', 'utf8'));

module.exports = {
  title,
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'ignore' } },
  i18n: {
    defaultLocale: locales[0].code,
    locales: locales.map(({ code }) => code),
    localeConfigs: Object.fromEntries(locales.map(({ code, name, tag, direction }) => [code, { label: name, htmlLang: tag, direction }])),
  },
  presets: [['classic', { docs: { sidebarPath: './sidebars.js' }, blog: false }]],
  themeConfig: {
    navbar: {
      title,
      items: [
        { type: 'docSidebar', sidebarId: 'all', label: title },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: { style: 'dark', links: [], copyright: title },
  },
};
