/** Amphoe → tambon → postcodes of one province, by official names. */
export type Places = Record<string, Record<string, string[]>>;

/** Provinces by name, with the official two-digit code that names their piece. */
export type Provinces = Record<string, string>;

const requests = new Map<string, Promise<unknown>>();

/** Fetches a piece once; a piece that could not be fetched is asked for again the next time. */
function fetched<T>(url: string): Promise<T> {
  const known = requests.get(url);
  if (known) return known as Promise<T>;
  const request = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  requests.set(url, request);
  request.catch(() => requests.delete(url));
  return request;
}

/** All provinces. */
export async function fetchProvinces(addressUrl: string): Promise<Provinces> {
  const list = await fetched<[string, string][]>(`${addressUrl}provinces.json`);
  return Object.fromEntries(list.map(([code, name]) => [name, code]));
}

/** The places of a province; empty for a name that is none. */
export async function fetchPlaces(addressUrl: string, province: string): Promise<Places> {
  const code = (await fetchProvinces(addressUrl))[province];
  return code ? fetched<Places>(`${addressUrl}${code}.json`) : {};
}
