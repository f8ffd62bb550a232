import { parseHTML } from 'linkedom';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** What was mounted, and how a person acts on it. */
export interface Mounted {
  readonly root: HTMLElement;
  /** The text of everything that is shown, on one line. */
  readonly text: () => string;
  /** Presses the button that says, or is labelled, exactly this. */
  readonly press: (name: string) => void;
  readonly send: (to: Element, event: string, rest?: Record<string, unknown>) => void;
  readonly draw: (what: ComponentChild) => void;
}

/** Renders into a document of its own, without a browser. */
export function mount(what: ComponentChild): Mounted {
  const { document, Event } = parseHTML('<html lang="en"><body></body></html>');
  vi.stubGlobal('document', document);
  const root = document.body;
  const draw = (next: ComponentChild): void => {
    void act(() => {
      render(next, root);
    });
  };
  const send = (to: Element, name: string, rest: Record<string, unknown> = {}): void => {
    void act(() => {
      to.dispatchEvent(Object.assign(new Event(name, { bubbles: true }), rest));
    });
  };
  const press = (name: string): void => {
    const buttons = [...root.querySelectorAll('button')];
    const found = buttons.find((one) =>
      [one.textContent, one.getAttribute('aria-label')].includes(name),
    );
    if (found === undefined) throw new Error(`There is no button “${name}”`);
    send(found, 'click');
  };
  draw(what);
  return { root, draw, send, press, text: () => root.textContent.replace(/\s+/gu, ' ').trim() };
}
