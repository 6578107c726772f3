import type { Clerk } from '../clerk';
import { buildForm } from './build-form';
import type { ServicePlan } from './service-plan';
import { writePaper } from './write-paper';

const TABS = '.builder-tabs';

async function goToTab(clerk: Clerk, name: string): Promise<void> {
  await clerk.toAreaOf(TABS);
  await clerk.press(name, 'link');
}

/** Starts from the blank form. */
async function start(clerk: Clerk, url: string, { title }: ServicePlan): Promise<void> {
  await clerk.page.goto(`${url}/office/services/new`);
  await clerk.press('เริ่มจากแบบเปล่า');
  await clerk.write('ชื่อบริการ *', title);
  await clerk.press('สร้างบริการ');
  await clerk.page.waitForFunction(() => location.pathname.endsWith('/form'));
}

/** Between the screens of a service while it is made. */
type OnScreen = (name: string) => Promise<void>;

/** Makes the service of a plan from nothing, and publishes it. @returns its id */
export async function makeService(
  clerk: Clerk,
  url: string,
  plan: ServicePlan,
  onScreen: OnScreen,
): Promise<string> {
  await start(clerk, url, plan);
  await buildForm(clerk, plan);
  await onScreen('form');
  if (plan.paper) {
    await goToTab(clerk, 'แบบคำร้อง (กระดาษ)');
    await writePaper(clerk, plan.paper);
    await onScreen('petition');
  }
  await clerk.reads('บันทึกแล้ว');
  await goToTab(clerk, 'ตรวจและเผยแพร่');
  await clerk.press('เผยแพร่เดี๋ยวนี้');
  await clerk.reads('เผยแพร่ฉบับที่ 1 แล้ว');
  await onScreen('published');
  return clerk.page.url().split('/').at(-2) ?? '';
}
