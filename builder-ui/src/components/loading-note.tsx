/** Says that something is coming, where it will stand. */
export const LoadingNote = () => (
  <p className="loading" role="status">
    กำลังโหลด…
  </p>
);
