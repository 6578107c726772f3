// What this package and JSON Forms use of React, on Preact: a third of what preact/compat weighs.
import { Component, createContext, createElement, options } from 'preact';

export { Component, createContext, createElement, Fragment } from 'preact';
export * from 'preact/hooks';

const BY_KEY = /^(radio|checkbox|file)$/;
const isTyped = (type, props) => type === 'textarea' || (type === 'input' && !BY_KEY.test(props.type));

/** React's events by Preact's names: `onChange` comes with every key, `onBlur` also from what is inside. */
function reactEvents({ type, props }) {
  if (props.onChange && isTyped(type, props)) {
    props.onInput = props.onChange;
    delete props.onChange;
  }
  if (props.onBlur) {
    props.onfocusout = props.onBlur;
    delete props.onBlur;
  }
  // Where script runs, what stands in for it is not drawn.
  if (type === 'noscript' && typeof document !== 'undefined') delete props.children;
}

const before = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.type === 'string') reactEvents(vnode);
  before?.(vnode);
};

// What React calls the browser's own event.
options.event = (event) => Object.assign(event, { nativeEvent: event });

const differs = (a, b) => {
  for (const key in a) if (!(key in b)) return true;
  for (const key in b) if (a[key] !== b[key]) return true;
  return false;
};

/** Draws again only when a prop has changed. */
export function memo(component) {
  return class extends Component {
    shouldComponentUpdate(next) {
      return differs(this.props, next);
    }
    render(props) {
      return createElement(component, props);
    }
  };
}

export default { Component, createContext, createElement, memo };
