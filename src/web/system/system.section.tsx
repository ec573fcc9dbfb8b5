/** How the machine, the store and the reading of files are: what the doctor finds, what failed and how to mend it, which limits hold. */
import type { FC } from 'hono/jsx'
import { defaultLimits, type Limits } from '../../intake/limits.js'
import { type Check, diskCheck, driverCheck, nodeCheck, parserChecks } from '../../pipeline/doctor/checks.js'
import { checkOcr } from '../../pipeline/doctor/ocr.js'
import { EXTRACTOR } from '../../pipeline/extractor.js'
import { speeches } from '../../pipeline/words/speech.js'
import { type Asked, withQuery } from '../asked.js'
import type { Page, Section } from '../section.js'
import { Told } from '../parts/told.js'
import { Files } from './files.js'

const systemPage: Page = {
  path: '/he-thong',
  title: { vi: 'Hệ thống', en: 'System' },
  menu: { vi: 'Hệ thống', en: 'System' },
  async show(asked) {
    const { say, desk, at, query } = asked
    const isTried = query('thu-ocr') !== null
    const checks = [...(await checksOf(asked)), ...(isTried ? [await ocrTried(asked)] : [])]
    return {
      body: (
        <>
          <h2>{say('Máy', 'The machine')}</h2>
          <Checks asked={asked} checks={checks} />
          {!isTried && (
            <p>
              <a href={withQuery(at, { 'thu-ocr': '1' })}>
                {say('Thử nhận dạng chữ (mất vài giây)', 'Try text recognition (some seconds)')}
              </a>
            </p>
          )}
          <h2>{say('Kho', 'The store')}</h2>
          <Facts facts={await storeFacts(asked)} />
          <h2>{say('Tệp chưa đọc được', 'Files that were not read')}</h2>
          <Files asked={asked} />
          <h2>{say('Giới hạn đang dùng cho mỗi tệp', 'Limits in force for each file')}</h2>
          <Facts facts={limitFacts(desk.limits ?? defaultLimits, asked)} />
        </>
      ),
    }
  },
}

async function checksOf({ desk, lang }: Asked): Promise<Check[]> {
  const words = speeches[lang].doctor
  return [nodeCheck(words), await driverCheck(words), await diskCheck(words, desk.inbox.folder), ...(await parserChecks(words))]
}

/** Opens an engine and reads a picture: one at a time, whoever asks. */
let trying: ReturnType<typeof checkOcr> | null = null

async function ocrTried({ lang }: Asked): Promise<Check> {
  trying ??= checkOcr(speeches[lang].doctor.ocr, 'auto').finally(() => (trying = null))
  return { name: 'ocr', ...(await trying) }
}

const Checks: FC<{ asked: Asked; checks: readonly Check[] }> = ({ asked: { lang }, checks }) => (
  <ul class="checks">
    {checks.map(({ state, says }) => (
      <li>
        <strong class={{ ok: 'good', warn: 'doubtful', bad: 'bad' }[state]}>{speeches[lang].doctor[state]}</strong> <Told of={says} />
      </li>
    ))}
  </ul>
)

type Fact = readonly [name: string, value: string]

const Facts: FC<{ facts: readonly Fact[] }> = ({ facts }) => (
  <dl class="facts">
    {facts.map(([name, value]) => (
      <>
        <dt>{name}</dt>
        <dd>
          <Told of={value} />
        </dd>
      </>
    ))}
  </dl>
)

async function storeFacts({ desk, say, lang }: Asked): Promise<Fact[]> {
  const { store, version, place } = desk
  const [{ engine, steps, bytes }, letters, sources] = await Promise.all([
    store.facts(),
    store.view(null).letterCount(),
    store.countSources(),
  ])
  // Those from 100 on are of the engine's own search.
  const step = steps.filter((name) => !/^[1-9]\d\d-/.test(name)).at(-1) ?? ''
  return [
    ...(place === undefined ? [] : [[say('Nơi để', 'Place'), place] as const]),
    [say('Văn bản', 'Letters'), counted(letters, lang)],
    [say('Tệp đã đọc', 'Files read'), counted(sources, lang)],
    [say('Cỡ', 'Size'), `${megabytes(bytes, lang)} MB, ${engine}`],
    [say('Bước dựng kho gần nhất', 'Last step of the store'), step],
    [say('Quy tắc đọc', 'Rules'), EXTRACTOR],
    [say('Chương trình', 'Program'), `congvan ${version}`],
  ]
}

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const
const counted = (n: number, lang: Asked['lang']): string => n.toLocaleString(LOCALE[lang])
const megabytes = (bytes: number, lang: Asked['lang']): string =>
  (bytes / 1024 / 1024).toLocaleString(LOCALE[lang], { maximumFractionDigits: 1 })

const limitFacts = (limits: Limits, { say, lang }: Asked): Fact[] => [
  [say('Cỡ tệp', 'File size'), `${megabytes(limits.maxBytes, lang)} MB (--max-mb)`],
  [say('Số trang', 'Pages'), `${counted(limits.maxPages, lang)} (--max-pages)`],
  [say('Thời gian đọc', 'Reading'), say(`${limits.maxSecondsPerFile} giây, không kể nhận dạng ảnh (--max-seconds)`, `${limits.maxSecondsPerFile} s, recognition not counted (--max-seconds)`)], // prettier-ignore
  [say('Nhận dạng một trang ảnh', 'Recognition of a page'), say(`${limits.maxSecondsPerPage} giây (--max-page-seconds)`, `${limits.maxSecondsPerPage} s (--max-page-seconds)`)], // prettier-ignore
  [say('Bộ nhớ', 'Memory'), `${counted(limits.maxMemoryMb, lang)} MB (--max-memory)`],
  [say('Phần giải nén', 'Unpacked'), `${megabytes(limits.maxUnpackedBytes, lang)} MB`],
]

export const systemSection: Section = { pages: [systemPage] }
