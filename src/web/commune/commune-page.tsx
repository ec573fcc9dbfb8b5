/** One commune: what it holds, its way there, what does not fit, where it came from and went, and the letters that speak of it. */
import type { CommuneStatus } from '../../model/commune-status.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import { lineageOf } from '../../report/unit/kin.js'
import { lettersOf } from '../../report/unit/letters.js'
import { type CalledUnit, unitCalled } from '../../report/unit/unit-called.js'
import { type Asked, dayIn, withQuery } from '../asked.js'
import { timesOf } from '../picture/links.js'
import type { Page, Shown } from '../section.js'
import { Criteria } from './criteria.js'
import { Kinship } from './kin.js'
import { Letters } from './letters.js'
import { Standing } from './standing.js'
import { Stories } from './stories.js'
import { Discrepancies, risksOf, Withdrawals } from './verdicts.js'

export const communePage: Page = {
  path: '/xa/:unit',
  title: { vi: 'Xã', en: 'Commune' },
  async show(asked): Promise<Shown> {
    const unit = await unitCalled(asked.view, asked.param('unit'))
    return unit === null ? noSuchUnit(asked) : showUnit(asked, unit)
  },
}

const noSuchUnit = ({ say }: Asked): Shown => ({
  missing: true,
  body: (
    <p>
      {say('Không có xã nào mang mã ấy; hãy tìm xã theo tên ở ', 'No commune has that key; look for it by name in ')}
      <a href="/xa">{say('Xã', 'Communes')}</a>.
    </p>
  ),
})

async function showUnit(asked: Asked, unit: CalledUnit): Promise<Shown> {
  const { view, asOf, say } = asked
  const statuses = await view.statusesOf(unit.key, asOf)
  const lineage = await lineageOf(view, unit.row, asOf)
  const told = await view.unitTold(unit.key, asOf)
  const from = dayIn(asked.query('thu'))
  const letters = await lettersOf(view, unit, from)
  return {
    heading: `${unit.row?.kind ?? say('xã', 'commune')} ${unit.named.name}`,
    wide: true,
    body: (
      <div class="commune">
        <Standing {...{ asked, unit, statuses, lineage }} />
        <Stories {...{ asked, told }} />
        <Disputed of={told.discrepancies} asked={asked} unit={unit} />
        <Arithmetic {...{ asked, statuses }} />
        {(lineage.heirs.length > 0 || lineage.forerunners.length > 0) && (
          <section>
            <h2>{say('Trước và sau sáp nhập', 'Before and after the merger')}</h2>
            <Kinship asked={asked} lineage={lineage} />
          </section>
        )}
        <EachCriterion {...{ asked, unit, statuses }} />
        <section id="van-ban">
          <h2>{say('Văn bản nhắc đến xã này', 'Letters that name it')}</h2>
          <Letters {...{ asked, from }} of={letters} />
        </section>
      </div>
    ),
  }
}

/** The report has all of them. */
const MOST = 40

const AllOfThem = ({ asked, unit: { named }, count }: { asked: Asked; unit: CalledUnit; count: number }) => (
  <p class="more">
    <a href={withQuery('/bao-cao/contradictions', { xa: named.code ?? named.name, ...timesOf(asked) })}>
      {asked.say(`Đây là ${MOST} trong ${count} chỗ; xem tất cả ›`, `${MOST} of ${count}; see all ›`)}
    </a>
  </p>
)

/** Contradictions first; questions accuse nobody and stand apart. */
const Disputed = ({ asked, of, unit }: { asked: Asked; of: readonly Discrepancy[]; unit: CalledUnit }) => {
  const [against, open] = [of.filter((d) => d.kind.startsWith('contradiction/')), of.filter((d) => d.kind.startsWith('question/'))]
  return (
    <>
      {against.length > 0 && (
        <section id="mau-thuan">
          <h2>{asked.say('Văn bản nói trái nhau', 'Contradictions')}</h2>
          <Discrepancies asked={asked} of={against.slice(0, MOST)} />
          {against.length > MOST && <AllOfThem asked={asked} unit={unit} count={against.length} />}
        </section>
      )}
      {open.length > 0 && (
        <section>
          <h2>{asked.say('Câu hỏi còn để ngỏ', 'Open questions')}</h2>
          <Discrepancies asked={asked} of={open.slice(0, MOST)} />
        </section>
      )}
    </>
  )
}

const Arithmetic = ({ asked, statuses }: { asked: Asked; statuses: readonly CommuneStatus[] }) =>
  risksOf(asked.view, statuses).length === 0 ? null : (
    <section>
      <h2>{asked.say('Xét thu hồi: phép tính', 'Withdrawal: the arithmetic')}</h2>
      <Withdrawals asked={asked} statuses={statuses} />
    </section>
  )

const EachCriterion = ({ asked, unit, statuses }: { asked: Asked; unit: CalledUnit; statuses: readonly CommuneStatus[] }) => {
  const scored = statuses.filter((s) => s.criteria.size > 0 || s.met !== null || s.band !== null)
  return scored.length === 0 ? null : (
    <section id="tieu-chi">
      <h2>{asked.say('Từng tiêu chí', 'Criterion by criterion')}</h2>
      {scored.map((status) => (
        <Criteria {...{ asked, status }} unit={unit.key} />
      ))}
    </section>
  )
}
