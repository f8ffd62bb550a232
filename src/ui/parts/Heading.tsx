import type { ComponentChildren, JSX } from 'preact';

/** How deep a heading stands. */
export type Level = 1 | 2 | 3 | 4 | 5;

const BELOW: Readonly<Record<Level, Level>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 };

/** The level of what stands under a heading of this level. */
export function below(level: Level): Level {
  return BELOW[level];
}

interface HeadingProps {
  readonly level: Level;
  readonly children: ComponentChildren;
  readonly id?: string;
  readonly class?: string;
}

/** A heading whose level follows from where it stands, not from how it looks. */
export function Heading({ level, ...rest }: HeadingProps): JSX.Element {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
