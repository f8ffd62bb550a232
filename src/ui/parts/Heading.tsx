import type { ComponentChildren, JSX } from 'preact';

/** How deep a heading stands. */
export type Level = 1 | 2 | 3 | 4;

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
