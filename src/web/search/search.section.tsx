/** Letters by their words, by number, by file; communes by name. Typed with accents or without. */
import type { FC } from 'hono/jsx'
import { unitShown } from '../../pipeline/named-units.js'
import { showDay } from '../../report/show.js'
import type { SearchHit } from '../../store/store.js'
import type { Asked } from '../asked.js'
import type { Page, Section } from '../section.js'
import { letterPath, unitPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { type Found, foundBy, MOST_HITS } from './found.js'
import { Marked } from './marked.js'

const searchPage: Page = {
  path: '/tra-cuu',
  title: { vi: 'Tra cứu', en: 'Search' },
  menu: { vi: 'Tra cứu', en: 'Search' },
  async show(asked) {
    const { query, say } = asked
    const typed = query('tu')
    const found = typed === null ? null : await foundBy(asked, typed)
    return {
      scripts: ['search.js'],
      body: (
        <>
          <form class="filters search" method="get" role="search" aria-label={say('Tra cứu', 'Search')}>
            <label>
              {say('Từ, cụm từ trong ngoặc kép, số ký hiệu, tên tệp hoặc tên xã', 'Words, "a phrase", a number, a file or a commune')}
              <input
                id="tu"
                type="search"
                name="tu"
                value={typed ?? ''}
                size={44}
                autocomplete="off"
                autofocus={typed === null}
                aria-controls="ket-qua"
              />
            </label>
            <button class="main">{say('Tìm', 'Search')}</button>
          </form>
          <p id="dem" class="lead" role="status">
            {found === null ? say('Gõ có dấu hay không dấu đều được.', 'With or without accents.') : counted(found, asked)}
          </p>
          <div id="ket-qua">{found && <Results found={found} asked={asked} />}</div>
        </>
      ),
    }
  },
}

function counted({ hits, more, letters, communes }: Found, { say }: Asked): string {
  const called = letters.length + communes.length
  if (hits.length + called === 0) return say('Không thấy trong văn bản nào.', 'In no letter.')
  const words = more
    ? say(`Hơn ${MOST_HITS} văn bản có các từ này; đây là ${MOST_HITS} văn bản sát nhất, hãy thêm từ để thu hẹp.`, `More than ${MOST_HITS} letters hold these words; these are the best ${MOST_HITS}.`) // prettier-ignore
    : say(`${hits.length} văn bản có các từ này.`, `${hits.length} letters hold these words.`)
  const isInexact = hits.length > 0 && hits.every((h) => !h.exact)
  return isInexact ? `${words} ${say('Không có chỗ nào khớp cả dấu; đây là chỗ khớp khi bỏ dấu.', 'Nothing fits with these accents; this fits without them.')}` : words // prettier-ignore
}

const Results: FC<{ found: Found; asked: Asked }> = ({ found: { letters, communes, hits }, asked: { say } }) => (
  <>
    {letters.length > 0 && (
      <section>
        <h2>{say('Văn bản mang số hoặc tên này', 'Letters called so')}</h2>
        <ul class="hits">
          {letters.map(({ id, number, date, issuer, file }) => (
            <li>
              <a class="hit" href={letterPath(id)}>
                <Told of={[number ?? say('chưa có số', 'no number yet'), showDay(date)].filter(Boolean).join(' · ')} />
              </a>{' '}
              <Told class="soft" of={[issuer, file].filter(Boolean).join(' · ')} />
            </li>
          ))}
        </ul>
      </section>
    )}
    {communes.length > 0 && (
      <section>
        <h2>{say('Xã', 'Communes')}</h2>
        <ul class="hits">
          {communes.map(({ key, unit }) => (
            <li>
              <a class="hit" href={unitPath(key)}>
                <Told of={unitShown(unit)} />
              </a>
            </li>
          ))}
        </ul>
      </section>
    )}
    {hits.length > 0 && (
      <section>
        <h2>{say('Trong nội dung', 'In the text')}</h2>
        <ol class="hits">
          {hits.map((hit) => (
            <Hit hit={hit} say={say} />
          ))}
        </ol>
      </section>
    )}
  </>
)

const Hit: FC<{ hit: SearchHit; say: Asked['say'] }> = ({ hit: { id, file, number, date, snippet, marks }, say }) => (
  <li>
    <a class="hit" href={letterPath(id)}>
      <Told of={[number ?? say('chưa có số', 'no number yet'), showDay(date)].filter(Boolean).join(' · ')} />
    </a>{' '}
    <Told class="soft" of={file} />
    <p>
      <Marked text={snippet} marks={marks} />
    </p>
  </li>
)

export const searchSection: Section = { pages: [searchPage] }
