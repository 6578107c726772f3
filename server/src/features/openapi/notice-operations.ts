import {
  CaseNotice,
  IssuedWebhook,
  MailSettingsChange,
  MailTest,
  NoticeEventsChange,
  NoticeItem,
  NoticeQuery,
  NoticeSettings,
  NoticeTextsChange,
  ReminderSettings,
  TestOutcome,
  Webhook,
  WebhookCreation,
} from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import { lineOperations } from './line-operations';
import { office, ok, type Operation } from './operation';

const list = '/api/v1/office/notices';
const settings = '/api/v1/office/notice-settings';
const webhooks = '/api/v1/office/webhooks';
const settingsAnswer = ok('The settings as they are now, without secrets', NoticeSettings);

const notices: Operation[] = [
  office({
    method: 'get',
    path: '/api/v1/office/submissions/{id}/notices',
    summary: 'What citizen and staff were told of a case, and what not and why',
    answers: ok('Notices, the latest first', Type.Object({ items: Type.Array(CaseNotice) })),
    errors: ['submission.notFound'],
  }),
  office({
    method: 'get',
    path: list,
    summary: 'Notices of all cases, by keyset pages',
    query: NoticeQuery,
    answers: ok(
      'A page of notices',
      Type.Object({
        items: Type.Array(NoticeItem),
        nextCursor: Type.Union([Type.String(), Type.Null()]),
      }),
    ),
  }),
  office({
    method: 'post',
    path: `${list}/{id}/again`,
    summary: 'Send one again that was given up or had no way',
    answers: ok('The notice', NoticeItem),
    errors: ['notFound', 'notice.settled', 'notice.noWay'],
  }),
  office({
    method: 'post',
    path: `${list}/{id}/discard`,
    summary: 'Let one go that was not sent',
    answers: ok('The notice', NoticeItem),
    errors: ['notFound', 'notice.settled'],
  }),
];

const noticeSettings: Operation[] = [
  office({ method: 'get', path: settings, summary: 'How notices are sent', answers: settingsAnswer }),
  office({
    method: 'put',
    path: `${settings}/mail`,
    summary: 'Set the mail server; a password that is left out stays',
    body: MailSettingsChange,
    answers: settingsAnswer,
    errors: ['notice.passwordNeeded'],
  }),
  ...(['mail', 'line'] as const).map((way) =>
    office({
      method: 'delete',
      path: `${settings}/${way}`,
      summary: `Send nothing by ${way} any more`,
      answers: settingsAnswer,
    }),
  ),
  office({
    method: 'post',
    path: `${settings}/mail/test`,
    summary: 'Send a mail now and tell what became of it',
    body: MailTest,
    answers: ok('How it ended', TestOutcome),
  }),
  office({
    method: 'put',
    path: `${settings}/events`,
    summary: 'Choose what is told',
    body: NoticeEventsChange,
    answers: settingsAnswer,
  }),
  office({
    method: 'put',
    path: `${settings}/texts`,
    summary: 'The office’s own texts, all of them',
    body: NoticeTextsChange,
    answers: settingsAnswer,
    errors: ['notice.unknownPlaceholder'],
  }),
  office({
    method: 'put',
    path: `${settings}/reminders`,
    summary: 'Set when officers are reminded, and the hour of the daily summary',
    body: ReminderSettings,
    answers: settingsAnswer,
  }),
];

const webhookOperations: Operation[] = [
  office({
    method: 'get',
    path: webhooks,
    summary: 'Other systems that are told of cases',
    answers: ok('Webhooks', Type.Object({ items: Type.Array(Webhook) })),
  }),
  office({
    method: 'post',
    path: webhooks,
    summary: 'Tell another system of cases, signed by the Standard Webhooks specification',
    body: WebhookCreation,
    answers: { 201: { description: 'The webhook and, this once, its secret', schema: IssuedWebhook } },
    errors: ['webhook.notHttps', 'webhook.forbiddenAddress', 'webhook.tooMany'],
  }),
  ...(['enable', 'disable'] as const).map((verb) =>
    office({
      method: 'post',
      path: `${webhooks}/{id}/${verb}`,
      summary: verb === 'enable' ? 'Switch it on again' : 'Switch it off',
      answers: ok('The webhook', Webhook),
      errors: ['notFound'],
    }),
  ),
  office({
    method: 'delete',
    path: `${webhooks}/{id}`,
    summary: 'Remove it',
    answers: { 204: { description: 'Removed' } },
    errors: ['notFound'],
  }),
];

/** What is told of cases, how, and to which other systems. */
export const noticeOperations: Operation[] = [
  ...notices,
  ...noticeSettings,
  ...lineOperations,
  ...webhookOperations,
];
