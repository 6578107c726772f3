import type { Types } from 'mongoose';
import type { Ground } from '../../../services';
import type { StaffService } from '../../staff/staff.service';
import type { SubmissionModel } from '../../submissions/submissions.service';
import type { NoticeSettingsService } from '../settings/notice-settings.service';
import { lineGroupModel } from './line-group.model';
import { LineGroupsService } from './line-groups.service';
import { LineLinking } from './line-linking';
import { LineLinks } from './line-links';

interface Needs {
  office: Types.ObjectId;
  submissions: SubmissionModel;
  staff: StaffService;
  settings: NoticeSettingsService;
}

/** What links people and groups of LINE to cases, accounts and departments. */
export interface LineSide {
  linking: LineLinking;
  links: LineLinks;
  groups: LineGroupsService;
}

export async function openLineSide(
  ground: Ground,
  { office, submissions, staff, settings }: Needs,
): Promise<LineSide> {
  const groups = lineGroupModel(ground.connection);
  await groups.createIndexes();
  const stores = { case: submissions.collection, staff: staff.model.collection, group: groups.collection };
  const links = new LineLinks(stores, office, ground.keys);
  const linking = new LineLinking({ settings, links, ground });
  return { linking, links, groups: new LineGroupsService({ groups, office, linking, ground }) };
}
