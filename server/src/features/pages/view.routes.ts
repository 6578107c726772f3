import {
  readView,
  VIEW_COOKIE,
  VIEW_KEPT_S,
  viewAfter,
  viewText,
  type View,
} from '@khamrong/renderer-ui/ssr';
import { parseCookie, stringifySetCookie } from 'cookie';
import { Router, type Request, type Response } from 'express';

/** How this person wants pages shown. */
export const viewOf = (request: Request): View =>
  readView(parseCookie(request.get('cookie') ?? '')[VIEW_COOKIE]);

/** Keeps a view on the person's device. Script reads nothing from it, and may change it. */
export function keepView(response: Response, view: View, publicUrl: string): void {
  const secure = publicUrl.startsWith('https:');
  const own = { path: '/', sameSite: 'lax', secure, maxAge: VIEW_KEPT_S } as const;
  response.append('Set-Cookie', stringifySetCookie({ name: VIEW_COOKIE, value: viewText(view), ...own }));
}

/** The page of this site that a request comes from; the first one where that is not known. */
function cameFrom(request: Request): string {
  const referer = request.get('referer') ?? '';
  if (!URL.canParse(referer)) return '/';
  const { host, pathname, search } = new URL(referer);
  // Two slashes at the front would lead to another site.
  return host === request.get('host') ? `${pathname.replace(/^\/+/, '/')}${search}` : '/';
}

/** Where pages without script change their view: it leads back to the page it was pressed on. */
export function viewRoutes(publicUrl: string): Router {
  const router = Router();
  router.get('/view', (request, response) => {
    const { set } = request.query;
    if (typeof set === 'string') keepView(response, viewAfter(viewOf(request), set), publicUrl);
    response.redirect(303, cameFrom(request));
  });
  return router;
}
