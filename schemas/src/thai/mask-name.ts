export interface PersonName {
  prefix?: string;
  firstName: string;
  lastName?: string;
}

const keep = (name: string, count: number): string => `${[...name].slice(0, count).join('')}***`;

/** A name for public lists: นายสม*** ใ***. */
export function maskName({ prefix = '', firstName, lastName }: PersonName): string {
  const first = `${prefix}${keep(firstName, 2)}`;
  return lastName && lastName !== '-' ? `${first} ${keep(lastName, 1)}` : first;
}
