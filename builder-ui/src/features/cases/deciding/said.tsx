import { useLocation } from 'react-router';

/** What was done just before, on the page that came next. */
export function Said() {
  const { state } = useLocation();
  const said = (state as { said?: unknown } | null)?.said;
  return typeof said === 'string' && said ? (
    <p className="message" role="status">
      {said}
    </p>
  ) : null;
}
