import type {
  IssuedWebhook,
  LineSettingsChange,
  MailSettingsChange,
  NoticeEvent,
  NoticeItem,
  NoticeSettings,
  OfficeServiceCard,
  OwnNoticeText,
  PageOf,
  ReminderSettings,
  StaffWay,
  TestOutcome,
  Webhook,
  WebhookCreation,
} from '@khamrong/schemas';
import { compareThai } from '@khamrong/schemas/thai';
import { request } from '../../lib/api-client';

const SETTINGS = '/api/v1/office/notice-settings';
const NOTICES = '/api/v1/office/notices';
const WEBHOOKS = '/api/v1/office/webhooks';

export const readSettings = (signal?: AbortSignal) =>
  request<NoticeSettings>('GET', SETTINGS, undefined, signal);
export const setMail = (change: MailSettingsChange) =>
  request<NoticeSettings>('PUT', `${SETTINGS}/mail`, change);
export const setLine = (change: LineSettingsChange) =>
  request<NoticeSettings>('PUT', `${SETTINGS}/line`, change);
export const setStaffWay = (staffBy: StaffWay) =>
  request<NoticeSettings>('PUT', `${SETTINGS}/staff-way`, { staffBy });
export const addLineGroup = (department: string) =>
  request<NoticeSettings>('POST', `${SETTINGS}/line/groups`, { department });
export const removeLineGroup = (id: string) =>
  request<NoticeSettings>('DELETE', `${SETTINGS}/line/groups/${id}`);
export const removeWay = (way: 'mail' | 'line') => request<NoticeSettings>('DELETE', `${SETTINGS}/${way}`);
export const testMail = (to: string) => request<TestOutcome>('POST', `${SETTINGS}/mail/test`, { to });
export const testLine = () => request<TestOutcome>('POST', `${SETTINGS}/line/test`);
export const setEvents = (events: NoticeEvent[]) =>
  request<NoticeSettings>('PUT', `${SETTINGS}/events`, { events });
export const setTexts = (texts: OwnNoticeText[]) =>
  request<NoticeSettings>('PUT', `${SETTINGS}/texts`, { texts });

export const setReminders = (reminders: ReminderSettings) =>
  request<NoticeSettings>('PUT', `${SETTINGS}/reminders`, reminders);

export const readTrouble = (signal?: AbortSignal) =>
  request<PageOf<NoticeItem>>('GET', `${NOTICES}?state=trouble&limit=50`, undefined, signal);
export const sendAgain = (id: string) => request<NoticeItem>('POST', `${NOTICES}/${id}/again`);
export const discard = (id: string) => request<NoticeItem>('POST', `${NOTICES}/${id}/discard`);

export const readWebhooks = (signal?: AbortSignal) =>
  request<{ items: Webhook[] }>('GET', WEBHOOKS, undefined, signal).then(({ items }) => items);
export const createWebhook = (creation: WebhookCreation) =>
  request<IssuedWebhook>('POST', WEBHOOKS, creation);
export const turnWebhook = (id: string, on: boolean) =>
  request<Webhook>('POST', `${WEBHOOKS}/${id}/${on ? 'enable' : 'disable'}`);
export const removeWebhook = (id: string) => request<void>('DELETE', `${WEBHOOKS}/${id}`);

/** Departments that cases go to. */
export const readDepartments = (signal?: AbortSignal) =>
  request<{ items: OfficeServiceCard[] }>('GET', '/api/v1/office/forms', undefined, signal).then(
    ({ items }) => [...new Set(items.flatMap(({ departments }) => departments))].sort(compareThai),
  );

/** Services a text can be written for. */
export const readServices = (signal?: AbortSignal) =>
  request<{ items: OfficeServiceCard[] }>('GET', '/api/v1/office/forms', undefined, signal).then(
    ({ items }) => items.map(({ slug, title }) => ({ value: slug, text: title })),
  );
