/** The evidence pack of a claim: to look at, to print, to take away. */
import { STANDARDS } from '../../model/written-criteria.js'
import type { Pack } from '../../pipeline/pack/pack.js'
import { placeIn, recordsOf } from '../../pipeline/proof-places.js'
import { shownPlace } from '../../pipeline/words/shown.js'
import { speeches } from '../../pipeline/words/speech.js'
import { showDay, showStandard } from '../../report/show.js'
import { type Asked, dayIn } from '../asked.js'
import { DayInput } from '../parts/day-input.js'
import { SetSelect } from '../parts/set-select.js'
import type { Download, Page, Section, Shown } from '../section.js'
import { Kin } from '../parts/kin.js'
import { letterPath } from '../parts/links.js'
import { packAsked } from './asked-pack.js'
import { PackBody } from './pack-body.js'
import { packFile } from './pack-file.js'
import type { Paper } from './paper.js'

const MOST_SENTENCES = 30
const MOST_LETTERS = 40

const packPage: Page = {
  path: '/ho-so',
  title: { vi: 'Hồ sơ chứng cứ', en: 'Evidence pack' },
  async show(asked) {
    const pack = await packAsked(asked)
    if (pack === null || pack === 'nothing')
      return {
        body: (
          <>
            <Kin asked={asked} of="trail" />
            {pack === 'nothing' && <p class="notice not">{nothingTold(asked)}</p>}
            <PackForm asked={asked} />
          </>
        ),
      }
    return showPack(asked, pack)
  },
}

const nothingTold = ({ say }: Asked): string =>
  say(
    'Không văn bản nào trong kho nói về điều này; hãy kiểm tra tên xã hoặc mã văn bản.',
    'No letter in the store tells of this; check the name or id.',
  )

async function showPack(asked: Asked, pack: Pack): Promise<Shown> {
  const { say, at, desk } = asked
  const records = await recordsOf(desk.store, pack.sources.map((s) => s.letter), MOST_LETTERS) // prettier-ignore
  const paper: Paper = {
    ...ground(asked),
    most: MOST_SENTENCES,
    linkTo: (letter, said) => {
      if (said === null || pack.value !== null) return letterPath(letter, pack.value?.at ?? null)
      return letterPath(letter, placeIn(records.get(letter), { page: said.page, sentence: null, quote: said.quote })?.at ?? null)
    },
  }
  return {
    heading: titleOf(asked, pack),
    body: (
      <>
        <Kin asked={asked} of="trail" />
        <p class="files">
          <a href={at.replace(/^[^?]*/, '/ho-so/html')}>{say('Tải một tệp HTML', 'Get one HTML file')}</a>
          <a href={at.replace(/^[^?]*/, '/ho-so/json')}>{say('Tải JSON', 'Get JSON')}</a>
          <span class="soft">{say('In trang này (Ctrl+P) để có PDF khổ A4.', 'Print this page (Ctrl+P) for a PDF on A4.')}</span>
        </p>
        <PackBody pack={pack} paper={paper} />
      </>
    ),
  }
}

const ground = ({ lang, say }: Asked) => ({ lang, say, speech: speeches[lang] })

/** "Hồ sơ chứng cứ: An Phú, tiêu chí 3, ngày 15/03/2024". */
function titleOf({ say, lang }: Asked, { asked, value }: Pack): string {
  if (!('commune' in asked)) {
    const { explain } = speeches[lang]
    const place = asked.at === '' ? null : shownPlace(asked.at, explain)
    return `${say('Hồ sơ chứng cứ', 'Evidence')}: ${[value?.letter.number ?? value?.letter.file, place].filter(Boolean).join(', ')}`
  }
  const { commune, criterion, standard, asOf, knownAt } = asked
  const told = [
    commune,
    standard && showStandard(standard, lang),
    criterion !== null && say(`tiêu chí ${criterion}`, `criterion ${criterion}`),
    say(`ngày ${showDay(asOf) ?? ''}`, `on ${showDay(asOf) ?? ''}`),
    knownAt !== null && say('như đã biết khi ấy', 'as then known'),
  ]
  return `${say('Hồ sơ chứng cứ', 'Evidence')}: ${told.filter(Boolean).join(', ')}`
}

const PackForm = ({ asked, asked: { say, query, asOf, lang } }: { readonly asked: Asked }) => (
  <>
    <p class="lead">
      {say(
        'Một tờ để in kèm báo cáo: điều được nói, từng câu làm chứng, trang nào, mã băm của tệp gốc, và lệnh để ai cũng lập lại được.',
        'A sheet to print: what is claimed, each sentence and its page, the hash of the file, and the command that makes it again.',
      )}
    </p>
    <form class="filters" method="get">
      <label>
        {say('Xã (tên hoặc mã)', 'Commune (name or code)')}
        <input name="xa" value={query('xa') ?? ''} required />
      </label>
      <label>
        {say('Tiêu chí số (để trống: danh hiệu, số đạt, mục tiêu)', 'Criterion (blank: title, score, target)')}
        <input type="number" min="1" max="99" name="tieu-chi" value={query('tieu-chi') ?? ''} />
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
        {say('Tính đến ngày', 'As of')}
        <DayInput asked={asked} name="ngay" day={asOf} />
      </label>
      <label>
        {say('Theo những gì đã biết đến', 'As known at the end of')}
        <DayInput asked={asked} name="biet-den" day={dayIn(query('biet-den'))} />
      </label>
      <button class="main">{say('Lập hồ sơ về xã', 'Make the pack of a commune')}</button>
    </form>
    <LetterForm asked={asked} />
  </>
)

const LetterForm = ({ asked: { say, query } }: { readonly asked: Asked }) => (
  <form class="filters" method="get">
    <label>
      {say('Văn bản (số ký hiệu, tên tệp hoặc mã)', 'Letter (number, file name or id)')}
      <input name="van-ban" value={query('van-ban') ?? ''} required />
    </label>
    <button class="main">{say('Lập hồ sơ về văn bản', 'Make the pack of a letter')}</button>
    <p class="lead">
      {say(
        'Hồ sơ của một giá trị: mở văn bản, chọn giá trị ấy rồi bấm Hồ sơ chứng cứ.',
        'Of one value: open the letter, choose the value, then Evidence pack.',
      )}
    </p>
  </form>
)

const packDownload: Download = {
  path: '/ho-so/:format',
  async send(asked) {
    const format = asked.param('format')
    const pack = format === 'html' || format === 'json' ? await packAsked(asked) : null
    if (pack === null || pack === 'nothing') return null
    const name = `ho-so-${nameOf(pack)}.${format}`
    if (format === 'json') return { name, type: 'application/json; charset=utf-8', body: `${JSON.stringify(pack, null, 2)}\n` }
    const body = await packFile(pack, titleOf(asked, pack), { ...ground(asked), most: Infinity, linkTo: null })
    return { name, type: 'text/html; charset=utf-8', body }
  },
}

const nameOf = ({ asked }: Pack): string =>
  ('commune' in asked
    ? [asked.commune, asked.criterion, asked.asOf].filter((x) => x !== null).join('-')
    : [asked.letter.slice(0, 12), ...asked.at.split('/').filter(Boolean)].join('-')
  ).replace(/[\s/\\]+/g, '-')

export const packSection: Section = { pages: [packPage], files: [packDownload] }
