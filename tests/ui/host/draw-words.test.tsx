import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { MarkedText } from '../../../src/ui/explanation/MarkedText';
import { drawWords } from '../../../src/ui/host/draw-words';
import { Heading } from '../../../src/ui/parts/Heading';

const bare = (html: string): string => html.replace(/<[^>]*>/gu, '');
const drawn = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/data-words="([^"]*)"/gu)].map(([, words]) => words);

function Frame({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p>{children}</p>;
}

describe('what is rendered in a page', () => {
  beforeAll(drawWords);

  it('holds no text, and all words as something that the style draws', () => {
    const html = renderToString(
      <section>
        One {2} {['three', <b>four</b>, [' five']]}
        <>
          six <Frame>seven</Frame>
        </>
        <Heading level={2}>{english.panel.title}</Heading>
      </section>,
    );
    expect(bare(html)).toBe('');
    expect(drawn(html).join('')).toBe(`One 2 threefour fivesix seven${english.panel.title}`);
  });

  it('keeps the words of a message, in and around its marks', () => {
    const text = 'You never\nlisten, do you';
    const mark = { span: [4, 16], family: 'control', pattern: null } as const;
    const html = renderToString(<MarkedText text={text} marks={[mark]} />);
    expect(bare(html)).toBe('');
    expect(drawn(html).join('')).toBe(text);
    expect(html).toContain('<mark');
  });

  it('names the choices of a list by a label, because no style draws in there', () => {
    const html = renderToString(<option value="x">Somewhere</option>);
    expect(bare(html)).toBe('');
    expect(html).toContain('label="Somewhere"');
  });

  it('leaves alone what is nothing', () => {
    const html = renderToString(
      <p>
        {false}
        {null}
      </p>,
    );
    expect(html).toBe('<p></p>');
  });
});
