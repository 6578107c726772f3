import { AppError, SCAN_WAY, takesScans } from '@khamrong/schemas';
import type { Request } from 'express';
import type { LiveForm } from './forms.service';

/** What a form is asked for with: its slug, and the way in which it is filled where that is not online. */
export function partsOf(address: string): { slug: string; way?: string } {
  const [slug = '', ...more] = address.split('/');
  return more.length > 0 ? { slug, way: more.join('/') } : { slug };
}

/** Paths of routes about a form: its own, and those of the form for signed paper. */
export const formPaths = (before: string, behind = ''): string[] => [
  `${before}/:slug${behind}`,
  `${before}/:slug/${SCAN_WAY}${behind}`,
];

const SCAN_PATH = new RegExp(`^/(f|api/v1/forms)/[^/]+/${SCAN_WAY}(/|$)`);

/** Address of the form that one of these paths names. */
export const addressIn = ({ params, path }: Pick<Request, 'params' | 'path'>): string =>
  SCAN_PATH.test(path) ? `${String(params.slug)}/${SCAN_WAY}` : String(params.slug);

/** A form as it takes the signed paper of its service. @throws AppError `form.notFound` where it takes none */
export function takingScans(live: LiveForm, way: string): LiveForm {
  if (way !== SCAN_WAY || !takesScans(live.version.definition)) throw new AppError('form.notFound');
  return { ...live, slug: `${live.slug}/${SCAN_WAY}`, points: [], version: live.version.scanned() };
}
