import type { NoticeSettings } from '@khamrong/schemas';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { EventsPanel } from './events-panel';
import { LinePanel } from './line-panel';
import { MailPanel } from './mail-panel';
import { readSettings } from './notices-api';
import { RemindersPanel } from './reminders-panel';
import { TextsPanel } from './texts-panel';
import { TroublePanel } from './trouble-panel';
import { WebhooksPanel } from './webhooks-panel';

/** What every part of the settings is given. */
export interface SettingsProps {
  settings: NoticeSettings;
  onSettings: (settings: NoticeSettings) => void;
}

/** How citizens, staff and other systems are told of cases, for administrators. */
export default function NoticesPage() {
  usePageTitle('การแจ้งเตือน');
  const settings = useLoaded(readSettings);
  return (
    <>
      <h1>การแจ้งเตือน</h1>
      <p className="help">ข้อความมีเฉพาะเลขที่รับแจ้ง ชื่อบริการ สถานะ และลิงก์ ไม่มีข้อมูลส่วนบุคคลของผู้ยื่น</p>
      <TroublePanel />
      <LoadedView from={settings}>
        {(loaded) => {
          const props = { settings: loaded, onSettings: settings.replace };
          return (
            <div className="notice-settings">
              <MailPanel {...props} />
              <LinePanel {...props} />
              <EventsPanel {...props} />
              <RemindersPanel {...props} />
              <TextsPanel {...props} />
              <WebhooksPanel />
            </div>
          );
        }}
      </LoadedView>
    </>
  );
}
