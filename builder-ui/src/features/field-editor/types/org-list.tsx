import { SelectField } from '../../../components/select-field';
import { useDraftStore } from '../../../draft/draft-context';
import { useSetField } from '../use-set-field';
import type { FieldOf, OfField } from './field-props';

type ListType = 'select_org_list' | 'checkbox_group_org_list' | 'slot';
type ListName = FieldOf<ListType>['list'];

const NAMES: Record<ListName, string> = {
  villages: 'หมู่บ้าน/ชุมชน',
  venues: 'สถานที่ของหน่วยงาน',
  garbage_rates: 'อัตราค่าธรรมเนียมขยะ',
  queue_services: 'บริการที่เปิดจองคิว',
  queue_slots: 'ช่วงเวลาจองคิว',
  services: 'บริการของหน่วยงาน',
};

/** Entries of a list that are shown. */
const SHOWN = 6;

/** Which of the office's lists is offered, with what stands in it now. */
export function OrgList({ field }: OfField<ListType>) {
  const set = useSetField(field);
  const { lists } = useDraftStore().office;
  const entries = lists[field.list] ?? [];
  const more = entries.length - SHOWN;
  return (
    <div className="editor-part">
      <SelectField
        label="รายการของหน่วยงานที่ใช้"
        value={field.list}
        options={(Object.keys(NAMES) as ListName[]).map((name) => ({
          value: name,
          text: `${NAMES[name]} (${lists[name]?.length ?? 0} รายการ)`,
        }))}
        onValue={(list) => set({ list })}
      />
      {entries.length > 0 ? (
        <p className="help">
          {entries
            .slice(0, SHOWN)
            .map(({ label }) => label.th)
            .join(' · ')}
          {more > 0 && ` และอีก ${more} รายการ`}
        </p>
      ) : (
        <p className="fault">รายการนี้ยังว่างอยู่ ผู้ดูแลระบบต้องเพิ่มรายการก่อนเผยแพร่</p>
      )}
    </div>
  );
}
