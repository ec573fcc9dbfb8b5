/** The chain as a list: all that the picture shows, and the sentences, terms and names that do not fit into it. */
import type { FC } from 'hono/jsx'
import type { ChainDocument } from '../../report/chain-told.js'
import { showTie } from '../../report/chain.report.js'
import { showDay } from '../../report/show.js'
import { showTermState } from '../../report/show-term.js'
import type { Asked } from '../asked.js'
import { chainPath, letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { dayOf, nameOf } from './chain-words.js'

export const ChainList: FC<{ asked: Asked; documents: readonly ChainDocument[] }> = ({ asked, documents }) => {
  const { say } = asked
  const parts = [
    { title: say('Đứng trên', 'Stands on'), of: documents.filter((d) => d.step < 0) },
    { title: say('Văn bản này', 'This document'), of: documents.filter((d) => d.step === 0) },
    { title: say('Theo sau', 'What came of it'), of: documents.filter((d) => d.step > 0) },
  ]
  return (
    <>
      {parts
        .filter(({ of }) => of.length > 0)
        .map(({ title, of }) => (
          <section>
            <h3>{title}</h3>
            <ol class="chain-list">
              {of.map((document) => (
                <Item asked={asked} document={document} />
              ))}
            </ol>
          </section>
        ))}
    </>
  )
}

const Item: FC<{ asked: Asked; document: ChainDocument }> = ({ asked, document }) => {
  const { say, lang } = asked
  const { letter, number, issuer, subject, proof, more, step } = document
  const name = <Told of={nameOf(document, asked)} />
  const tie = showTie(document, lang)
  return (
    <li class={letter === null ? 'missing' : undefined}>
      {letter === null ? <strong>{name}</strong> : <a href={letterPath(letter.id)}>{name}</a>}
      {', '}
      {dayOf(document, asked)}
      {issuer !== null && ', '}
      <Told of={issuer} />
      {letter === null && <em> – {say('chưa có trong kho', 'not in the store')}</em>}
      {step !== 0 && number !== null && (
        <>
          {' · '}
          <a href={chainPath(letter?.id ?? number)}>{say('chuỗi quanh nó', 'its own chain')}</a>
        </>
      )}
      {subject !== null && (
        <p class="soft">
          <Told of={subject} />
        </p>
      )}
      {tie !== null && (
        <p class="proof">
          <Told of={tie} />
          {proof && (
            <>
              {': '}
              <a href={letterPath(proof.letter, proof.at)}>
                <Told of={`«${proof.quote.replace(/\s+/g, ' ')}»`} />
              </a>{' '}
              (<Told of={proof.file} />
              {say(`, tr. ${proof.page}`, `, p. ${proof.page}`)})
            </>
          )}
        </p>
      )}
      <Terms asked={asked} document={document} />
      {more > 0 && <p class="soft">{say(`Còn ${more} văn bản nối với nó.`, `${more} more documents are tied to it.`)}</p>}
    </li>
  )
}

const MOST_TERMS = 6

const Terms: FC<{ asked: Asked; document: ChainDocument }> = ({ asked: { say, lang }, document: { terms, recalled } }) => {
  const left = terms.length - MOST_TERMS
  if (terms.length + recalled.length === 0) return null
  return (
    <ul>
      {terms.slice(0, MOST_TERMS).map((t) => (
        <li class={t.state === 'overdue' ? 'bad' : undefined}>
          <Told of={[showDay(t.due), showTermState(t, lang)].filter(Boolean).join(': ')} />
          {t.who.length > 0 && ' – '}
          <Told of={t.who.join(', ')} />
          {t.task !== null && ' – '}
          <Told of={t.task} />
        </li>
      ))}
      {left > 0 && <li>{say(`và ${left} hạn khác`, `and ${left} more terms`)}</li>}
      {recalled.slice(0, MOST_TERMS).map((t) => (
        <li class="soft">
          {say('nhắc lại hạn ', 'recalls the term ')}
          <Told of={showDay(t.due) ?? t.text} />
          {t.who.length > 0 && ' – '}
          <Told of={t.who.join(', ')} />
        </li>
      ))}
    </ul>
  )
}
