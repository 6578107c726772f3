import type { Holiday, OfficeCalendar, OfficeHours } from '@khamrong/schemas';
import { request } from '../../lib/api-client';

const PATH = '/api/v1/office/calendar';

export const readCalendar = (signal?: AbortSignal) => request<OfficeCalendar>('GET', PATH, undefined, signal);
export const addHolidays = (days: Holiday[]) => request<OfficeCalendar>('POST', `${PATH}/holidays`, { days });
export const removeHoliday = (date: string) => request<OfficeCalendar>('DELETE', `${PATH}/holidays/${date}`);
export const saveHours = (hours: OfficeHours) => request<OfficeCalendar>('PUT', `${PATH}/hours`, hours);
