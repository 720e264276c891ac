import { element } from '../render/dom.js';

/** So that letters are sharp where the picture is enlarged a little. */
const SCALE = 2;
/** More pixels than these not every browser draws. */
const MOST_PIXELS = 60_000_000;

/** Draws the picture at an address, which the server has written as SVG, into a PNG and hands it to the browser to keep. */
export async function savePicture(address, name) {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const { naturalWidth, naturalHeight } = picture;
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight)));
  const canvas = element('canvas', {
    width: Math.floor(naturalWidth * scale),
    height: Math.floor(naturalHeight * scale),
  });
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const file = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (file === null) throw new Error(`no picture of ${canvas.width} x ${canvas.height}`);
  keep(URL.createObjectURL(file), name);
}

function keep(address, name) {
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
