const FLAG = 'khamrong.kept';

/** Whether this device keeps a draft or something that waits: read without waiting, so that others fetch nothing for it. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
}

export function markKept(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(FLAG, '1');
    else localStorage.removeItem(FLAG);
  } catch {
    // A service worker has none, and a browser may refuse it: then drafts are found once something is typed.
  }
}
