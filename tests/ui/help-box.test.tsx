import { afterEach, expect, it, vi } from 'vitest';
import { english } from '../../src/language/en/english';
import { helpFor } from '../../src/safety/help-for';
import { HelpBox } from '../../src/ui/help/HelpBox';
import { mount } from './dom';

const { panel } = english;

afterEach(() => {
  vi.unstubAllGlobals();
});

it('sorts the countries as the language does that is shown, whatever the browser speaks', () => {
  const { help } = panel;
  // In Swedish, Ö is the last letter.
  const countries = { ...help.countries, AT: 'Österrike' };
  const words = { ...panel, language: 'sv', help: { ...help, countries } };
  const offer = english.explanation.help.suicide;
  const directory = helpFor(['suicide']);
  const { root } = mount(
    <HelpBox
      id="one"
      country={null}
      level={2}
      chooseCountry={vi.fn()}
      {...{ offer, directory }}
      words={words}
    />,
  );
  const names = [...root.querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(names.at(-1)).toBe('Österrike');
});
