/** A page as a picture of grey dots, row by row from the top left corner: 0 is black, 255 is white. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
  /** Dots an inch of the paper, as far as known. */
  readonly dpi: number
}

/** A picture as it came out of a file: one channel (grey) or three (red, green, blue), row by row, upright as far as the file tells. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
  /** Dots an inch, where the file tells it and it can be true; null for telephones' pictures and files that say nothing. */
  readonly dpi: number | null
}

/** A binary portable grey map (netpbm's P5): the cheapest file there is, both engines take it. In two parts, so that the dots need no copy. */
export const greyMap = ({ width, height, grey }: Picture): [Uint8Array, Uint8Array] => [Buffer.from(`P5\n${width} ${height}\n255\n`), grey]
