import { AppError, type LineGroup, type LineGroupCreation } from '@khamrong/schemas';
import { Types } from 'mongoose';
import type { Ground } from '../../../services';
import type { LineLinking } from './line-linking';
import type { LineGroupDocument, LineGroupModel } from './line-group.model';

export type { LineGroupDocument } from './line-group.model';

interface Needs {
  groups: LineGroupModel;
  office: Types.ObjectId;
  linking: LineLinking;
  ground: Pick<Ground, 'clock'>;
}

/** Every one costs messages. */
const MOST = 20;

export const groupName = ({ department }: Pick<LineGroupDocument, 'department'>): string =>
  department ? `กลุ่ม LINE ${department}` : 'กลุ่ม LINE ของหน่วยงาน';

/** LINE groups of the office. */
export class LineGroupsService {
  constructor(private readonly needs: Needs) {}

  async list(): Promise<LineGroup[]> {
    const { linking } = this.needs;
    const isOn = await linking.isOn();
    return (await this.all()).map((group) => {
      const linked = linking.isLinked(group);
      const word = isOn && !linked ? linking.groupWord(group) : null;
      return { id: String(group._id), department: group.department, linked, word };
    });
  }

  /** Those that can be told. */
  async linked(): Promise<LineGroupDocument[]> {
    return (await this.all()).filter((group) => this.needs.linking.isLinked(group));
  }

  async byId(id: string): Promise<LineGroupDocument | null> {
    const { groups, office } = this.needs;
    return Types.ObjectId.isValid(id) ? groups.findOne({ _id: id, office }).lean() : null;
  }

  /** @throws AppError `line.tooManyGroups` */
  async add({ department }: LineGroupCreation): Promise<void> {
    const { groups, office, ground } = this.needs;
    if ((await groups.countDocuments({ office })) >= MOST)
      throw new AppError('line.tooManyGroups', { most: MOST });
    await groups.create({ office, department, createdAt: ground.clock() });
  }

  /** @throws AppError `notFound` */
  async remove(id: string): Promise<LineGroupDocument> {
    const found = await this.byId(id);
    if (!found) throw new AppError('notFound');
    await this.needs.groups.deleteOne({ _id: found._id });
    return found;
  }

  private all(): Promise<LineGroupDocument[]> {
    const { groups, office } = this.needs;
    return groups.find({ office }).sort({ createdAt: 1 }).lean();
  }
}
