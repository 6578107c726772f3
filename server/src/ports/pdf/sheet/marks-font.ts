/**
 * ☐ ☑ ✓ as WOFF2 in base64, because Sarabun has none and hosts may have no other font. Drawn and rebuilt by
 * `server/assets/marks-font/build.py`.
 */
export const MARKS_FONT =
  'd09GMgABAAAAAAGgAAoAAAAAA4wAAAFWAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAPAqBPIETATYCJAMKCwoABCAFgTQHPRujAiCeA24zfSPZnr9jMfIoy/OkeOh/v3bnzVtDzEOjwemazGMiflqjJAuJDYW8E+daROFsAhU0Wz9GFMLuCV/swet8ySLF1VyFkLtGbnJ9umDnAoUc2HsWhQmEURpwpJ/yT80Ti552y3F2RrFY0iP/UjNkNhGUiE/AcSdgb8KSEQODrtEHoA2gsImZOEpdHaBdDGVv0pL7fjMjrvv9/nwEACrooosdHAIqKIoUVTe225e42A7lauTum2peTZDaA1P4u6tinj5cyvTUSV4E7d/XDU+DQPBB/f7MO//dyD787auLNs8ZPBPohVRAcE5ZNpxBNwdAxMiG80ugGpOgSFXbOVBeGIMVi46xGW2jZqWoPWHFFisWY47G25acniyG29N+N39D2725ypu38zCQWRjaOtnbmTOdGTpZO8tNwVxtyhf7qAGiiUqUyKj5tn+QdD8kl0wQAgA=';
