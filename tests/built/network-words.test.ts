import { describe, expect, it } from 'vitest';
import { findAddresses, findRequestMakers } from './network-words';

describe('findRequestMakers', () => {
  it.each([
    'fetch(a)',
    'const f=globalThis.fetch;f(a)',
    'new XMLHttpRequest',
    'new WebSocket(a)',
    'navigator.sendBeacon(a,b)',
    'new EventSource(a)',
    'importScripts(a)',
    '@import "other.css";',
    'background:url(https://example.org/a.png)',
  ])('sees %s', (code) => {
    expect(findRequestMakers(code)).toHaveLength(1);
  });

  it('lets plain code and pictures inside of the text be', () => {
    expect(findRequestMakers('prefetched(); background:url(data:image/png;base64,AA)')).toEqual([]);
  });
});

describe('findAddresses', () => {
  it('sees an address of elsewhere', () => {
    expect(findAddresses('open("https://example.org/x")').map(({ word }) => word)).toEqual([
      'https://example.org/x',
    ]);
  });

  it('lets names of XML vocabularies be, and what the caller has a reason for', () => {
    expect(findAddresses('"http://www.w3.org/2000/svg"')).toEqual([]);
    expect(findAddresses('"https://lila.help/"', ['https://lila.help'])).toEqual([]);
  });
});
