import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests take a minute or half of one: begun last, they would go on alone while a processor rests. */
const HEAVY = /\/(code|outdated|compile|accessibility|directions|hostile|mutations)\.test\.ts$/;

/** Begins with what takes longest. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isHeavy = ({ moduleId }: TestSpecification) => HEAVY.test(moduleId);
    return [...sorted.filter(isHeavy), ...sorted.filter((file) => !isHeavy(file))];
  }
}
