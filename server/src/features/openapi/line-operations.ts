import {
  LineGroupCreation,
  LineSettingsChange,
  NoticeSettings,
  OwnLine,
  StaffWayChange,
  TestOutcome,
} from '@khamrong/schemas';
import { Type } from '@sinclair/typebox';
import { office, ok, type Operation } from './operation';

const settings = '/api/v1/office/notice-settings';
const own = '/api/v1/session/line';
const settingsAnswer = ok('The settings as they are now, without secrets', NoticeSettings);

/** LINE: the office's account, its groups, and whoever links themselves. */
export const lineOperations: Operation[] = [
  office({
    method: 'put',
    path: `${settings}/line`,
    summary: 'Set token, secret and basic ID of the LINE Official Account; what is left out stays',
    body: LineSettingsChange,
    answers: settingsAnswer,
    errors: ['line.tokenNeeded'],
  }),
  office({
    method: 'post',
    path: `${settings}/line/test`,
    summary: 'Ask LINE whose token it is and how much of the quota is used, and send whoever asks a message',
    answers: ok('How it ended', TestOutcome),
  }),
  office({
    method: 'put',
    path: `${settings}/staff-way`,
    summary: 'Choose how staff are told',
    body: StaffWayChange,
    answers: settingsAnswer,
  }),
  office({
    method: 'post',
    path: `${settings}/line/groups`,
    summary: 'Add a LINE group, which is linked by the word written into it',
    body: LineGroupCreation,
    answers: settingsAnswer,
    errors: ['line.tooManyGroups'],
  }),
  office({
    method: 'delete',
    path: `${settings}/line/groups/{id}`,
    summary: 'Tell a LINE group no more',
    answers: settingsAnswer,
    errors: ['notFound'],
  }),
  office({
    method: 'get',
    path: own,
    summary: 'Whether one is told by LINE, and the way to link it',
    answers: ok('One’s own LINE', OwnLine),
  }),
  office({
    method: 'delete',
    path: own,
    summary: 'Be told by LINE no more',
    answers: { 204: { description: 'Ended' } },
  }),
  {
    method: 'post',
    path: '/api/v1/line/webhook',
    side: 'citizen',
    summary: 'Where LINE delivers what people write to the office’s account',
    headers: {
      'x-line-signature': {
        required: true,
        description: 'HMAC-SHA256 of the body as it is sent, by the channel secret, base64',
      },
    },
    body: Type.Object({ destination: Type.String(), events: Type.Array(Type.Object({})) }),
    answers: ok('Heard; nothing is in it', Type.Object({})),
    errors: ['permission.denied', 'request.invalid', 'request.tooLarge', 'rate.limited'],
  },
];
