import type { JSX } from 'preact';
import type { FamilyId } from '../../../lexicon/schema';

/** What each family is filled with: the shape that its marks have, so that no colour is needed. */
const SHAPES: Readonly<Record<FamilyId, string>> = {
  idealize: 'M0 2.5h8M0 5.5h8',
  distort: 'M0 4q2-3 4 0t4 0',
  diminish: 'M2 2h.01M6 6h.01',
  control: '',
  return: 'M1 4h4.5',
};

const FAMILIES: readonly FamilyId[] = ['idealize', 'distort', 'diminish', 'control', 'return'];

/** The fill of a family, as an attribute has it. */
export function fillOf(family: FamilyId): string {
  return `url(#fill-${family})`;
}

/** The fills, once in a page. */
export function Fills(): JSX.Element {
  return (
    <svg class="fills" width="0" height="0" aria-hidden="true">
      <defs>
        {FAMILIES.map((family) => (
          <pattern
            key={family}
            id={`fill-${family}`}
            data-family={family}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect class={family === 'control' ? 'full' : 'tinted'} width="8" height="8" />
            {SHAPES[family] !== '' && (
              <path
                class="shape"
                d={SHAPES[family]}
                stroke-width={family === 'diminish' ? 2.6 : 1.6}
                stroke-linecap={family === 'diminish' ? 'round' : 'butt'}
              />
            )}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A small square with a family's fill. */
export function Swatch({ family }: { readonly family: FamilyId }): JSX.Element {
  return (
    <svg class="swatch" width="16" height="16" aria-hidden="true" data-family={family}>
      <rect class="bar" x="0.5" y="0.5" width="15" height="15" rx="2" fill={fillOf(family)} />
    </svg>
  );
}
