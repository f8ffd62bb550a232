import { expect, it } from 'vitest';
import { LEXICON } from '../../src/lexicon';
import { FAMILIES, FAMILY_IDS } from '../../src/lexicon/families';

it('the families hold the very patterns of the lexicon, in the same order', () => {
  expect(FAMILY_IDS.flatMap((family) => FAMILIES[family])).toEqual(
    LEXICON.patterns.map(({ id }) => id),
  );
  for (const { id, family } of LEXICON.patterns) expect(FAMILIES[family]).toContain(id);
});
