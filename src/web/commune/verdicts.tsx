/** Targets against what was shown; where letters contradict each other; the arithmetic of withdrawal. Words of verdict are "shown", "not shown", "contradicted" and no others. */
import type { FC } from 'hono/jsx'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import type { TargetVerdict } from '../../model/target-verdict.js'
import { showRisk, showTitle } from '../../report/communes.report.js'
import { inWords } from '../../report/claim-words.js'
import type { ReportView, Words } from '../../report/report.js'
import { showDay, showLetter, showStandard } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { Told } from '../parts/told.js'
import { saidIn, saidPath } from '../picture/links.js'
import { clipped } from './clipped.js'

const VERDICTS: Readonly<Record<TargetVerdict['verdict'], Words>> = {
  shown: { vi: 'đã có văn bản cho thấy', en: 'shown' },
  contradicted: { vi: 'văn bản nói trái nhau', en: 'contradicted' },
  'not-shown': { vi: 'chưa văn bản nào cho thấy', en: 'not shown' },
  moved: { vi: 'đã chuyển sang năm khác, chưa văn bản nào cho thấy đạt trong năm này', en: 'moved to a later year; not shown by this one' },
  open: { vi: 'chưa hết năm mục tiêu', en: 'the year is not over' },
  ended: { vi: 'xã không còn trước khi hết năm mục tiêu', en: 'the commune was no more before the year was over' },
}

const CLASSES: Readonly<Record<TargetVerdict['verdict'], string | undefined>> = {
  ...{ shown: 'good', contradicted: 'bad', 'not-shown': 'doubtful', moved: 'doubtful', open: undefined, ended: undefined },
}

export const Targets: FC<{ asked: Asked; verdicts: readonly TargetVerdict[] }> = ({ asked: { say, lang }, verdicts }) => (
  <table class="verdicts">
    <thead>
      <tr>
        <th scope="col">{say('Mục tiêu', 'Target')}</th>
        <th scope="col">{say('Ai đặt', 'Set by')}</th>
        <th scope="col">{say('Đến nay', 'Since')}</th>
      </tr>
    </thead>
    <tbody>
      {verdicts.map(({ standard, year, verdict, target, by, late }) => (
        <tr>
          <th scope="row">{`${showStandard(standard, lang)} ${year}`}</th>
          <td>
            <a href={saidPath(target)}>
              <Told of={showLetter({ number: target.number ?? null, file: target.file })} />
            </a>
            {target.saidOn !== null && ` (${showDay(target.saidOn) ?? ''})`}
          </td>
          <td>
            <b class={CLASSES[verdict]}>{VERDICTS[verdict][lang]}</b>
            {late && say(', sau năm mục tiêu', ', after the year')}
            {by !== null && (
              <>
                {': '}
                <a href={saidPath(by)}>
                  <Told of={inWords(by.claim, by.standard)[lang]} />
                </a>
                {` (${[showDay(by.asOf), showLetter({ number: by.number ?? null, file: by.file })].filter(Boolean).join(', ')})`}
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

export const Discrepancies: FC<{ asked: Asked; of: readonly Discrepancy[] }> = ({ asked: { say }, of }) => (
  <ul class="discrepancies">
    {of.map((d) => (
      <li>
        <p>
          {!d.sure && <span class="doubtful">{say('cần xem: ', 'to be looked at: ')}</span>}
          <Told of={d.says} />
        </p>
        {d.places.map(({ file, page, quote }) => (
          <blockquote>
            <Told of={clipped(quote)} />{' '}
            <a href={saidIn(d.letters.find((l) => l.file === file)?.id ?? d.letters[0]?.id ?? '', d.statements)}>
              <Told of={file} />
            </a>
            {say(`, trang ${page}`, `, page ${page}`)}
          </blockquote>
        ))}
        {d.because !== null && (
          <p class="lead">
            {d.stands !== null && (
              <>
                {say('Theo thứ tự ưu tiên, ', 'By the precedence ')}
                <Told of={d.stands.file} />
                {say(' được lấy: ', ' stands: ')}
              </>
            )}
            <Told of={d.because} />
          </p>
        )}
      </li>
    ))}
  </ul>
)

interface Withdrawal {
  readonly asked: Asked
  readonly statuses: readonly CommuneStatus[]
}

/** One for each title that is held. */
export const Withdrawals: FC<Withdrawal> = ({ asked: { lang, view, say }, statuses }) => (
  <ul>
    {risksOf(view, statuses).map(({ status, risk }) => (
      <li>
        <b>{`${showStandard(status.standard, lang)}, ${showTitle(status, lang) ?? ''}: ${showRisk(risk, lang) ?? ''}`}</b>
        <br />
        <Told of={risk.because} />
        {risk.keyItems.length > 0 && (
          <>
            {' '}
            {say('Tiêu chí then chốt chưa đạt: ', 'Key items that fail: ')}
            <Told of={risk.keyItems.join(', ')} />.
          </>
        )}
      </li>
    ))}
  </ul>
)

/** Of one standard once: rows of several sets hold the same title. */
export function risksOf(view: Pick<ReportView, 'withdrawalRisk'>, statuses: readonly CommuneStatus[]) {
  const held = statuses.filter((s, i) => s.title !== null && statuses.findIndex((o) => o.standard === s.standard) === i)
  return held.flatMap((status) => {
    const risk = view.withdrawalRisk(status, statuses)
    return risk === null ? [] : [{ status, risk }]
  })
}
