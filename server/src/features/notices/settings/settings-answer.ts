import type { NoticeSettings } from '@khamrong/schemas';
import type { Response } from 'express';
import { LINE_WEBHOOK } from '../line/line.routes';
import type { NoticeRouteNeeds } from '../notices.routes';

/** Answers with the settings as they are now. */
export const answerFor =
  ({ notices: { settings, line, lastDigest }, publicUrl }: NoticeRouteNeeds) =>
  async (response: Response): Promise<void> => {
    const answer: NoticeSettings = {
      ...(await settings.present()),
      lineWebhookUrl: `${publicUrl}${LINE_WEBHOOK}`,
      lineGroups: await line.groups.list(),
      lastDigest: await lastDigest(),
    };
    response.json(answer);
  };
