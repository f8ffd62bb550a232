import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Adapter, Sign } from '../../../src/selection/adapters/adapter';
import { ADAPTERS, adapterFor } from '../../../src/selection/adapters/index';
import { partMessages } from '../../../src/selection/messages/part';
import type { Message } from '../../../src/selection/selected';
import { outlineOf } from '../messages/outlines';
import { PAGES, type KnownPage } from './pages';

const htmlOf = (file: string): string =>
  readFileSync(path.join(import.meta.dirname, `${file}.html`), 'utf8');

const part = (html: string, host: string): readonly Message[] | null => {
  const { outline, text } = outlineOf({ html, host });
  return partMessages(text, outline, adapterFor(outline.host));
};

/** The same page after the service gave everything that says what it is another name. */
function renamed(html: string): string {
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    const known = names.get(name) ?? `x${names.size}q`;
    names.set(name, known);
    return known;
  };
  return html
    .replace(
      /(<\/?)([a-z]+-[a-z-]+)/gu,
      (_, open: string, tag: string) => `${open}x-${rename(tag)}`,
    )
    .replace(
      / (class|id|slot|author|aria-label|data-[a-z-]+)="([^"]*)"/gu,
      (_, name: string, value: string) =>
        ` ${name === 'class' ? name : `data-${rename(name)}`}="${value.split(/\s+/u).map(rename).join(' ')}"`,
    );
}

const signsOf = (adapter: Adapter): readonly Sign[] => [
  ...[adapter.message, adapter.words, adapter.sender, adapter.time].flat(),
  ...[adapter.own, adapter.others, adapter.leftOut].flat(),
];

describe.each(PAGES)('what is known of $file', ({ file, host, messages, divider }: KnownPage) => {
  it('parts its messages, with sender, time and whose they are where the page tells', () => {
    expect(part(htmlOf(file), host)).toEqual(messages);
  });

  it('is not needed to part them: after everything is renamed, the general rules do', () => {
    const parted = part(renamed(htmlOf(file)), host)?.filter(({ text }) => text !== divider);
    expect(parted).toHaveLength(messages.length);
    messages.forEach(({ text }, at) => {
      const [line = ''] = text.split('\n');
      expect(parted?.[at]?.text).toContain(line);
    });
    expect(parted?.some(({ own }) => own !== undefined)).toBe(false);
  });

  it('is left alone on any other host', () => {
    expect(part(htmlOf(file), 'example.org')?.some(({ own }) => own !== undefined)).toBe(false);
  });
});

describe('adapters', () => {
  it('each have a page of their own in the tests', () => {
    const tried = new Set(PAGES.map(({ host }) => adapterFor(host)?.service));
    expect([...tried].sort()).toEqual(ADAPTERS.map(({ service }) => service).sort());
  });

  it.each(ADAPTERS)(
    'say of $service where each sign is from, and when that was looked up',
    (one) => {
      for (const { source } of signsOf(one)) {
        expect(source.where).toMatch(/^[\w.-]+\/[\w.-]+: \S/u);
        expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      }
    },
  );

  it('know a service below its host, and nothing that only ends alike', () => {
    expect(adapterFor('old.reddit.com')?.service).toBe('Reddit');
    expect(adapterFor('notreddit.com')).toBeNull();
    expect(adapterFor('reddit.com.example.org')).toBeNull();
  });
});

describe('docs/services.md', () => {
  const doc = readFileSync(
    path.join(import.meta.dirname, '../../../docs/services.md'),
    'utf8',
  ).split('\n');

  it.each(ADAPTERS)('lists $service with every source', (adapter) => {
    const row = doc.find((line) => line.startsWith(`| ${adapter.service} `)) ?? '';
    for (const { source } of signsOf(adapter)) expect(row).toContain(`\`${source.where}\``);
  });

  it('says of no other service that something is known of it', () => {
    const known = doc.filter((line) => line.includes('| adapter '));
    expect(known).toHaveLength(ADAPTERS.length);
  });
});
