import type { Permission, SessionInfo } from '@khamrong/schemas';
import { useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';

interface Entry {
  to: string;
  text: string;
  /** One of these; everybody's where there is none. */
  anyOf?: readonly Permission[];
}

/** What people work at all day. */
const DAILY: readonly Entry[] = [
  { to: '/submissions', text: 'คำร้อง' },
  { to: '/decisions', text: 'พิจารณา', anyOf: ['cases.decide'] },
  { to: '/services', text: 'บริการ' },
];

/** What is set up now and then. */
const OTHERS: readonly Entry[] = [
  { to: '/calendar', text: 'วันหยุด', anyOf: ['services.manage'] },
  { to: '/staff', text: 'เจ้าหน้าที่', anyOf: ['staff.manage'] },
  // Of sealed services administrators know nothing: who sees their cases keeps them.
  { to: '/retention', text: 'เก็บข้อมูล', anyOf: ['staff.manage', 'cases.restricted'] },
  { to: '/notices', text: 'การแจ้งเตือน', anyOf: ['notices.manage'] },
  { to: '/audit', text: 'บันทึก', anyOf: ['audit.read'] },
];

/** More of them than this have no room in a line of a phone. */
const IN_LINE = 4;

const links = (entries: readonly Entry[]) =>
  entries.map(({ to, text }) => (
    <NavLink key={to} to={to}>
      {text}
    </NavLink>
  ));

/** The rest of a long menu; on a phone a button opens it. */
function More({ entries }: { entries: readonly Entry[] }) {
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  return (
    <>
      <button
        type="button"
        className="nav-toggle"
        aria-expanded={open}
        aria-controls="more-menu"
        onClick={() => setOpen(!open)}
      >
        เพิ่มเติม
      </button>
      <div id="more-menu" className={open ? 'nav-more nav-open' : 'nav-more'}>
        {links(entries)}
      </div>
    </>
  );
}

/** Where a person may go. */
export function MainMenu({ session: { permissions } }: { session: SessionInfo }) {
  const may = ({ anyOf }: Entry): boolean => anyOf?.some((each) => permissions.includes(each)) ?? true;
  const [daily, others] = [DAILY.filter(may), OTHERS.filter(may)];
  const isLong = daily.length + others.length > IN_LINE;
  return (
    <nav aria-label="เมนูหลัก">
      {links(daily)}
      {isLong ? <More entries={others} /> : links(others)}
    </nav>
  );
}
