/** What is asked: two names, and what narrows the answer. */
import type { FC } from 'hono/jsx'
import { STANDARDS } from '../../model/written-criteria.js'
import { showStandard } from '../../report/show.js'
import { type Asked, dayIn, withQuery } from '../asked.js'
import { DayInput } from '../parts/day-input.js'
import { pairIn } from './asked-pair.js'

const isNarrowed = ({ query }: Asked): boolean => ['xa', 'chuan', 'bo', 'ngay', 'biet-den'].some((name) => query(name) !== null)

export const PairForm: FC<{ asked: Asked }> = ({ asked }) => {
  const { say, at } = asked
  const { a, b, all } = pairIn(asked)
  return (
    <form class="filters pair" method="get">
      <label>
        {say('Bên trái', 'Left')}
        <input name="a" value={a ?? ''} required size={24} aria-describedby="pair-help" />
      </label>
      <label>
        {say('Bên phải', 'Right')}
        <input name="b" value={b ?? ''} required size={24} aria-describedby="pair-help" />
      </label>
      <label class="tick">
        <input type="checkbox" name="tat-ca" value="1" checked={all} />
        {say('Cả những chỗ như nhau', 'Also what is the same')}
      </label>
      <button class="main">{say('So sánh', 'Compare')}</button>
      {a !== null && b !== null && (
        <a class="button" href={withQuery(at, { a: b, b: a })}>
          {say('Đổi bên', 'Swap')}
        </a>
      )}
      <p id="pair-help" class="lead">
        {say(
          'Hai văn bản (số ký hiệu, tên tệp, hoặc mã), hai ngày (15/3/2024), hoặc hai xã (tên hoặc mã).',
          'Two letters (number, file name or id), two days (15/3/2024), or two communes (name or code).',
        )}
      </p>
      <details class="narrow" open={isNarrowed(asked)}>
        <summary>{say('Thu hẹp', 'Narrow')}</summary>
        <Narrowing asked={asked} />
      </details>
    </form>
  )
}

const Narrowing: FC<{ asked: Asked }> = ({ asked, asked: { say, query, asOf, lang } }) => (
  <div class="filters">
    <label>
      {say('Xã (khi so hai ngày)', 'Commune (of two days)')}
      <input name="xa" value={query('xa') ?? ''} size={14} />
    </label>
    <label>
      {say('Chuẩn', 'Standard')}
      <select name="chuan">
        <option value="">–</option>
        {STANDARDS.map((id) => (
          <option value={id} selected={query('chuan') === id}>
            {showStandard(id, lang)}
          </option>
        ))}
      </select>
    </label>
    <label>
      {say('Bộ tiêu chí', 'Criterion set')}
      <input name="bo" value={query('bo') ?? ''} size={12} placeholder="xa-2021-2025" />
    </label>
    <label>
      {say('Tính đến ngày (hai xã)', 'As of (two communes)')}
      <DayInput asked={asked} name="ngay" day={query('ngay') === null ? null : asOf} />
    </label>
    <label>
      {say('Theo những gì đã biết đến', 'As known at the end of')}
      <DayInput asked={asked} name="biet-den" day={dayIn(query('biet-den'))} />
    </label>
  </div>
)
