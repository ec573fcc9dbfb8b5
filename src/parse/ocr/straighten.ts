/** Turns and scales a picture in one step, so that its dots are mixed only once. */
import type { Picture } from './picture.js'

/** Degrees by which the page lies askew are taken back; the result has `dpi` dots an inch, and white where nothing was. */
export async function straighten(picture: Picture, skew: number, dpi: number): Promise<Picture> {
  const scale = dpi / picture.dpi
  if (skew === 0 && scale === 1) return picture
  const { default: sharp } = await import('sharp')
  const [cos, sin] = [scale * Math.cos((-skew * Math.PI) / 180), scale * Math.sin((-skew * Math.PI) / 180)]
  const { data, info } = await sharp(picture.grey, { raw: { width: picture.width, height: picture.height, channels: 1 } })
    .affine(
      [
        [cos, -sin],
        [sin, cos],
      ],
      { background: '#ffffff', interpolator: 'bicubic' },
    )
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, grey: new Uint8Array(data.buffer, data.byteOffset, data.length), dpi }
}
