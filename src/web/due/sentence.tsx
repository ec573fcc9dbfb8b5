/** The sentence of a letter with the words that tell the day marked; of a long one what stands around them. */
import type { FC } from 'hono/jsx'
import { limitedText } from '../../report/limited-text.js'
import { Told } from '../parts/told.js'

export const Sentence: FC<{ text: string; sentence: string | null }> = ({ text, sentence }) => {
  const at = sentence?.indexOf(text) ?? -1
  if (sentence === null || at < 0) return <Told of={limitedText(text, AROUND)} />
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + text.length)]
  return (
    <>
      <Told of={lastWords(before)} />
      <mark>
        <Told of={limitedText(text, AROUND)} />
      </mark>
      <Told of={limitedText(after, AROUND / 2)} />
    </>
  )
}

const AROUND = 140

function lastWords(text: string): string {
  if (text.length <= AROUND) return text
  const cut = text.slice(-AROUND)
  return `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`
}
