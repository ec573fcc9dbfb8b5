/** What the picture is of: sets, day, district, standard. A form that works without scripts. */
import type { FC } from 'hono/jsx'
import type { Day } from '../../model/calendar.js'
import { STANDARDS } from '../../model/written-criteria.js'
import { showSet, showStandard } from '../../report/show.js'
import type { Asked } from '../asked.js'
import type { PictureQuestion } from './asked-picture.js'
import { DayChooser } from './days.js'
import { PICTURE } from './links.js'

interface Chooser {
  readonly asked: Asked
  readonly question: PictureQuestion
  readonly days: readonly Day[]
  /** Of the communes shown, to choose from. */
  readonly districts: readonly string[]
}

export const PictureChooser: FC<Chooser> = ({ asked, question, days, districts }) => {
  const { say, lang, query } = asked
  const [set, other] = question.sets
  return (
    <form class="filters picture-chooser" method="get" action={PICTURE}>
      <SetChoice {...{ asked, question }} name="bo" label={say('Bộ tiêu chí', 'Criterion set')} chosen={set ?? null} />
      <SetChoice {...{ asked, question }} name="bo2" label={say('Đặt cạnh bộ', 'Beside it')} chosen={other ?? null} none />
      <DayChooser asked={asked} days={days} />
      <label>
        {say('Huyện', 'District')}
        <input name="huyen" value={question.district ?? ''} list="huyen-co" />
      </label>
      <datalist id="huyen-co">
        {districts.map((d) => (
          <option value={d} />
        ))}
      </datalist>
      <label>
        {say('Chuẩn', 'Standard')}
        <select name="chuan">
          <option value="">{say('mọi chuẩn', 'all')}</option>
          {STANDARDS.map((s) => (
            <option value={s} selected={question.standard === s}>
              {showStandard(s, lang)}
            </option>
          ))}
        </select>
      </label>
      {query('biet-den') !== null && <input type="hidden" name="biet-den" value={query('biet-den') ?? ''} />}
      <button>{say('Xem', 'Show')}</button>
    </form>
  )
}

interface Choice {
  readonly asked: Asked
  readonly question: PictureQuestion
  readonly name: string
  readonly label: string
  readonly chosen: string | null
  readonly none?: boolean
}

const SetChoice: FC<Choice> = ({ asked: { lang, view }, question, name, label, chosen, none }) => (
  <label>
    {label}
    <select name={name}>
      {none === true && <option value="">–</option>}
      {question.known.map((id) => (
        <option value={id} selected={id === chosen}>
          {showSet(id, view.criteria.byId(id)?.standard ?? '', lang)}
        </option>
      ))}
    </select>
  </label>
)
