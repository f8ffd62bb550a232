import { createElement, Fragment, options, type ComponentChildren, type VNode } from 'preact';

/**
 * From now on, whatever Preact renders holds no text: its words are drawn by the style, from an
 * attribute. Browsers search the whole screen for a page (`window.find`), closed roots included, but not
 * what a style draws; Firefox would even hand over the place where a word of ours stands. Screen
 * readers are told such words as they are told text (`panel.css`).
 */
export function drawWords(): void {
  options.vnode = ({ type, props }: VNode): void => {
    if (typeof type !== 'string' && type !== Fragment) return;
    const { children } = props;
    // A choice of a list takes no elements, but a label.
    if (type === 'option') Object.assign(props, { label: children, children: null });
    else if (children !== undefined) props.children = drawn(children);
  };
}

function drawn(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(drawn);
  const isText = typeof children === 'string' || typeof children === 'number';
  return isText ? createElement('span', { 'data-words': children }) : children;
}
