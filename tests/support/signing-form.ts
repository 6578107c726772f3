import type { FormDefinition } from '@khamrong/schemas';
import { builtForm } from './built-form';
import type { Hand } from './hand';

/** A form that asks for nothing but a signature, which it needs. */
export const signingForm: FormDefinition = {
  ...builtForm,
  slug: 'signing',
  anonymous: undefined,
  pages: [
    {
      key: 'sign',
      title: { th: 'ลงชื่อ' },
      fields: [{ type: 'signature', key: 'signature', label: { th: 'ลายมือชื่อผู้ยื่น' }, required: true }],
    },
  ],
  attachments: [],
  pointField: undefined,
  petition: {
    ...builtForm.petition,
    blocks: [{ kind: 'signature', who: 'applicant', role: 'ผู้ร้อง', align: 'center' }],
  },
};

/** Draws with a finger, along a line across the pad, and lifts it in full flight, as who signs with a flourish does. */
export async function drawLine(hand: Hand, from: number, to: number): Promise<void> {
  const { touchscreen } = hand.page;
  const pad = await (await hand.find('canvas.signature-pad')).boundingBox();
  if (!pad) throw new Error('the pad is not seen');
  const at = (share: number): [number, number] => [
    pad.x + pad.width * share,
    pad.y + pad.height * (0.3 + share / 3),
  ];
  await touchscreen.touchStart(...at(from));
  for (let step = 1; step <= 4; step += 1)
    await touchscreen.touchMove(...at(from + ((to - from) * step) / 4));
  await touchscreen.touchEnd();
}
