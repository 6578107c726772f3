/** `s••••@example.org`: enough for who knows the address, nothing for who does not. */
export function maskedMail(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '••••' : `${[...address][0]}••••${address.slice(at)}`;
}

/** The last letters of what LINE calls a person. */
export const maskedLine = (user: string): string => `LINE ••••${user.slice(-4)}`;
