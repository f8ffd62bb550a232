import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import type { PanelWords } from '../../language/panel-words';
import type { Channel, HelpLine } from '../../safety/help-line';

interface HelpLinesProps {
  readonly lines: readonly HelpLine[];
  readonly words: PanelWords;
}

/** The lines with every way to reach them. A line that is named like its address says it once. */
export function HelpLines({ lines, words }: HelpLinesProps): JSX.Element {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.service}>
          <strong>{line.service}</strong> <span class="meta">{detailsOf(line, words)}</span>
          {line.channels
            .filter(({ value }) => value !== line.service)
            .map((channel) => (
              <div key={channel.by}>{reach(channel, words)}</div>
            ))}
        </li>
      ))}
    </ul>
  );
}

function detailsOf({ where, free, always }: HelpLine, words: PanelWords): string {
  const { help } = words;
  return [where && help.where[where], free && help.free, always && help.always]
    .filter((detail) => typeof detail === 'string')
    .join(', ');
}

function reach(channel: Channel, { help }: PanelWords): string {
  if (channel.by === 'text-word')
    return fill(help.textWord, { word: channel.word, value: channel.value });
  return fill(help[channel.by], { value: channel.value });
}
