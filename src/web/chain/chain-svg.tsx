/** The chain as a picture: made here, without a script. The list below it tells the same to whoever cannot see it. */
import type { FC } from 'hono/jsx'
import type { ChainDocument } from '../../report/chain-told.js'
import { BOX, chainPicture, type Edge, type Placed } from '../../report/chain-picture.js'
import { showTie } from '../../report/chain.report.js'
import type { Asked } from '../asked.js'
import { chainPath, letterPath } from '../parts/links.js'
import { visible } from '../parts/told.js'
import { dayOf, shortName, standingOf } from './chain-words.js'

export const ChainSvg: FC<{ asked: Asked; documents: readonly ChainDocument[] }> = ({ asked, documents }) => {
  const { width, height, boxes, edges } = chainPicture(documents)
  return (
    <div class="scroll chain-scroll" aria-hidden="true">
      <svg class="chain" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {edges.map((edge) => (
          <Line asked={asked} edge={edge} />
        ))}
        {boxes.map((box) => (
          <Box asked={asked} box={box} />
        ))}
      </svg>
    </div>
  )
}

const Line: FC<{ asked: Asked; edge: Edge }> = ({ asked, edge: { from, to, label, of } }) => {
  const middle = (from.x + to.x) / 2
  return (
    <g class="tie">
      <path d={`M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x - 7} ${to.y}`} />
      <polygon points={`${to.x},${to.y} ${to.x - 9},${to.y - 5} ${to.x - 9},${to.y + 5}`} />
      <text x={label.x} y={label.y} text-anchor="middle">
        {cut(showTie({ ...of, tiedTo: null }, asked.lang) ?? '', 19)}
      </text>
    </g>
  )
}

const Box: FC<{ asked: Asked; box: Placed }> = ({ asked, box: { document, x, y } }) => {
  const { letter, step, late, number } = document
  const kind = ['box', step === 0 && 'asked', letter === null && 'missing', late.length > 0 && 'late'].filter(Boolean).join(' ')
  const lines = [
    shortName(document, asked),
    [document.type, dayOf(document, asked)].filter(Boolean).join(' · '),
    document.issuer ?? '',
    standingOf(document, asked),
  ]
  const drawn = (
    <>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={6} />
      {lines.map((line, i) => (
        <text x={x + 10} y={y + 20 + 18 * i} class={['name', 'what', 'who', 'state'][i]}>
          {cut(line, FITS[i] ?? 0)}
        </text>
      ))}
    </>
  )
  const to = letter === null ? number && chainPath(number) : letterPath(letter.id)
  return <g class={kind}>{to ? <a href={to} tabindex={-1}>{drawn}</a> : drawn}</g> // prettier-ignore
}

/** Signs in a line of a box: name, what, who, state. */
const FITS = [24, 30, 28, 25]

/** What fits into a box; signs that turn the direction of writing become visible. */
const cut = (text: string, most: number): string => {
  const signs = [...visible(text)]
  return signs.length <= most ? signs.join('') : `${signs.slice(0, most - 1).join('').trimEnd()}…` // prettier-ignore
}
