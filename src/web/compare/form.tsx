/** What is asked: two names, and what narrows the answer. */
import type { FC } from 'hono/jsx'
import { STANDARDS } from '../../model/written-criteria.js'
import { showStandard } from '../../report/show.js'
import { type Asked, dayIn, withQuery } from '../asked.js'
import { DayInput } from '../parts/day-input.js'
import { SetSelect } from '../parts/set-select.js'
import { Told } from '../parts/told.js'
import { pairIn } from './asked-pair.js'

const isNarrowed = ({ query }: Asked): boolean => ['xa', 'chuan', 'bo', 'ngay', 'biet-den'].some((name) => query(name) !== null)

/** So much of a hash calls one letter alone, and a field has room for it. */
const shortId = (called: string | null): string => called?.replace(/^([0-9a-f]{12})[0-9a-f]{52}(?=#|$)/, '$1') ?? ''

/** `calls`: what the two names call, where they are nothing that people read. */
export const PairForm: FC<{ asked: Asked; calls: { readonly a: string | null; readonly b: string | null } }> = ({ asked, calls }) => {
  const { say, at } = asked
  const { a, b, all } = pairIn(asked)
  return (
    <form class="filters pair" method="get">
      <label>
        {say('Bên trái', 'Left')}
        <input name="a" value={shortId(a)} required size={24} aria-describedby="pair-help" />
        <Told class="soft" of={calls.a} />
      </label>
      <label>
        {say('Bên phải', 'Right')}
        <input name="b" value={shortId(b)} required size={24} aria-describedby="pair-help" />
        <Told class="soft" of={calls.b} />
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
      <SetSelect asked={asked} name="bo" chosen={query('bo')} />
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
