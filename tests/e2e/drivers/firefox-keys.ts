/** The private code points by which WebDriver names keys: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  Control: '\uE009',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** One key of WebDriver's keyboard goes down or up. */
interface Stroke {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** Strokes of keys one after the other, by their `KeyboardEvent.key` names, while others are held. */
export function strokesOf(keys: readonly string[], held: readonly string[]): readonly Stroke[] {
  const down = (key: string): Stroke => ({ type: 'keyDown', value: keyCodes[key] ?? key });
  const up = (key: string): Stroke => ({ type: 'keyUp', value: keyCodes[key] ?? key });
  return [
    ...held.map(down),
    ...keys.flatMap((key) => [down(key), up(key)]),
    ...held.toReversed().map(up),
  ];
}
