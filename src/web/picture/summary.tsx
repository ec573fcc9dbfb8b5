/** What comes out of the picture, and beside it what letters say themselves. */
import type { FC } from 'hono/jsx'
import { grouped } from '../../model/collect.js'
import { showAverage } from '../../report/picture/average.js'
import { bandOf } from '../../report/picture/bands.js'
import type { ClaimsBeside } from '../../report/picture/claims-beside.js'
import type { PictureRow } from '../../report/picture/rows.js'
import { inWords } from '../../report/claim-words.js'
import { byName, showDay, showLetter, showSet } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import type { GridSide } from './grid.js'
import { saidPath } from './links.js'

interface Summary {
  readonly asked: Asked
  readonly rows: readonly PictureRow[]
  readonly sides: readonly GridSide[]
  readonly claims: ClaimsBeside
}

export const PictureSummary: FC<Summary> = ({ asked, rows, sides, claims }) => (
  <ul class="picture-summary">
    {sides.map((side, i) => (
      <li>
        <SideSummary {...{ asked, rows, side, i }} />
      </li>
    ))}
    {claims.tallies.map((s) => (
      <li>
        {asked.say('Văn bản ghi: ', 'A letter says: ')}
        <a href={saidPath(s)}>
          <Told of={`${s.unit.name}: ${inWords(s.claim, s.standard)[asked.lang]}`} />
        </a>
        {` (${[showDay(s.asOf), showLetter({ number: s.number ?? null, file: s.file })].filter(Boolean).join(', ')})`}
      </li>
    ))}
    {claims.averages.map((p) => (
      <li class="doubtful">
        <a href={letterPath(p.letter.id, p.at)}>
          <Told of={showLetter(p.letter)} />
        </a>
        {': '}
        <Told of={p.says} />
      </li>
    ))}
  </ul>
)

const SideSummary: FC<{ asked: Asked; rows: readonly PictureRow[]; side: GridSide; i: number }> = ({ asked, rows, side, i }) => {
  const { say, lang, view } = asked
  const { communes, average, full } = side.totals
  const shown = rows.flatMap((r) => r.sides[i] ?? [])
  const bands = [...grouped(shown, ({ status }) => bandOf(status, side.size))].sort(([a], [b]) =>
    byName(b.replace('<', ''), a.replace('<', '')),
  )
  const mean = showAverage(average)
  return (
    <>
      <b>{showSet(side.set, view.criteria.byId(side.set)?.standard ?? '', lang)}</b>
      {': '}
      {say(`${communes} xã có số liệu`, `${communes} communes with figures`)}
      {full > 0 && say(`, ${full} xã đạt đủ`, `, ${full} meet all`)}
      {mean !== null && say(`; bình quân ${mean} tiêu chí/xã`, `; average ${mean} criteria per commune`)}
      {average.without > 0 &&
        say(` (${average.without} xã không in số, không tính vào)`, ` (${average.without} print no count and are left out)`)}
      {bands.length > 0 && say('; nhóm ', '; groups ')}
      {bands.map(([band, own]) => say(`${band}: ${own.length} xã`, `${band}: ${own.length}`)).join(', ')}
    </>
  )
}
