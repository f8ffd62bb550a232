import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Look = 'light' | 'dark';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const PAIRS = /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu;
const tokens = new Map(
  [...css.matchAll(PAIRS)].map(([, name, light, dark]) => [name, { light, dark }] as const),
);

function colour(name: string, look: Look): string {
  const found = tokens.get(name)?.[look];
  if (found === undefined) throw new Error(`tokens.css has no --${name}`);
  return found;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(front: string, back: string, look: Look): number {
  const [a, b] = [luminance(colour(front, look)), luminance(colour(back, look))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];
const FAMILIES = ['idealize', 'distort', 'diminish', 'control', 'return'];
const LOOKS = ['light', 'dark'] as const;

describe.each(LOOKS)('colours in the %s look', (look) => {
  it.each(PAPERS)('leave all text readable on %s (4.5 to 1)', (paper) => {
    for (const ink of ['ink', 'ink-soft', 'accent', ...FAMILIES])
      expect(contrast(ink, paper, look), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
  });

  it('leave marked words readable on every tint (7 to 1)', () => {
    for (const family of FAMILIES)
      expect(contrast('ink', `${family}-tint`, look), family).toBeGreaterThanOrEqual(7);
  });

  it('keep the underline of a mark visible on its tint (3 to 1)', () => {
    for (const family of FAMILIES)
      expect(contrast(family, `${family}-tint`, look), family).toBeGreaterThanOrEqual(3);
  });

  it.each(PAPERS)('keep the edges of controls visible on %s (3 to 1)', (paper) => {
    expect(contrast('line-strong', paper, look)).toBeGreaterThanOrEqual(3);
  });

  it('leave a pressed button readable', () => {
    expect(contrast('accent-ink', 'accent', look)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the families', () => {
  it('each have an underline shape of their own, so that colour is never the only sign', () => {
    const shapes = [...css.matchAll(/--shape: ([a-z]+);/gu)].map(([, shape]) => shape);
    expect(shapes).toHaveLength(FAMILIES.length);
    expect(new Set(shapes).size).toBe(FAMILIES.length);
  });
});

describe('sizes', () => {
  it('never depend on the root of a web page', () => {
    const folder = new URL('../../src/ui/', import.meta.url);
    for (const file of [
      'tokens',
      'parts/parts',
      'explanation/explanation',
      'help/help',
      'panel/panel',
      'popup/popup',
    ])
      expect(readFileSync(new URL(`${file}.css`, folder), 'utf8'), file).not.toMatch(/\drem\b/u);
  });
});
