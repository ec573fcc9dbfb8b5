/** The pictures in the docs are those of the pages that there are: none missing, none left over, none heavy. Made anew by CONGVAN_SCREENSHOTS=1 npx vitest run test/web/browser/journey.test.ts. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addressesOf, type Held } from '../../builders/addresses.js'
import { MOST_BYTES, nameOf, SCREENS } from './screens.js'

/** A store that has everything: names of pages do not hang on what it holds. */
const HELD: Held = {
  ...{ letter: { id: 'a', number: '1' }, unit: { key: 'b', name: 'B', said: { letter: 'a', id: 'c' } }, pair: ['1', '2'], since: '2026-04-09' },
  ...{ entry: { year: 2026, no: 1 }, waiting: 'a', question: { letter: 'a', pointer: '/date' } },
} // prettier-ignore

const pages = addressesOf(HELD, '2026-04-09').addresses.filter(({ name }) => !name.startsWith('/api/'))
const pictures = readdirSync(SCREENS).sort()

it('every page has its picture, and every picture its page', () =>
  expect(pictures).toEqual([...new Set(pages.map(({ name }) => `${nameOf(name)}.png`))].sort()))

it('no two pages have one picture', () => expect(new Set(pages.map(({ name }) => nameOf(name))).size).toBe(pages.length))

it.each(pictures)('%s is light', (name) => expect(statSync(join(SCREENS, name)).size).toBeLessThanOrEqual(MOST_BYTES))
