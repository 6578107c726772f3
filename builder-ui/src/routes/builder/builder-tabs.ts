import { lazy, type ComponentType } from 'react';
import { onceReached } from '../../lib/once-reached';

const part = (load: () => Promise<{ default: ComponentType }>) => lazy(() => onceReached(load));

interface BuilderTab {
  path: string;
  text: string;
  Tab: ComponentType;
}

/** The tabs of the builder in the order of the work; each is loaded when it is first opened. */
export const BUILDER_TABS: readonly BuilderTab[] = [
  { path: 'form', text: 'แบบฟอร์ม', Tab: part(() => import('./form-tab')) },
  {
    path: 'petition',
    text: 'แบบคำร้อง (กระดาษ)',
    Tab: part(() => import('../../features/petition-editor/petition-tab')),
  },
  { path: 'preview', text: 'ดูตัวอย่าง', Tab: part(() => import('../../features/preview/preview-tab')) },
  { path: 'english', text: 'ภาษาอังกฤษ', Tab: part(() => import('../../features/translation/english-tab')) },
  {
    path: 'settings',
    text: 'ตั้งค่าบริการ',
    Tab: part(() => import('../../features/field-editor/settings-tab')),
  },
  {
    path: 'publish',
    text: 'ตรวจและเผยแพร่',
    Tab: part(() => import('../../features/publishing/publish-tab')),
  },
  { path: 'share', text: 'แชร์', Tab: part(() => import('../../features/sharing/share-tab')) },
];
