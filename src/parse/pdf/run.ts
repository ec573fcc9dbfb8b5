/** A piece of text as the PDF draws it: a line or a part of one, rarely a word. `angle` in degrees, clockwise, 0 = upright. */
export interface Run {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly baseline: number
  /** Font size, and how far its letters reach above and below the baseline. */
  readonly size: number
  readonly ascent: number
  readonly descent: number
  readonly angle: number
  /** The PDF's own name of the font: only good for telling fonts of one document apart. */
  readonly font: string
  /** Drawn unseen (rendering mode 3): another program's reading of the picture below. */
  readonly unseen?: true
}
