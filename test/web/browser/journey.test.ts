/** Every page of the desk in a real browser, by the real program: nothing fails unseen, everybody can use it (WCAG, axe-core), it fits the screen, in both colours. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSqlite } from '../../../src/store/backends/sqlite.js'
import { addressesOf, heldIn } from '../../builders/addresses.js'
import { openBrowser, openPage, SCREEN, type Theme, THEMES } from './browser.js'
import { keepScreen } from './screens.js'
import { serveLetters } from './served.js'

const browser = await openBrowser()
const { address, store } = browser === null ? { address: '', store: '' } : await serveLetters(['fixtures/inbox', 'fixtures/bound'])

/** The day of the letters. */
const DAY = '2026-04-09'
const { addresses, unknown } = browser === null ? { addresses: [], unknown: [] } : await pagesOf(store)
const pages = addresses.filter(({ name }) => !name.startsWith('/api/')).map(({ name, at }) => [name, at] as const)

async function pagesOf(path: string) {
  const held = await openSqlite(path, false)
  const told = addressesOf(await heldIn(held, DAY), DAY)
  await held.close()
  return told
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Axe is a script of the tests: in a context of its own, in which the page's content policy does not hold it back. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations: found } = await page.evaluate<AxeResults>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`))
}

const contexts = new Map<string, Promise<BrowserContext>>()
function contextOf(theme: Theme, bypassCSP: boolean): Promise<BrowserContext> {
  const key = `${theme} ${bypassCSP}`
  const made = contexts.get(key) ?? browser?.newContext({ viewport: SCREEN, colorScheme: theme, bypassCSP, locale: 'vi-VN' })
  if (made === undefined) throw new Error('there is no browser')
  contexts.set(key, made)
  return made
}

it.skipIf(browser === null)('knows what stands for every parameter of a path (else tell it in test/builders/addresses.ts)', () =>
  expect(unknown).toEqual([]),
)

describe.skipIf(browser === null).each(THEMES)('in %s colours', (theme) => {
  it.each(pages)('%s is shown', async (name, at) => {
    const { page, trouble } = await openPage(await contextOf(theme, false))
    const answer = await page.goto(address + at, { waitUntil: 'networkidle' })
    expect(answer?.status()).toBe(200)
    expect((await page.locator('h1').allInnerTexts()).filter((text) => text.trim() !== '')).toHaveLength(1)
    expect(await page.title()).toMatch(/ · congvan$/)
    expect(trouble.told).toEqual([])
    // What is wider than the window is scrolled inside its own frame.
    const [wide, high] = [await page.evaluate<number>('document.documentElement.scrollWidth'), SCREEN.width]
    expect(wide).toBeLessThanOrEqual(high)
    if (theme === 'light') await keepScreen(page, name)
    await page.close()
  })

  it.each(pages)('%s can be used by everybody', async (_, at) => {
    const { page } = await openPage(await contextOf(theme, true))
    await page.goto(address + at, { waitUntil: 'networkidle' })
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

describe.skipIf(browser === null)('the frame', () => {
  it('is reached by keys: past the menu to the content, "/" to the search', async () => {
    const { page } = await openPage(await contextOf('light', false))
    await page.goto(`${address}/bao-cao`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.name')).toBe('tu')
    await page.close()
  })

  it('takes the colours and the language that the reader chooses, and keeps them', async () => {
    const context = await browser?.newContext({ viewport: SCREEN, colorScheme: 'light' })
    if (context === undefined) throw new Error('there is no browser')
    const { page, trouble } = await openPage(context)
    await page.goto(`${address}/bao-cao/letters?tu-ngay=2020-01-01`)
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const light = await ground()
    await page.click('button[name=theme]')
    expect([await ground(), new URL(page.url()).search]).not.toEqual([light, ''])
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/bao-cao/letters?tu-ngay=2020-01-01')
    await page.click('button[name=lang]')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.goto(`${address}/bao-cao`)
    expect([await page.locator('html').getAttribute('lang'), await page.locator('html').getAttribute('data-theme')]).toEqual(['en', 'dark'])
    expect(trouble.told).toEqual([])
    await context.close()
  })

  it('can be read with scripts off', async () => {
    const context = await browser?.newContext({ viewport: SCREEN, javaScriptEnabled: false })
    if (context === undefined) throw new Error('there is no browser')
    const { page } = await openPage(context)
    for (const [, at] of pages) {
      await page.goto(address + at)
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20)
    }
    await context.close()
  })

  it('lets no script in that is not ours: the content policy holds', async () => {
    const { page, trouble } = await openPage(await contextOf('light', false))
    await page.goto(`${address}/bao-cao`)
    await page.evaluate("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))")
    expect(await page.evaluate('window.ran === undefined')).toBe(true)
    expect(trouble.told.join()).toContain('Content Security Policy')
    await page.close()
  })
})
