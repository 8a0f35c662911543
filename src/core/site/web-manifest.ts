import type { View } from '#src/core/site/view.ts';

/** The web app manifest of one language. */
export function webManifest(view: View): string {
  const { name, theme } = view.content.campaign;
  const icon = (size: number, purpose: string) => ({
    src: view.file(`icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    name: name + view.formats.colon + view.t('site:tagline'),
    short_name: name,
    description: view.t('site:sentence'),
    lang: view.locale.tag,
    dir: view.locale.direction,
    start_url: 'index.html',
    display: 'browser',
    background_color: theme.light.paper,
    theme_color: theme.light.band,
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  });
}
