/** The pictures in the docs are those of the pages that there are: none missing, none left over, none heavy. Made anew by CONGVAN_SCREENSHOTS=1 npx vitest run test/web/browser/journey.test.ts (and whole-journey.test.ts for those of the walk). */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addressesOf, type Held } from '../../builders/addresses.js'
import { MOST_BYTES, nameOf, SCREENS, WALK } from './screens.js'

/** A store that has everything: names of pages do not hang on what it holds. */
const HELD: Held = {
  ...{ letter: { id: 'a', number: '1' }, unit: { key: 'b', name: 'B', said: { letter: 'a', id: 'c' } }, district: null, pair: ['1', '2'], since: '2026-04-09' },
  ...{ entry: { year: 2026, no: 1 }, waiting: 'a', question: { letter: 'a', pointer: '/date' } },
} // prettier-ignore

const pages = addressesOf(HELD, '2026-04-09').addresses.filter(({ name }) => !name.startsWith('/api/'))
const picturesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.png')).sort() // prettier-ignore
const pictures = picturesIn(SCREENS)
/** As the walk calls them. */
const steps = [
  ...readFileSync(join(import.meta.dirname, 'whole-journey.test.ts'), 'utf8').matchAll(/await keepStep\(page, '([^']+)'\)/g),
].map(([, name]) => `${name ?? ''}.png`)

it('every page has its picture, and every picture its page', () =>
  expect(pictures).toEqual([...new Set(pages.map(({ name }) => `${nameOf(name)}.png`))].sort()))

it('no two pages have one picture', () => expect(new Set(pages.map(({ name }) => nameOf(name))).size).toBe(pages.length))

it('every step of the walk has its picture, and every picture its step', () => expect(picturesIn(WALK)).toEqual(steps.sort()))

it.each([...pictures.map((name) => join(SCREENS, name)), ...picturesIn(WALK).map((name) => join(WALK, name))])('%s is light', (path) =>
  expect(statSync(path).size).toBeLessThanOrEqual(MOST_BYTES),
)
