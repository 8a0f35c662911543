import type { ReadEntry } from '#src/core/checks/check-entries.ts';
import type { Known } from '#src/core/checks/known.ts';
import { placeOf } from '#src/core/checks/located.ts';
import { wrongId } from '#src/core/checks/nearest.ts';
import type { Problem } from '#src/core/checks/problem.ts';

/** What belongs to a conversation must be there, and only one action is about hosting one: there is one page that makes invitations. */
export function checkConversations(actions: readonly ReadEntry<'actions'>[], known: Known): Problem[] {
  const hosting = actions.filter(({ entry }) => entry.conversation !== undefined);
  const second = hosting.slice(1).map(({ path, located }) => ({
    file: path,
    ...placeOf(located, ['conversation']),
    what: ['refs.two-conversations', { id: hosting[0]!.entry.id }] as const,
    fix: ['refs.two-conversations-fix'] as const,
  }));
  return [...hosting.flatMap((action) => lostParts(action, known)), ...second];
}

function lostParts({ path, located, entry }: ReadEntry<'actions'>, { ids }: Known): Problem[] {
  const { pages, graphics } = entry.conversation!;
  const at = (field: 'pages' | 'graphics', names: readonly string[], key: 'refs.no-page' | 'refs.no-graphic', there: string[]): Problem[] =>
    names.flatMap((name, i) => {
      const said = wrongId(key, name, there);
      return said ? [{ file: path, ...placeOf(located, ['conversation', field, i]), ...said }] : [];
    });
  return [...at('pages', pages, 'refs.no-page', ids.pages), ...at('graphics', graphics, 'refs.no-graphic', ids.kit)];
}
