/** Ways through the desk, as hands on keys find them: the menu, the rows of a page, a question of the review. `page`: the one that is open by then. */
import type { Locator, Page } from 'playwright-core'

export interface Ways {
  readonly main: () => Locator
  readonly menu: (name: string) => Locator
  /** By the menu, which every page has. */
  readonly go: (name: string) => Promise<void>
  /** The first row that holds all of these. */
  readonly row: (...has: readonly string[]) => Locator
  readonly question: (name: string) => Locator
}

export function waysOf(page: () => Page): Ways {
  const main = (): Locator => page().locator('main')
  const menu = (name: string): Locator => page().locator('header nav').getByRole('link', { name, exact: true })
  return {
    main,
    menu,
    async go(name) {
      await menu(name).press('Enter')
      await page().locator('header nav a[aria-current=page]', { hasText: name }).waitFor()
    },
    row: (...has) => has.reduce((rows, text) => rows.filter({ hasText: text }), main().locator('tbody tr')).first(),
    question: (name) => page().getByRole('heading', { level: 2, name, exact: true }),
  }
}
