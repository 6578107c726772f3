import type { SignedInDevice } from '@khamrong/schemas';
import { useCallback } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { LoadedView } from '../../components/loaded-view';
import { thaiTime } from '../../lib/thai-time';
import { useLoaded } from '../../lib/use-loaded';
import { endDevice, endOtherDevices, readDevices } from './session-api';

function Device({ device, onEnded }: { device: SignedInDevice; onEnded: () => void }) {
  const { id, current } = device;
  const end = useCallback(async () => {
    await endDevice(id);
    onEnded();
  }, [id, onEnded]);
  return (
    <li className="device">
      <div>
        <p>
          <strong>{device.device}</strong> {current && <span className="badge">เครื่องนี้</span>}
        </p>
        <p className="small">
          เข้าสู่ระบบ {thaiTime(device.since)} · ใช้ล่าสุด {thaiTime(device.seenAt)}
          {device.address && ` · ที่อยู่เครือข่าย ${device.address}`}
        </p>
      </div>
      {!current && (
        <ConfirmButton
          label="ออกจากระบบเครื่องนี้"
          about={device.device}
          question={`ออกจากระบบบน ${device.device} หรือไม่`}
          action={end}
        >
          ผู้ที่ใช้เครื่องนั้นอยู่ต้องเข้าสู่ระบบใหม่
        </ConfirmButton>
      )}
    </li>
  );
}

/** Where one is signed in, and ways to sign out there. */
export function DevicesPanel() {
  const devices = useLoaded(readDevices);
  const { reload } = devices;
  const endOthers = useCallback(async () => {
    await endOtherDevices();
    reload();
  }, [reload]);
  return (
    <section className="panel" aria-labelledby="devices">
      <h2 id="devices">อุปกรณ์ที่เข้าสู่ระบบอยู่</h2>
      <p className="help">ไม่ใช้งานครึ่งชั่วโมง หรือครบแปดชั่วโมง ระบบจะออกให้เอง</p>
      <LoadedView from={devices}>
        {(list) => (
          <>
            <ul className="devices">
              {list.map((device) => (
                <Device key={device.id} device={device} onEnded={reload} />
              ))}
            </ul>
            {list.length > 1 && (
              <div className="actions">
                <ConfirmButton
                  label="ออกจากระบบเครื่องอื่นทั้งหมด"
                  question="ออกจากระบบทุกเครื่องยกเว้นเครื่องนี้หรือไม่"
                  action={endOthers}
                >
                  หากสงสัยว่ามีผู้อื่นใช้บัญชีของท่าน ให้เปลี่ยนรหัสผ่านด้วย
                </ConfirmButton>
              </div>
            )}
          </>
        )}
      </LoadedView>
    </section>
  );
}
