import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explanation/explain';
import { english } from '../../src/language/en/english';
import { LEXICON } from '../../src/lexicon';
import type { SetAside } from '../../src/reading/reading';
import { rulesBrokenBy, textsIn } from '../language/plain-words';
import { finding, reading } from './readings';

const said = english.explanation;
const gaslighting = english.patterns.gaslighting;
const TEXT = "You're remembering it wrong. It was a joke.";

describe('a card', () => {
  it("tells what the strongest cue's move does", () => {
    const cues = ['gaslighting/memory-is-wrong'];
    const found = finding('gaslighting', TEXT, "You're remembering it wrong", { cues });
    const [card] = explain(TEXT, reading({ findings: [found] }), english).cards;
    const { does, couldAlsoBe, ask, steady } = gaslighting.moves.memory;
    expect(card).toMatchObject({ does, couldAlsoBe, ask, steady, also: [], cues });
    expect(card).toMatchObject({ name: gaslighting.name, term: gaslighting.term });
  });

  it('tells what fits the whole pattern where the cue is not known', () => {
    const found = finding('gaslighting', TEXT, 'remembering', { cues: ['gaslighting/gone'] });
    const [card] = explain(TEXT, reading({ findings: [found] }), english).cards;
    expect(card?.does).toBe(gaslighting.moves.general.does);
  });

  it('tells what fits the whole pattern where there is no cue', () => {
    const found = finding('gaslighting', TEXT, 'remembering', { cues: [] });
    const [card] = explain(TEXT, reading({ findings: [found] }), english).cards;
    expect(card?.does).toBe(gaslighting.moves.general.does);
  });

  it('also tells what other moves of the pattern do, each once and two at most', () => {
    const ofPattern = LEXICON.patterns.flatMap(({ cues }) => cues);
    const cues = ofPattern.filter(({ id }) => id.startsWith('gaslighting/')).map(({ id }) => id);
    const found = finding('gaslighting', TEXT, 'remembering', { cues: [...cues, ...cues] });
    const [card] = explain(TEXT, reading({ findings: [found] }), english).cards;
    expect(card?.also.length).toBeLessThanOrEqual(2);
    expect(card?.also).not.toContain(card?.does);
    expect(new Set(card?.also).size).toBe(card?.also.length);
  });

  it('stands in the order of the findings, the strongest first', () => {
    const findings = [
      finding('minimizing', TEXT, 'It was a joke'),
      finding('gaslighting', TEXT, 'remembering', { strength: 'weak' }),
    ];
    const { cards } = explain(TEXT, reading({ findings }), english);
    expect(cards.map(({ pattern }) => pattern)).toEqual(['minimizing', 'gaslighting']);
    expect(cards.map(({ clarity }) => clarity)).toEqual([said.clarity.strong, said.clarity.weak]);
  });

  it('shows the words as they stand, on one line and each wording once', () => {
    const text = 'get  over\nit. Really, Get over it! And smile.';
    const spans = [
      [0, 12],
      [22, 33],
      [39, 44],
    ] as const;
    const found = finding('minimizing', text, 'get', { spans });
    const [card] = explain(text, reading({ findings: [found] }), english).cards;
    expect(card?.words).toEqual(['get over it', 'smile']);
  });

  it('carries the caveat of its pattern, or none', () => {
    const findings = [finding('projection', TEXT, 'You'), finding('minimizing', TEXT, 'joke')];
    const { cards } = explain(TEXT, reading({ findings }), english);
    expect(cards.map(({ caveat }) => caveat)).toEqual([english.patterns.projection.caveat, null]);
  });

  it('has a text of its own for every cue of the lexicon, none that breaks a rule', () => {
    for (const { id: pattern, cues } of LEXICON.patterns) {
      for (const { id } of cues) {
        const found = finding(pattern, TEXT, 'joke', { cues: [id] });
        const [card] = explain(TEXT, reading({ findings: [found] }), english).cards;
        const shown = textsIn({ does: card?.does, ask: card?.ask, steady: card?.steady });
        expect(shown).toHaveLength(3);
        expect(shown.flatMap(([, text]) => rulesBrokenBy(text))).toEqual([]);
      }
    }
  });
});

describe('the opening', () => {
  it('says that nothing was found and what that does not say', () => {
    const { opening, openingSource, cards, marks } = explain(TEXT, reading(), english);
    expect(opening).toBe(
      'No wording from the list was found. That says nothing about how it felt.',
    );
    expect([openingSource, cards, marks]).toEqual([null, [], []]);
  });

  it('counts in words: one, two, several', () => {
    const findings = [
      finding('interrogation', TEXT, 'You'),
      finding('minimizing', TEXT, 'joke'),
      finding('entitlement', TEXT, 'wrong'),
    ];
    const openings = [1, 2, 3].map(
      (count) => explain(TEXT, reading({ findings: findings.slice(0, count) }), english).opening,
    );
    expect(openings).toEqual([said.opening.one, said.opening.two, said.opening.several]);
  });

  it('says when there are only faint signs', () => {
    const findings = [finding('minimizing', TEXT, 'joke', { strength: 'weak' })];
    expect(explain(TEXT, reading({ findings }), english).opening).toBe(said.opening.faint);
  });

  it.each([
    ['gaslighting', 'devaluation'],
    ['minimizing', 'projection'],
    ['invalidation', 'blame-shifting'],
  ] as const)('names DARVO for %s, %s and playing the victim, with its source', (deny, attack) => {
    const findings = [
      finding('playing-the-victim', TEXT, 'You'),
      finding(attack, TEXT, 'wrong'),
      finding(deny, TEXT, 'joke'),
    ];
    const { opening, openingSource } = explain(TEXT, reading({ findings }), english);
    expect(opening).toBe(said.opening.together.darvo);
    expect(openingSource).toBe(said.togetherSource.darvo);
  });

  it('does not name DARVO where one of the three is only faint', () => {
    const findings = [
      finding('gaslighting', TEXT, 'You'),
      finding('devaluation', TEXT, 'wrong'),
      finding('playing-the-victim', TEXT, 'joke', { strength: 'weak' }),
    ];
    expect(explain(TEXT, reading({ findings }), english).opening).toBe(said.opening.several);
  });

  it('holds two findings together that make one movement', () => {
    const findings = [finding('minimizing', TEXT, 'joke'), finding('invalidation', TEXT, 'wrong')];
    const { opening, openingSource } = explain(TEXT, reading({ findings }), english);
    expect(opening).toBe(said.opening.together.smallAndWrong);
    expect(openingSource).toBeNull();
  });

  it('only adds to the help that nothing else was found', () => {
    const help = [{ kind: 'suicide', cue: 'help/suicide', span: [0, 3] }] as const;
    expect(explain(TEXT, reading({ help }), english).opening).toBe(said.opening.nothingBesidesHelp);
  });
});

describe('words that were set aside', () => {
  const setAside = (reason: SetAside['reason']): SetAside => ({
    pattern: 'invalidation',
    cue: 'invalidation/made-up',
    reason,
    span: [0, 3],
  });

  it.each(['quoted', 'reported'] as const)('are offered where they look %s', (reason) => {
    const explained = explain(
      TEXT,
      reading({ setAside: [setAside(reason)], moreInQuotes: true }),
      english,
    );
    expect(explained.setAside).toEqual({
      offer: said.setAside.offer.all,
      press: said.setAside.press,
    });
    expect(explained.opening).toBe(said.opening.nothingOutsideQuotes);
  });

  it('are offered as a part where something else was found', () => {
    const findings = [finding('minimizing', TEXT, 'joke')];
    const explained = explain(
      TEXT,
      reading({ findings, setAside: [setAside('quoted')], moreInQuotes: true }),
      english,
    );
    expect(explained.setAside?.offer).toBe(said.setAside.offer.some);
  });

  it('are not offered where reading them would show nothing more', () => {
    const explained = explain(TEXT, reading({ setAside: [setAside('quoted')] }), english);
    expect(explained.setAside).toBeNull();
  });

  it.each([
    'negated',
    'first-person',
    'real-question',
    'something-else',
    'accountable',
    'banter',
  ] as const)('are left alone where the reason is %s', (reason) => {
    const explained = explain(TEXT, reading({ setAside: [setAside(reason)] }), english);
    expect(explained.setAside).toBeNull();
    expect(explained.opening).toBe(said.opening.nothing);
  });
});

describe('the offer of help', () => {
  const threat = finding('threat', TEXT, 'wrong');
  const need = (kind: 'suicide' | 'danger-now' | 'threat') =>
    ({ kind, cue: `help/${kind}`, span: [0, 3] }) as const;

  it('is not made where nothing calls for it', () => {
    const findings = [finding('minimizing', TEXT, 'joke')];
    expect(explain(TEXT, reading({ findings }), english).help).toBeNull();
  });

  it('comes with a threat', () => {
    const { help } = explain(TEXT, reading({ findings: [threat] }), english);
    expect(help).toEqual({ kinds: ['threat'], ...said.help.threat });
  });

  it('comes without any finding where somebody speaks of dying, in words of its own', () => {
    const { help } = explain(TEXT, reading({ help: [need('suicide')] }), english);
    expect(help).toEqual({ kinds: ['suicide'], ...said.help.suicide });
  });

  it('speaks of pressure too where a life is made a threat', () => {
    const parts = { findings: [threat], help: [need('suicide')] };
    const { help } = explain(TEXT, reading(parts), english);
    expect(help).toEqual({ kinds: ['suicide', 'threat'], ...said.help['suicide-as-pressure'] });
  });

  it('puts danger now before everything', () => {
    const parts = { findings: [threat], help: [need('suicide'), need('danger-now')] };
    const { help } = explain(TEXT, reading(parts), english);
    expect(help).toEqual({
      kinds: ['danger-now', 'suicide', 'threat'],
      ...said.help['danger-now'],
    });
  });

  it('names each kind once', () => {
    const parts = { findings: [threat], help: [need('threat'), need('threat')] };
    expect(explain(TEXT, reading(parts), english).help?.kinds).toEqual(['threat']);
  });
});
