/** All of a pack: the claim, people's words on it, the sources with their hashes, the versions of rules, the command that tells the same. */
import type { FC } from 'hono/jsx'
import { pagesOf } from '../../model/outcome.js'
import type { Pack, PackSource } from '../../pipeline/pack/pack.js'
import { saysOf } from '../../pipeline/words/says.js'
import { showDay, showInstant } from '../../report/show.js'
import { Told } from '../parts/told.js'
import { CellBody } from './cell-body.js'
import type { Paper } from './paper.js'
import { ValueBody } from './value-body.js'

export const PackBody: FC<{ pack: Pack; paper: Paper }> = ({ pack, paper }) => (
  <div class="pack">
    {pack.cells.map((cell) => (
      <CellBody cell={cell} paper={paper} />
    ))}
    {pack.value && <ValueBody value={pack.value} paper={paper} />}
    {pack.cells.length === 0 && pack.value === null && 'commune' in pack.asked && (
      <p>
        <Told of={paper.speech.cell.silent(pack.asked.commune, pack.asked.criterion)} />
      </p>
    )}
    <People pack={pack} paper={paper} />
    <Sources sources={pack.sources} paper={paper} />
    <Again pack={pack} paper={paper} />
  </div>
)

const People: FC<{ pack: Pack; paper: Paper }> = ({ pack: { words }, paper: { say, speech } }) =>
  words.length === 0 ? null : (
    <section>
      <h2>{say('Lời của người', "People's words")}</h2>
      <ul>
        {words.map(({ by, at, says, why, state, withdrawn }) => (
          <li>
            <Told
              of={`${showInstant(at)}, ${by}: ${saysOf(says, speech)}${why === null ? '' : ` (${why})`} – ${speech.words.states[state]}`}
            />
            {withdrawn && (
              <Told of={`; ${speech.words.takenBack({ by: withdrawn.by, day: showInstant(withdrawn.at), why: withdrawn.why })}`} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )

const Sources: FC<{ sources: readonly PackSource[]; paper: Paper }> = ({ sources, paper }) => {
  const { say } = paper
  return (
    <section>
      <h2>{say('Nguồn', 'Sources')}</h2>
      {sources.map((source) => (
        <dl class="source">
          {factsOf(source, paper).map(([name, fact]) => (
            <>
              <dt>{name}</dt>
              <dd>
                <Told of={fact} />
              </dd>
            </>
          ))}
        </dl>
      ))}
      {sources.length === 0 && <p>{say('Không có.', 'None.')}</p>}
    </section>
  )
}

function factsOf(source: PackSource, { say }: Paper): (readonly [string, string])[] {
  const { number, date, issuer, file, part, sha256, bytes, mediaType, pages, arrivedOn, parser, extractor, recordedFrom } = source
  const facts: readonly (readonly [string, string | null])[] = [
    [say('Văn bản', 'Letter'), [number ?? say('chưa có số', 'no number yet'), showDay(date), issuer].filter(Boolean).join(', ')],
    [say('Tệp', 'File'), [file, part && say(`trang ${pagesOf(part)}`, `pages ${pagesOf(part)}`)].filter(Boolean).join(', ')],
    ['SHA-256', sha256],
    [
      say('Cỡ', 'Size'),
      [bytes !== null && `${bytes} byte`, mediaType, say(`${pages} trang`, `${pages} page(s)`)].filter(Boolean).join(', '),
    ],
    [say('Ngày đến', 'Arrived'), showDay(arrivedOn)],
    [say('Bộ đọc tệp', 'Parser'), parser],
    [
      say('Quy tắc', 'Rules'),
      say(`${extractor}, ghi vào kho ${showInstant(recordedFrom)}`, `${extractor}, recorded ${showInstant(recordedFrom)}`),
    ],
  ]
  return facts.flatMap(([name, fact]) => (fact === null || fact === '' ? [] : [[name, fact] as const]))
}

const Again: FC<{ pack: Pack; paper: Paper }> = ({ pack: { extractor, program, command }, paper: { say } }) => (
  <section class="again">
    <h2>{say('Làm lại', 'Again')}</h2>
    <p>
      {say(
        'Lệnh dưới đây nói lại đúng những điều trên từ cùng một kho (thêm --json để có nguyên dữ liệu):',
        'This command tells the same from the same store (add --json for the data itself):',
      )}
    </p>
    <pre>
      <code>
        <Told of={command} />
      </code>
    </pre>
    <p class="recorded">{say(`congvan ${program}, quy tắc ${extractor}`, `congvan ${program}, rules ${extractor}`)}</p>
  </section>
)
