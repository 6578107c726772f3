// Field types describe their settings with TypeBox, for the server and the builder. Browsers of citizens never look
// at those descriptions, so here they are empty.
const describe = () => ({});
export const Type = new Proxy({}, { get: () => describe });
