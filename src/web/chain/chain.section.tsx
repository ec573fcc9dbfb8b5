/** What one document stands on and what came of it: basis, letter, reminder, report. */
import { chainsTold } from '../../report/chain-told.js'
import type { Asked } from '../asked.js'
import { DayInput } from '../parts/day-input.js'
import type { Page, Section, Shown } from '../section.js'
import { Kin } from '../parts/kin.js'
import { Told } from '../parts/told.js'
import { ChainList } from './chain-list.js'
import { ChainSvg } from './chain-svg.js'
import { nameOf } from './chain-words.js'

/** So many documents a page can show; a law's chain is longer. */
const MOST_DOCUMENTS = 60
/** Letters of one number: each has its chain. */
const MOST_CHAINS = 3

const chainPage: Page = {
  path: '/chuoi',
  title: { vi: 'Chuỗi văn bản', en: 'Chain of documents' },
  async show(asked): Promise<Shown> {
    const called = asked.query('van-ban')
    return called === null ? { wide: true, body: <Asking asked={asked} /> } : showChains(asked, called)
  },
}

async function showChains(asked: Asked, called: string): Promise<Shown> {
  const { say, view, asOf } = asked
  const chains = await chainsTold(view, called, asOf, MOST_DOCUMENTS)
  const shown = chains.slice(0, MOST_CHAINS)
  const [first] = shown.flatMap(({ documents }) => documents.filter((d) => d.step === 0))
  return {
    ...(first ? { heading: say(`Chuỗi quanh ${nameOf(first, asked)}`, `The chain around ${nameOf(first, asked)}`) } : {}),
    wide: true,
    body: (
      <>
        <Asking asked={asked} />
        {shown.length === 0 && (
          <p class="notice not">
            {say('Không văn bản nào trong kho mang hay nhắc đến "', 'No letter in the store is called, or cites, "')}
            <Told of={called} />
            {say('", cần số ký hiệu, tên tệp hoặc mã.', '"; give a number, file name or id.')}
          </p>
        )}
        {chains.length > 1 && (
          <p class="lead">
            {say(
              `Có ${chains.length} văn bản mang số này${chains.length > MOST_CHAINS ? `, đây là ${MOST_CHAINS} chuỗi đầu` : ''}.`,
              `${chains.length} documents bear this number${chains.length > MOST_CHAINS ? `; these are the first ${MOST_CHAINS}` : ''}.`,
            )}
          </p>
        )}
        {shown.map(({ documents, left }) => (
          <section class="one-chain">
            <h2>
              <Told
                of={documents
                  .filter((d) => d.step === 0)
                  .map((d) => nameOf(d, asked))
                  .join(', ')}
              />
            </h2>
            <ChainSvg asked={asked} documents={documents} />
            <ChainList asked={asked} documents={documents} />
            {left > 0 && (
              <p class="more">{say(`Còn ${left} văn bản xa hơn trong chuỗi.`, `${left} documents further away are left out.`)}</p>
            )}
          </section>
        ))}
      </>
    ),
  }
}

const Asking = ({ asked }: { readonly asked: Asked }) => (
  <>
    <Kin asked={asked} of="trail" />
    <LetterForm asked={asked} />
  </>
)

const LetterForm = ({ asked, asked: { say, query, asOf } }: { readonly asked: Asked }) => (
  <form class="filters" method="get">
    <label>
      {say('Văn bản (số ký hiệu, tên tệp hoặc mã)', 'Letter (number, file name or id)')}
      <input name="van-ban" value={query('van-ban') ?? ''} required size={30} />
    </label>
    <label>
      {say('Tính đến ngày', 'As of')}
      <DayInput asked={asked} name="ngay" day={asOf} />
    </label>
    <button class="main">{say('Xem chuỗi', 'Show the chain')}</button>
  </form>
)

export const chainSection: Section = { pages: [chainPage] }
