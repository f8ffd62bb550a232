import type { ComponentChildren, JSX } from 'preact';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** One part of the options. Its heading takes the focus when it is chosen from the contents. */
export function Section({ id, heading, children }: SectionProps): JSX.Element {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
