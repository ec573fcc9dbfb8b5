/** Codings of scanners that no library here writes into bare bytes. */
import sharp, { type Sharp } from 'sharp'

/** CCITT group 4, one strip: taken out of a TIFF. The TIFF counts 1 as white, fax as black: hence the negative. */
export async function g4Of(picture: Sharp): Promise<Buffer> {
  const tiff = await sharp(await picture.png().toBuffer())
    .toColourspace('b-w')
    .threshold()
    .negate()
    .tiff({ compression: 'ccittfax4', bitdepth: 1 })
    .toBuffer()
  const directory = tiff.readUInt32LE(4)
  const values = new Map(
    Array.from({ length: tiff.readUInt16LE(directory) }, (_, i) => {
      const entry = directory + 2 + 12 * i
      const short = tiff.readUInt16LE(entry + 2) === 3
      return [
        tiff.readUInt16LE(entry),
        { count: tiff.readUInt32LE(entry + 4), value: short ? tiff.readUInt16LE(entry + 8) : tiff.readUInt32LE(entry + 8), at: entry + 8 },
      ]
    }),
  )
  const [offsets, counts] = [values.get(273), values.get(279)]
  if (offsets?.count !== 1 || counts === undefined) throw new Error(`G4 in ${String(offsets?.count)} strips`)
  return tiff.subarray(offsets.value, offsets.value + counts.value)
}

/** The same bits as a JBIG2 page of one region coded so (ITU-T T.88, 7.2 and 7.4.6: a generic region with MMR). */
export function jbig2OfG4(g4: Uint8Array, width: number, height: number): Uint8Array {
  const page = Buffer.alloc(19)
  page.writeUInt32BE(width, 0)
  page.writeUInt32BE(height, 4)
  const region = Buffer.alloc(18)
  region.writeUInt32BE(width, 0)
  region.writeUInt32BE(height, 4)
  region[17] = 1
  return Buffer.concat([segment(0, 48, page), segment(1, 38, Buffer.concat([region, g4]))])
}

function segment(number: number, type: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(11)
  head.writeUInt32BE(number, 0)
  head[4] = type
  head[6] = 1
  head.writeUInt32BE(data.length, 7)
  return Buffer.concat([head, data])
}
