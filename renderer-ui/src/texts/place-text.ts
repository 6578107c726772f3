import type { Text } from '@khamrong/schemas';

/** Words about a point on the map; they come with what helps to set one. */
export const PLACE = {
  useMyPlace: { th: 'ใช้ตำแหน่งปัจจุบันของฉัน', en: 'Use my current location' },
  locating: { th: 'กำลังหาตำแหน่ง…', en: 'Locating…' },
  found: { th: 'ได้ตำแหน่งแล้ว คลาดเคลื่อนประมาณ {metres} เมตร', en: 'Found, within about {metres} m' },
  rough: {
    th: 'ได้ตำแหน่งคร่าว ๆ คลาดเคลื่อนประมาณ {metres} เมตร ควรตรวจสอบอีกครั้ง',
    en: 'Found roughly, within about {metres} m; please check it',
  },
  refused: {
    th: 'ไม่สามารถอ่านตำแหน่งได้ กรุณาอนุญาตให้ใช้ตำแหน่ง หรือกรอกพิกัดเอง',
    en: 'Your location could not be read. Allow it, or type the coordinates.',
  },
  paste: {
    th: 'วางพิกัดหรือลิงก์จาก Google Maps ในช่องด้านล่างได้',
    en: 'Coordinates or a Google Maps link can be pasted below',
  },
  openMap: { th: 'ปักหมุดบนแผนที่', en: 'Set a pin on the map' },
  closeMap: { th: 'ปิดแผนที่', en: 'Close the map' },
  loadingMap: { th: 'กำลังเปิดแผนที่…', en: 'Opening the map…' },
  noMap: {
    th: 'เปิดแผนที่ไม่ได้ กรุณาตรวจสอบสัญญาณอินเทอร์เน็ต หรือกรอกพิกัดเอง',
    en: 'The map could not be opened. Check your connection, or type the coordinates.',
  },
  map: { th: 'แผนที่', en: 'Map' },
  mapHelp: {
    th: 'แตะแผนที่หรือลากหมุดไปยังจุดที่ต้องการ หรือใช้ปุ่มลูกศรบนแป้นพิมพ์เลื่อนหมุด',
    en: 'Tap the map or drag the pin, or move the pin with the arrow keys',
  },
  pin: { th: 'หมุด', en: 'Pin' },
  nearer: { th: 'ขยาย', en: 'Zoom in' },
  further: { th: 'ย่อ', en: 'Zoom out' },
  set: { th: 'ปักหมุดที่ {lat}, {lng}', en: 'The pin is at {lat}, {lng}' },
  far: {
    th: 'จุดนี้อยู่ห่างจากสำนักงานประมาณ {km} กิโลเมตร ใช่จุดที่ต้องการหรือไม่ หากใช่ ไม่ต้องแก้ไข',
    en: 'This point is about {km} km from the office. Is it the one you mean? If so, leave it as it is.',
  },
  inMapApp: { th: 'เปิดในแอปแผนที่', en: 'Open in a map app' },
} as const satisfies Record<string, Text>;
