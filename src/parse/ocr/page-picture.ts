/** A page of a picture file or a PDF, decoded; and the sentences for those that are not. */
import type { Problem } from '../../model/problem.js'
import type { Refusal } from '../../model/source-file.js'
import type { Raster } from './picture.js'

export interface DecodedPage {
  readonly raster: Raster
  readonly problems: readonly Problem[]
}

export const tooManyPixels = (width: number, height: number, limit: number): Refusal => ({
  refused: 'limit',
  code: 'picture/pixels',
  says: `Ảnh có ${width} × ${height} điểm ảnh (${millions(width * height)} triệu), giới hạn mỗi trang là ${millions(limit)} triệu; hãy quét lại ở 300 dpi hoặc thu nhỏ ảnh rồi nộp lại.`,
})

const millions = (pixels: number): string => Math.round(pixels / 1e6).toLocaleString('vi-VN')

export const BROKEN_PICTURE: Refusal = {
  refused: 'unreadable',
  code: 'picture/broken',
  says: 'Tệp ảnh bị hỏng hoặc chép thiếu nên không mở được: hãy chép lại tệp từ nguồn hoặc chụp, quét lại rồi nạp lại.',
}
