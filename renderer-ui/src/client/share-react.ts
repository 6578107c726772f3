import { Fragment, useEffect, useRef, useState } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

/** Gives parts of the page that are fetched later what they draw with: the page's own library. */
export const shareReact = (): void =>
  void Object.assign(globalThis, { khamrong: { Fragment, jsx, jsxs, useEffect, useRef, useState } });
