import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../../scripts/release/bill-of-materials';

const fromNpm = (chance: string) => ({
  bomFormat: 'CycloneDX',
  serialNumber: chance,
  metadata: { timestamp: chance, component: { name: 'name-of-a-folder', version: '1.0.0' } },
  components: [
    {
      name: 'preact',
      scope: 'optional',
      externalReferences: [
        { type: 'distribution', url: 'where-it-lies/preact.tgz' },
        { type: 'vcs', url: 'https://example.org/preact' },
      ],
    },
    { name: 'vite', scope: 'optional', externalReferences: [] },
  ],
});

const at = '2026-01-02T03:04:05.000Z';

describe('the list of materials', () => {
  it('is the same for the same release, whenever and wherever it is made', () => {
    expect(billOfMaterials(fromNpm('now'), ['preact'], at)).toEqual(
      billOfMaterials(fromNpm('later'), ['preact'], at),
    );
  });

  it('has a number of its own as soon as the content is another', () => {
    const one = billOfMaterials(fromNpm('now'), ['preact'], at);
    const other = billOfMaterials(fromNpm('now'), ['preact', 'vite'], at);
    expect(one.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(other.serialNumber).not.toBe(one.serialNumber);
  });

  it('says what is in the product and what only makes it', () => {
    const { components } = billOfMaterials(fromNpm('now'), ['preact'], at);
    expect(components).toMatchObject([
      { name: 'preact', scope: 'required' },
      { name: 'vite', scope: 'excluded' },
    ]);
  });

  it('names no download address and no folder', () => {
    const words = JSON.stringify(billOfMaterials(fromNpm('now'), ['preact'], at));
    expect(words).not.toContain('where-it-lies');
    expect(words).not.toContain('name-of-a-folder');
    expect(words).toContain('https://example.org/preact');
  });
});
