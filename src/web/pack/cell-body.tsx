/** A cell of the picture in a pack: the claim, every sentence for and against, what contradicts it. */
import type { FC } from 'hono/jsx'
import type { ExplainedCell, ToldWord } from '../../pipeline/explain-cell.js'
import { cellTold, type ToldCell, type ToldEntry } from '../../pipeline/words/cell-told.js'
import { Told } from '../parts/told.js'
import type { Paper } from './paper.js'

export const CellBody: FC<{ cell: ExplainedCell; paper: Paper }> = ({ cell, paper }) => {
  const { lang, speech, say, most } = paper
  const { name, value, answer, chapters, contradictions } = cellTold(cell, { lang, words: speech.cell, page: speech.explain.page })
  return (
    <section class="claim">
      <h2>
        <Told of={name} />
      </h2>
      <p class="answer">
        <Told of={answer(value)} />
      </p>
      {chapters.map(({ title, entries }) => (
        <>
          <h3>{title}</h3>
          <ol class="entries">
            {entries.slice(0, most).map((entry) => (
              <Entry entry={entry} paper={paper} />
            ))}
          </ol>
          {entries.length > most && (
            <p class="more">
              {say(
                `Còn ${entries.length - most} câu nữa, có đủ trong tệp tải về.`,
                `${entries.length - most} more sentences are in the file.`,
              )}
            </p>
          )}
        </>
      ))}
      {contradictions.length > 0 && (
        <>
          <h3>{speech.cell.contradictions}</h3>
          <ul class="entries">
            {contradictions.map((c) => (
              <Contradiction told={c} paper={paper} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Entry: FC<{ entry: ToldEntry; paper: Paper }> = ({ entry: { says, sentence, doubtful, place, recorded, word }, paper }) => (
  <li>
    <Told of={says} />
    {sentence !== null && <Sentence text={sentence} word={word} paper={paper} />}
    {doubtful && (
      <p class="doubtful">
        <Told of={paper.speech.cell.doubtful} />
      </p>
    )}
    <p class="place">
      <Told of={place} />
    </p>
    <p class="recorded">
      <Told of={recorded} />
    </p>
  </li>
)

const Sentence: FC<{ text: string; word: ToldWord; paper: Paper }> = ({ text, word, paper: { linkTo } }) => {
  const told = <Told of={`«${text}»`} />
  return <blockquote>{linkTo === null ? told : <a href={linkTo(word.letter.id, word.proof)}>{told}</a>}</blockquote>
}

const Contradiction: FC<{ told: ToldCell['contradictions'][number]; paper: Paper }> = ({ told: { says, sentences, otherwise }, paper }) => (
  <li>
    <Told of={says} />
    {sentences.map(({ letter, sentence, word }) => (
      <>
        <p class="place">
          <Told of={letter} />
        </p>
        <Sentence text={sentence} word={word} paper={paper} />
      </>
    ))}
    {otherwise !== null && (
      <p class="doubtful">
        <Told of={otherwise} />
      </p>
    )}
  </li>
)
