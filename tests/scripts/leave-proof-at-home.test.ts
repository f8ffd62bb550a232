import { describe, expect, it } from 'vitest';
import { withoutProof } from '../../scripts/build/leave-proof-at-home';

describe('withoutProof', () => {
  it('takes out the proof and leaves everything that is read', () => {
    const source = `export const x = [{ id: 'a/b', match: ['leaves (me|you)'], examples: ['«a»', "b, c"], strength: 'fair' }];`;
    expect(withoutProof(source)).toBe(
      `export const x = [{ id: 'a/b', match: ['leaves (me|you)'], strength: 'fair' }];`,
    );
  });

  it('takes out proof at the end of an object, with or without a comma', () => {
    expect(withoutProof(`x({ id: 1, counterExamples: [{ text: 'a', because: 'b' }] });`)).toBe(
      'x({ id: 1, });',
    );
    expect(withoutProof(`x({ id: 1, spares: ['a'], leaves: ['b'], });`)).toBe('x({ id: 1, });');
  });

  it('leaves a file without proof as it is', () => {
    expect(withoutProof('export const spares = 1;')).toBe('export const spares = 1;');
  });
});
