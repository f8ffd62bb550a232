import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import type { PanelWords } from '../../language/panel-words';
import type { Emergency, HelpLine } from '../../safety/help-line';

interface HelpSourcesProps {
  readonly emergency: Emergency | null;
  readonly lines: readonly HelpLine[];
  readonly words: PanelWords;
}

/** Where each number comes from and when it was last looked up. */
export function HelpSources({ emergency, lines, words }: HelpSourcesProps): JSX.Element | null {
  const rows = [
    ...(emergency === null ? [] : [{ name: emergency.number, ...emergency }]),
    ...lines.map((line) => ({ name: line.service, ...line })),
  ];
  if (rows.length === 0) return null;
  return (
    <details class="source">
      <summary>{words.help.sources}</summary>
      <ul>
        {rows.map(({ name, source, checkedOn }) => (
          <li key={name}>{fill(words.help.source, { name, source, date: checkedOn })}</li>
        ))}
      </ul>
    </details>
  );
}
