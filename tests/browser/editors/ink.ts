import type { Visit } from '../driver/visit.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far around the words the ink is looked for, in CSS pixels. */
const AROUND = 12;

/** Where the red ink of underlines is, around a place; null where there is none. */
export async function inkIn({ page }: Visit, around: Place | null): Promise<Place | null> {
  if (around === null) return null;
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, near, margin) => {
      const blob = await (await fetch(`data:image/png;base64,${data}`)).blob();
      const image = await createImageBitmap(blob);
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const scale = image.width / innerWidth;
      let [left, top, right, bottom] = [image.width, image.height, -1, -1];
      for (let y = 0; y < image.height; y++) {
        if (y / scale < near.top - margin || y / scale > near.bottom + margin) continue;
        for (let x = 0; x < image.width; x++) {
          if (x / scale < near.left - margin || x / scale > near.right + margin) continue;
          const at = 4 * (y * image.width + x);
          const [red = 0, green = 255, blue = 255] = [pixels[at], pixels[at + 1], pixels[at + 2]];
          if (red - Math.max(green, blue) < 60) continue;
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
      return right < 0 ? null : { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
    },
    picture,
    around,
    AROUND,
  );
}
