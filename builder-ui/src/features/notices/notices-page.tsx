import type { NoticeSettings } from '@khamrong/schemas';
import { useState } from 'react';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded, type UseLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { EventsPanel } from './events-panel';
import { LinePanel } from './line-panel';
import { MailPanel } from './mail-panel';
import { readSettings, readTrouble } from './notices-api';
import { RemindersPanel } from './reminders-panel';
import { TextsPanel } from './texts-panel';
import { TroublePanel } from './trouble-panel';
import { WebhooksPanel } from './webhooks-panel';

/** What every part of the settings is given. */
export interface SettingsProps {
  settings: NoticeSettings;
  onSettings: (settings: NoticeSettings) => void;
}

const Settings = ({ settings }: { settings: UseLoaded<NoticeSettings> }) => (
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
);

/** How citizens, staff and other systems are told of cases, for administrators. */
export default function NoticesPage() {
  usePageTitle('การแจ้งเตือน');
  const settings = useLoaded(readSettings);
  const trouble = useLoaded(readTrouble);
  const [isLaidOut, setLaidOut] = useState(false);
  // What stands below the list of trouble comes after it, and is not pushed away from under a hand.
  if (!isLaidOut && trouble.loaded.state !== 'loading') setLaidOut(true);
  return (
    <>
      <h1>การแจ้งเตือน</h1>
      <p className="help">ข้อความมีเฉพาะเลขที่รับแจ้ง ชื่อบริการ สถานะ และลิงก์ ไม่มีข้อมูลส่วนบุคคลของผู้ยื่น</p>
      <TroublePanel trouble={trouble} />
      {isLaidOut && <Settings settings={settings} />}
    </>
  );
}
