/**
 * ☐ ☑ ✓ as WOFF2 in base64, because Sarabun has none and hosts may have no other font. Drawn and rebuilt by
 * `server/assets/marks-font/build.py`.
 */
export const MARKS_FONT =
  'd09GMgABAAAAAAGgAAoAAAAAA4wAAAFVAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAPAqBPIETATYCJAMKCwoABCAFgTQHPRujAgCeBXabS0ITjuJM63yYJNQVIijHqp4kRwAesDwqIHXSshP8JCSQ/pOPegfPbX/TQSf+aLpFUUQjDMDeLFJckBqj0PTf1E1+e5rg7/Bgq7EoChMIKA040k35ps7/EomWdstyptFjOpce+ZeaoeS7WJWOnoEtC0y3znQUKlAWvQLEv3SPUZCQ0SmL+ZxiFtWKkKbbZjoq7yZh78vvz78EAAqoRS0msQQoIEmyKHZjdfUB21Yt3VxQOIuCNqiYiQlq8Aeukj09v3z7wO3ua/Hv47FOg0Bw+YWVCuv/uciv8HNm/mXMW6+UIz4gSyA4qDzfWXdhDkCSqBr8EiiaZZDEFdX2QBCaESCp0SxAtSZdsih1wqDxnCfNNser9dvZ7vL5WJf2EW336iqvYOIwcHRys8Nq0UJ25Q6jk6smu03lq33WQLCJQqTIUfLF+vFyfySXVpQAAAA=';
