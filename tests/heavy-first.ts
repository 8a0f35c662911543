import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests take a minute or half of one, the longest first: begun last, they would go on alone while a processor rests. */
const HEAVY = ['code', 'outdated', 'compile', 'accessibility', 'campaigns', 'directions', 'mutations', 'hostile', 'mistakes', 'volunteer'];

/** Begins with what takes longest. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const found = HEAVY.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return found < 0 ? HEAVY.length : found;
    };
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
