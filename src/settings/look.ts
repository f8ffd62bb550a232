/** How every surface of ours looks. */
export interface Look {
  /** As the system does, or always one way. */
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** Without colours for the families: marks keep their shapes. */
  readonly calm: boolean;
}

/** As the system does, or always one way. */
export type Theme = (typeof THEMES)[number];
/** How large everything is written. */
export type TextSize = (typeof TEXT_SIZES)[number];

/** All there are; the options offer them in an order of their own. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** All there are, from small to large. */
export const TEXT_SIZES = ['usual', 'large', 'largest'] as const;

/** How we look until a person chooses. */
export const DEFAULT_LOOK: Look = { theme: 'system', textSize: 'usual', calm: false };
