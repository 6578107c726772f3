import { Type } from '@sinclair/typebox';
import { Router, type Request, type Response } from 'express';
import { queryOf } from '../../http/validate';
import type { FormsService } from '../forms/forms.service';
import { qrPng } from './qr-png';
import { qrSvg } from './qr-svg';
import { shortLink } from './short-link';

/** Name of a place a code hangs at, as the office writes it. */
const Point = Type.Optional(Type.String({ minLength: 1, maxLength: 80, pattern: '^[^\\u0000-\\u001f]+$' }));
const svgQuery = queryOf(Type.Object({ point: Point }));
const pngQuery = queryOf(
  Type.Object({ point: Point, size: Type.Integer({ minimum: 128, maximum: 2048, default: 512 }) }),
);

/** A printed code never changes; a day lets a change of the public address through. */
const CACHED = 'public, max-age=86400';

export function qrRoutes(forms: FormsService, publicUrl: string): Router {
  const router = Router();

  const linkFor = async (request: Request, point?: string): Promise<string> => {
    const { code } = await forms.bySlug(String(request.params.slug));
    return shortLink(publicUrl, code, point);
  };
  const send = (response: Response, name: string, picture: string | Buffer): void => {
    response.setHeader('Cache-Control', CACHED);
    response.attachment(name).send(picture);
  };
  /** What it is called where it is saved: `qr-streetlight-report-เสา 12-1024.png`. */
  const nameOf = ({ params }: Request, ...more: (string | number | undefined)[]): string =>
    ['qr', String(params.slug), ...more].filter((part) => part !== undefined).join('-');

  router.get('/api/v1/forms/:slug/qr.svg', async (request, response) => {
    const { point } = svgQuery(request);
    send(response, `${nameOf(request, point)}.svg`, qrSvg(await linkFor(request, point)));
  });

  router.get('/api/v1/forms/:slug/qr.png', async (request, response) => {
    const { point, size } = pngQuery(request);
    send(response, `${nameOf(request, point, size)}.png`, await qrPng(await linkFor(request, point), size));
  });

  return router;
}
