/** People's words: what was said of which letter, whether it stands; whoever may say something may take it back. */
import type { FC } from 'hono/jsx'
import type { HeldWord } from '../../model/word.js'
import { wordCalled, wordsTold, type ToldWord } from '../../pipeline/words-told.js'
import { saysOf } from '../../pipeline/words/says.js'
import { codeOf } from '../../pipeline/words/shown.js'
import { speeches } from '../../pipeline/words/speech.js'
import { showInstant, showLetter } from '../../report/show.js'
import { printedNumber } from '../../text/letter-number.js'
import { type Asked, withQuery } from '../asked.js'
import type { Page } from '../section.js'
import { Kin } from '../parts/kin.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { may } from '../who.js'

const MOST = 30

export const wordsPage: Page = {
  path: '/nhat-ky/loi',
  title: { vi: 'Lời của người', en: "People's words" },
  async show(asked) {
    const { desk, query, say } = asked
    const behind = (await wordCalled(desk.store, query('truoc') ?? '')) ?? null
    const newest = await desk.store.spoken(null).newest({ act: null, behind, most: MOST + 1 })
    const told = await toldSome(asked, newest.slice(0, MOST))
    return {
      wide: true,
      body: (
        <>
          <Kin asked={asked} of="log" />
          {told.length === 0 ? (
            <p class="nothing">{say('Chưa ai xác nhận, sửa hay bác điều gì.', 'Nobody has said anything yet.')}</p>
          ) : (
            <WordTable asked={asked} words={told} />
          )}
          {newest.length > MOST && (
            <p class="files">
              <a href={withQuery(asked.at, { truoc: told.at(-1)?.id ?? null })}>{say('Cũ hơn', 'Older')}</a>
            </p>
          )}
        </>
      ),
    }
  },
}

/** Whether a word stands hangs on all others of its letter. */
async function toldSome({ desk }: Asked, some: readonly HeldWord[]): Promise<ToldWord[]> {
  const letters = new Set(some.map((w) => w.says.letter))
  const all = await desk.store.spoken(null).on([...letters], null)
  const told = await wordsTold(desk.store, all.filter((w) => letters.has(w.says.letter))) // prettier-ignore
  return some.flatMap(({ id }) => told.find((w) => w.id === id) ?? [])
}

const WordTable: FC<{ asked: Asked; words: readonly ToldWord[] }> = ({ asked, words }) => {
  const { lang, say, who } = asked
  const { columns, states } = speeches[lang].words
  const maySay = may(who, 'say')
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={say('Lời của người', "People's words")}>
      <table>
        <thead>
          <tr>
            {[columns.at, columns.by, columns.letter, columns.what, columns.why, columns.state].map((title) => (
              <th scope="col">{title}</th>
            ))}
            {maySay && <th scope="col">{say('Rút lại', 'Take back')}</th>}
          </tr>
        </thead>
        <tbody>
          {words.map((word) => (
            <tr>
              <td>{showInstant(word.at)}</td>
              <td>
                <Told of={word.by} />
              </td>
              <td>
                <Letter word={word} />
              </td>
              <td>
                <Told of={saysOf(word.says, speeches[lang])} />
              </td>
              <td>
                <Told of={word.why} />
              </td>
              <td>
                <Told of={[states[word.state], takenBack(word, asked)].filter(Boolean).join('; ')} />
              </td>
              {maySay && <td>{word.withdrawn === null && <TakeBack word={word} asked={asked} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const takenBack = ({ withdrawn }: ToldWord, { lang }: Asked): string | null =>
  withdrawn && speeches[lang].words.takenBack({ by: withdrawn.by, day: showInstant(withdrawn.at), why: withdrawn.why })

const Letter: FC<{ word: ToldWord }> = ({ word: { letter, place, says } }) =>
  letter === null ? (
    <Told of={codeOf(says.letter)} />
  ) : (
    <a href={letterPath(letter.id, place)}>
      <Told of={showLetter({ number: printedNumber(letter.record.number), file: letter.record.source.name })} />
    </a>
  )

const TakeBack: FC<{ word: ToldWord; asked: Asked }> = ({ word: { id }, asked: { say, at } }) => (
  <details>
    <summary>{say('Rút lại…', 'Take back…')}</summary>
    <form method="post" action="/nhat-ky/rut">
      <input type="hidden" name="loi" value={id} />
      <input type="hidden" name="ve" value={at} />
      <label>
        {say('Vì sao', 'Why')}
        <input name="vi-sao" required />
      </label>
      <button class="main">{say('Rút lời này', 'Take it back')}</button>
    </form>
  </details>
)
