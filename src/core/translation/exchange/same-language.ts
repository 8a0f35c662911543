/**
 * The tag that a platform’s name of a language stands for.
 * @example tagOf('pt_BR') // 'pt-BR'
 */
export function tagOf(name: string | undefined): string | undefined {
  const tag = name
    ?.trim()
    .replace(/\.utf-?8$/i, '')
    .replace(/^([a-z]+(?:_[A-Z]+)?)@latin$/i, '$1-Latn')
    .replace(/@.*$/, '')
    .replaceAll('_', '-')
    .replace(/^(\w+)-([A-Z]{2})-Latn$/, '$1-Latn-$2');
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether two tags mean the same translation. Platforms add a region or leave it out: it counts where both have one.
 * @example isSameLanguage('fr', 'fr-FR') // true
 */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one), new Intl.Locale(other)];
  const areRegionsAlike = !a.region || !b.region || a.region === b.region;
  return a.maximize().language === b.maximize().language && a.maximize().script === b.maximize().script && areRegionsAlike;
}
