import type { JSX } from 'preact';
import type { LanguageChoice } from '../../settings/settings';
import type { Look } from '../../settings/look';
import { Choice } from '../parts/Choice';
import { Switch } from '../parts/Switch';
import type { OptionsProps } from './props';
import { Section } from './Section';

type LookProps = Pick<OptionsProps, 'words' | 'settings' | 'languages' | 'on'>;

/** How it looks and which language it speaks; both take effect at once. */
export function LookAndLanguage({ words, settings, languages, on }: LookProps): JSX.Element {
  const said = words.options.look;
  const names = { browser: said.browserLanguage, ...languages };
  const choices: readonly LanguageChoice[] = ['browser', 'en', 'de', 'es'];
  const change = (look: Partial<Look>): void => {
    on.edit({ kind: 'look', look });
  };
  return (
    <Section id="look" heading={said.heading}>
      <Choice
        {...{ id: 'theme', label: said.theme, names: said.themes, value: settings.look.theme }}
        options={['system', 'light', 'dark']}
        choose={(theme) => {
          change({ theme });
        }}
      />
      <Choice
        {...{ id: 'text-size', label: said.textSize, names: said.textSizes }}
        value={settings.look.textSize}
        options={['usual', 'large', 'largest']}
        choose={(textSize) => {
          change({ textSize });
        }}
      />
      <Switch
        on={settings.look.calm}
        describedBy="calm-about"
        turn={(calm) => {
          change({ calm });
        }}
      >
        {said.calm}
      </Switch>
      <p id="calm-about" class="meta">
        {said.calmAbout}
      </p>
      <Choice
        {...{ id: 'answers', label: said.answers, names: said.answersNames }}
        value={settings.answers}
        options={['beside', 'popup']}
        choose={(answers) => {
          on.edit({ kind: 'choose', choices: { answers } });
        }}
      />
      <p class="meta">{said.answersAbout}</p>
      <Choice
        {...{ id: 'language', label: said.language, names, value: settings.language }}
        options={choices}
        choose={(language) => {
          on.edit({ kind: 'choose', choices: { language } });
        }}
      />
      <p class="meta">{said.languageAbout}</p>
    </Section>
  );
}
