// React's names, from the page that fetched this part of it: `client/share-react.ts` puts them there.
export const { Fragment, jsx, jsxs, useEffect, useRef, useState } = globalThis.khamrong;
