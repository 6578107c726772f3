import { useEffect, useState } from 'react';

/** False on the server and in the first render, true once script runs: for what would not work without. */
export function useAlive(): boolean {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
}
