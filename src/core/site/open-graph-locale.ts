/**
 * A language with its region as link previews know it, which have no word for scripts.
 * @example openGraphLocale('zh-Hans-CN') // 'zh_CN'
 */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag);
  return region === undefined ? language : `${language}_${region}`;
}
