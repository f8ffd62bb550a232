import { describe, expect, it } from 'vitest';
import { fill } from '../../src/language/fill';

describe('filling a text', () => {
  it('puts each value in its place', () => {
    expect(fill('Message {n} of {count}', { n: 1, count: 3 })).toBe('Message 1 of 3');
  });

  it('leaves a place without a value as it stands', () => {
    expect(fill('{a} and {b}', { a: 'one' })).toBe('one and {b}');
  });

  it('never reads what every object has', () => {
    expect(fill('{toString}', {})).toBe('{toString}');
  });

  it('does not fill what a value brings along', () => {
    expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });
});
