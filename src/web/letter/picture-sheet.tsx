/** A page as its picture, with the places of values over it: the same points in which their boxes are told. */
import type { FC } from 'hono/jsx'
import type { Page } from '../../model/parsed-document.js'
import type { Box } from '../../model/span.js'
import { visible } from '../parts/told.js'
import type { Mark } from './marks.js'

export interface Pictured {
  /** Address of the picture. */
  readonly picture: string
  readonly page: Page
  readonly marks: readonly Mark[]
  /** What a reader who cannot see it is told. */
  readonly label: string
  /** Where a click on a mark leads. */
  readonly hrefOf: (pointer: string) => string
  readonly titleOf: (pointer: string) => string
}

export const PictureSheet: FC<Pictured> = ({ picture, page, marks, label, hrefOf, titleOf }) => {
  const [width, height] = [page.width ?? 0, page.height ?? 0]
  const own = marks.flatMap(({ boxes, ...mark }) => boxes.filter((b) => b.page === page.number).map((box) => ({ ...mark, box })))
  const target = own.find((m) => m.kind === 'here')
  return (
    <svg class="sheet" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={visible(label)}>
      <image href={picture} width={width} height={height} preserveAspectRatio="none" />
      {own.map(({ pointer, kind, box, ...mark }) => (
        <a href={hrefOf(pointer)} tabindex={-1} aria-hidden="true">
          <title>{visible(titleOf(pointer))}</title>
          <rect
            class={kind}
            id={target !== undefined && target.box === box && mark.span === target.span ? 'cho' : undefined}
            {...around(box)}
          />
        </a>
      ))}
    </svg>
  )
}

/** A little air round the words. */
const AIR = 1.5
const around = ({ x0, y0, x1, y1 }: Box) => ({
  ...{ x: round(x0 - AIR), y: round(y0 - AIR), width: round(x1 - x0 + 2 * AIR), height: round(y1 - y0 + 2 * AIR), rx: 1.5 },
})
const round = (points: number): number => Math.round(points * 10) / 10

export interface Cropped {
  readonly picture: string
  readonly page: Page
  readonly at: Box
  /** The place is known: it is marked. */
  readonly exact: boolean
  readonly label: string
}

/** A piece of the page as large as reading needs: where a value stands, or should stand. */
export const Crop: FC<Cropped> = ({ picture, page, at, exact, label }) => {
  const [width, height] = [page.width ?? 0, page.height ?? 0]
  const box = exact ? cropOf(at, width, height) : at
  return (
    <svg
      class="crop"
      viewBox={`${round(box.x0)} ${round(box.y0)} ${round(box.x1 - box.x0)} ${round(box.y1 - box.y0)}`}
      role="img"
      aria-label={visible(label)}
    >
      <image href={picture} width={width} height={height} preserveAspectRatio="none" />
      {exact && <rect class="here" {...around(at)} />}
    </svg>
  )
}

/** Points of the page around the value; at least so wide that a line is not blown up. */
const [BESIDE, ABOVE, LEAST_WIDE] = [24, 14, 230] as const

function cropOf({ x0, y0, x1, y1 }: Box, width: number, height: number): Omit<Box, 'page'> {
  const more = Math.max(BESIDE, (LEAST_WIDE - (x1 - x0)) / 2)
  const [left, right] = [Math.max(0, x0 - more), Math.min(width, x1 + more)]
  return { x0: left, x1: right, y0: Math.max(0, y0 - ABOVE), y1: Math.min(height, y1 + ABOVE) }
}
