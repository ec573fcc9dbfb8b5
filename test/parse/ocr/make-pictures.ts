/**
 * Makes the pictures of test/parse/ocr/pictures. They are committed, for a machine without the font draws other letters: nobody needs to run this to test.
 *   npx tsx test/parse/ocr/make-pictures.ts
 */
import { join } from 'node:path'
import sharp from 'sharp'

interface Drawn {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly lines: readonly {
    readonly x: number
    readonly y: number
    readonly text: string
    readonly size?: number
    readonly bold?: boolean
  }[]
}

/** At 300 dots an inch; 14 points are 58 dots. `y` is the baseline. */
const PICTURES: readonly Drawn[] = [
  {
    name: 'doan-van',
    width: 1400,
    height: 330,
    lines: [
      { x: 60, y: 90, text: 'Ủy ban nhân dân xã Suối Hạ báo cáo kết quả' },
      { x: 60, y: 175, text: 'trước ngày 25 tháng 9 năm 2024; đến nay đã đạt' },
      { x: 60, y: 260, text: '17/19 tiêu chí, còn thiếu đường và trường học.' },
    ],
  },
  { name: 'mot-dong', width: 960, height: 120, lines: [{ x: 50, y: 80, text: 'Số: 368/TB-UBND, Khe Lim, HÀ BA' }] },
  {
    name: 'hai-cot',
    width: 1700,
    height: 300,
    lines: [
      { x: 80, y: 90, text: 'XÃ SUỐI HẠ', bold: true },
      { x: 900, y: 90, text: 'Khe Lim, ngày 3 tháng 4', size: 54 },
      { x: 80, y: 220, text: 'Nơi nhận:', size: 46, bold: true },
      { x: 1000, y: 220, text: 'CHỦ TỊCH', bold: true },
    ],
  },
]

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

for (const { name, width, height, lines } of PICTURES) {
  const texts = lines.map(
    ({ x, y, text, size = 58, bold = false }) =>
      `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="bold"' : ''}>${escaped(text)}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Liberation Serif"><rect width="100%" height="100%" fill="white"/>${texts.join('')}</svg>`
  const png = sharp(Buffer.from(svg)).greyscale().png({ palette: true, colours: 16, compressionLevel: 9 }).withMetadata({ density: 300 })
  await png.toFile(join(import.meta.dirname, 'pictures', `${name}.png`))
}
