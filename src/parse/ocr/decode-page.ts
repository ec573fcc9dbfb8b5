/** One page of a picture file → dots: upright as the file tells, on white, grey or red-green-blue, no larger than reading needs. */
import type { Metadata, Sharp, SharpConstructor, SharpOptions } from 'sharp'
import { problem, type Problem } from '../../model/problem.js'
import type { Refusal } from '../../model/source-file.js'
import { shrinkOf } from './fit.js'
import { BROKEN_PICTURE, type DecodedPage } from './page-picture.js'
import type { Raster } from './picture.js'
import { believedDpi } from './told-dpi.js'

export interface DecodeJob {
  readonly sharp: SharpConstructor
  readonly bytes: Uint8Array
  readonly options: SharpOptions
  readonly number: number
  readonly pages: number
  readonly header: Metadata
}

/** Less of a cut picture is no page any more. */
const LEAST_PART = 0.4

export async function decodePage(job: DecodeJob): Promise<DecodedPage | Refusal> {
  const whole = await dots(job, 'truncated').catch(() => null)
  if (whole !== null) return { raster: whole, problems: [] }
  const cut = await dots(job, 'none').catch(() => null)
  const part = await partThere(job).catch(() => 0)
  if (cut === null || part < LEAST_PART) return BROKEN_PICTURE
  // What a decoder puts in place of missing rows is no print; in a turned picture it is a plain grey at one side, which reads as paper.
  if ((job.header.orientation ?? 1) === 1) cut.data.fill(255, Math.floor(part * cut.height) * cut.width * cut.channels)
  return { raster: cut, problems: [cutOff(job.number, part)] }
}

async function dots({ sharp, bytes, options, header }: DecodeJob, failOn: 'truncated' | 'none'): Promise<Raster> {
  const { width, height } = header.autoOrient
  const shrink = shrinkOf(width, height)
  const upright = sharp(bytes, { ...options, failOn })
    .autoOrient()
    .flatten({ background: '#ffffff' })
  const fitted = shrink < 1 ? upright.resize(Math.round(width * shrink), Math.round(height * shrink), { fit: 'fill' }) : upright
  const { data, info } = await coloured(fitted, header).raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const dpi = believedDpi(header.density, width, height)
  return {
    width: info.width,
    height: info.height,
    channels: info.channels === 1 ? 1 : 3,
    data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    dpi: dpi === null ? null : dpi * shrink,
  }
}

/** Grey stays grey: a third of the memory. Palettes, CMYK and 16 bits a colour become plain red, green, blue. */
const coloured = (picture: Sharp, { space, isPalette }: Metadata): Sharp =>
  (space === 'b-w' || space === 'grey16') && !isPalette ? picture.toColourspace('b-w') : picture.toColourspace('srgb')

/** Share of the stored rows that are there: what a decoder has not got it fills with one colour or with the last row over and over. */
async function partThere({ sharp, bytes, options, header }: DecodeJob): Promise<number> {
  const { width, height } = { width: 64, height: Math.min(header.height, 2000) }
  const rows = await sharp(bytes, { ...options, failOn: 'none' })
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .greyscale()
    .raw()
    .toBuffer()
  const last = rows.subarray((height - 1) * width, height * width)
  let there = height - 1
  while (there > 0 && rows.subarray((there - 1) * width, there * width).equals(last)) there--
  return there / height
}

const cutOff = (page: number, part: number): Problem =>
  problem(
    'picture/cut-off',
    `Trang ${page} là ảnh bị cắt, chỉ còn khoảng ${Math.round(part * 100)} %, phần còn lại không có trong tệp; hãy xin lại tệp đầy đủ.`,
    { severity: 'error', page },
  )
