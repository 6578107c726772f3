const KEYS = [
  ['Ctrl + Enter', 'เพิ่มช่องถัดไป: พิมพ์ชื่อช่อง แล้วกด Enter'],
  ['Ctrl + Shift + Enter', 'เพิ่มหน้า'],
  ['Enter', 'เปิดช่องเพื่อแก้ไข'],
  ['Esc', 'ปิดช่องที่เปิดอยู่'],
  ['↑ ↓', 'ไปช่องก่อนหน้า ถัดไป'],
  ['Alt + ↑ ↓', 'ย้ายช่องขึ้น ลง'],
  ['Ctrl + D', 'ทำสำเนา'],
  ['Delete', 'ลบ'],
  ['Ctrl + Z', 'เลิกทำ'],
  ['F6', 'ไปส่วนถัดไปของหน้าจอ'],
] as const;

/** Keys that spare way. */
export function KeyHelp() {
  return (
    <details className="key-help">
      <summary>ปุ่มลัดบนแป้นพิมพ์</summary>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="small">ปุ่มจุดหกจุดหน้าช่อง: เว้นวรรคยกขึ้น ลูกศรเลือกที่ เว้นวรรควาง Esc ยกเลิก</p>
    </details>
  );
}
