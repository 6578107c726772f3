import { lazy, type ComponentType } from 'react';

interface BuilderTab {
  path: string;
  text: string;
  Tab: ComponentType;
}

/** The tabs of the builder in the order of the work; each is loaded when it is first opened. */
export const BUILDER_TABS: readonly BuilderTab[] = [
  { path: 'form', text: 'แบบฟอร์ม', Tab: lazy(() => import('./form-tab')) },
  {
    path: 'petition',
    text: 'แบบคำร้อง (กระดาษ)',
    Tab: lazy(() => import('../../features/petition-editor/petition-tab')),
  },
  { path: 'preview', text: 'ดูตัวอย่าง', Tab: lazy(() => import('../../features/preview/preview-tab')) },
  { path: 'english', text: 'ภาษาอังกฤษ', Tab: lazy(() => import('../../features/translation/english-tab')) },
  {
    path: 'settings',
    text: 'ตั้งค่าบริการ',
    Tab: lazy(() => import('../../features/field-editor/settings-tab')),
  },
  {
    path: 'publish',
    text: 'ตรวจและเผยแพร่',
    Tab: lazy(() => import('../../features/publishing/publish-tab')),
  },
  { path: 'share', text: 'แชร์', Tab: lazy(() => import('../../features/sharing/share-tab')) },
];
