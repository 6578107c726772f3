import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useDraft } from '../../draft/draft-context';
import { BUILDER_TABS } from './builder-tabs';
import { useArrival } from './use-arrival';
import { tabOf } from '../../draft/fault-place';

function FaultCount({ tab }: { tab: string }) {
  const count = useDraft(({ faults }) => faults.filter(({ path }) => tabOf(path) === tab).length);
  if (count === 0) return null;
  return (
    <span className="fault-count">
      <span className="off-screen">, ต้องแก้ไข </span>
      {count}
      <span className="off-screen"> รายการ</span>
    </span>
  );
}

/** The tabs of the builder, with how much is to be put right on each; the open one is kept in view. */
export function TabBar() {
  useArrival();
  const bar = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (!bar.current || !current) return;
    bar.current.scrollLeft = current.offsetLeft - (bar.current.clientWidth - current.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={bar} className="builder-tabs" data-area="" aria-label="ขั้นตอนการสร้างบริการ">
      {BUILDER_TABS.map(({ path, text }) => (
        <NavLink key={path} to={path}>
          {text}
          <FaultCount tab={path} />
        </NavLink>
      ))}
    </nav>
  );
}
