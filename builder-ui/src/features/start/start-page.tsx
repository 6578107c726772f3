import { useState } from 'react';
import { LoadedView } from '../../components/loaded-view';
import { useLoaded } from '../../lib/use-loaded';
import { usePageTitle } from '../../lib/use-page-title';
import { BasicsForm } from './basics-form';
import type { Beginning } from './beginning';
import { amountIn, Shelf } from './shelf';
import { readShelf } from './start-api';

/** What came differently out of a file of another system, before anything is made of it. */
function Report({ beginning }: { beginning: Beginning }) {
  const { report } = beginning;
  if (report.length === 0) return null;
  return (
    <section className="panel start-basics" aria-labelledby="start-report">
      <h2 id="start-report">นำเข้าได้ {amountIn(beginning)}</h2>
      <p>ส่วนที่ต่างจากเดิม กรุณาตรวจหลังสร้างบริการ</p>
      <ul className="start-report">
        {report.map(({ about, text }, at) => (
          <li key={at}>
            {about && <strong>{about}: </strong>}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A new service: what it starts from, then what every service is given. */
export default function StartPage() {
  usePageTitle('สร้างบริการใหม่');
  const shelf = useLoaded(readShelf);
  const [beginning, setBeginning] = useState<Beginning>();
  return (
    <>
      <h1>สร้างบริการใหม่</h1>
      <LoadedView from={shelf}>
        {(loaded) =>
          beginning ? (
            <>
              <Report beginning={beginning} />
              <BasicsForm
                beginning={beginning}
                divisions={loaded.office.divisions}
                onBack={() => setBeginning(undefined)}
              />
            </>
          ) : (
            <Shelf shelf={loaded} onBeginning={setBeginning} />
          )
        }
      </LoadedView>
    </>
  );
}
