import { describe, expect, it } from 'vitest';
import { findAddresses, findRemoteParts, findRequestMakers } from './network-words';

describe('findRequestMakers', () => {
  it.each([
    'fetch(a)',
    'const f=globalThis.fetch;f(a)',
    'globalThis["fetch"](a)',
    'const {fetch:f}=globalThis;f(a)',
    'new XMLHttpRequest',
    'new WebSocket(a)',
    'navigator.sendBeacon(a,b)',
    'new EventSource(a)',
    'importScripts(a)',
  ])('sees %s', (code) => {
    expect(findRequestMakers(code)).toHaveLength(1);
  });

  it('lets words be that are only searched for or shown', () => {
    expect(findRequestMakers('prefetched("go and fetch it",`fetch`,{fetch:1})')).toEqual([]);
  });
});

describe('findRemoteParts', () => {
  it.each([
    '@import "other.css";',
    'p{background:url(https://example.org/a.png)}',
    'p{background:url("//example.org/a.png")}',
    '<script src="https://example.org/a.js"></script>',
    '<link href=//example.org/a.css>',
  ])('sees %s', (text) => {
    expect(findRemoteParts(text)).toHaveLength(1);
  });

  it('lets own files and pictures inside of the text be', () => {
    const text = '<script src="/a.js"></script> p{background:url(data:image/png;base64,AA)}';
    expect(findRemoteParts(text)).toEqual([]);
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
