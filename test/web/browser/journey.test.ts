/** Every page of the desk in a real browser, each with something on it: nothing fails unseen, everybody can use it (WCAG, axe-core), it fits the screen, in both colours. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressesOf, heldIn } from '../../builders/addresses.js'
import { openBrowser, openPage, SCREEN, type Theme, THEMES } from './browser.js'
import { sections } from '../../../src/web/sections.js'
import { DAY } from '../door.js'
import { LOOKED_AT, openLivedIn, served } from './lived-in.js'
import { keepScreen, nameOf } from './screens.js'

const browser = await openBrowser()
const { address, addresses, unknown } = browser === null ? { address: '', addresses: [], unknown: [] } : await livedIn()
const pages = addresses.filter(({ name }) => !name.startsWith('/api/')).map(({ name, at }) => [name, at] as const)

async function livedIn() {
  const door = await openLivedIn()
  return { address: await served(door), ...addressesOf(await heldIn(door.desk.store, LOOKED_AT), DAY) }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All that axe finds, however slight. It fetches nothing again: the page's content policy would hold it back. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations: found } = await page.evaluate<AxeResults>(
    "axe.run(document, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )
  return found.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${impact ?? ''} ${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  )
}

/** What looks as if it could be pressed, and no key gets to. */
const MOUSE_ONLY = `[...document.body.querySelectorAll('*')]
  .filter((e) => getComputedStyle(e).cursor === 'pointer' && !e.closest('a[href], button, input, select, textarea, summary, label, [tabindex="0"]'))
  .map((e) => e.outerHTML.slice(0, 120))`

/** Offered only in states that other suites make: a file that failed, a letter that may be in the book already, a term not told done yet, an account of one's own. */
const IN_OTHER_STATES = ['/hop-den/doc-lai', '/so-den/ghi-chung', '/han/viec/:letter/:no/xong', '/tai-khoan/mat-khau']

const contexts = new Map<Theme | 'off', Promise<BrowserContext>>()
/** 'off': without scripts. */
function contextOf(way: Theme | 'off'): Promise<BrowserContext> {
  const colours = way === 'off' ? { javaScriptEnabled: false } : { colorScheme: way }
  const made = contexts.get(way) ?? browser?.newContext({ viewport: SCREEN, locale: 'vi-VN', ...colours })
  if (made === undefined) throw new Error('there is no browser')
  contexts.set(way, made)
  return made
}

it.skipIf(browser === null)('knows what stands for every parameter of a path (else tell it in test/builders/addresses.ts)', () =>
  expect(unknown).toEqual([]),
)

describe.skipIf(browser === null).each(THEMES)('in %s colours', (theme) => {
  it.each(pages)('%s is shown, and can be used by everybody', async (name, at) => {
    const { page, trouble } = await openPage(await contextOf(theme))
    const answer = await page.goto(address + at, { waitUntil: 'networkidle' })
    expect(answer?.status()).toBe(200)
    expect((await page.locator('h1').allInnerTexts()).filter((text) => text.trim() !== '')).toHaveLength(1)
    expect(await page.title()).toMatch(/ · congvan$/)
    // What is wider than the window is scrolled inside its own frame.
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(SCREEN.width)
    await keepScreen(page, name, theme)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate<string[]>(MOUSE_ONLY)).toEqual([])
    expect(trouble.told).toEqual([])
    await page.close()
  })
})

it.skipIf(browser === null)('every act stands on some page as a form with a button', async () => {
  const offered = new Set<string>()
  for (const [, at] of pages) {
    const html = await (await fetch(address + at)).text()
    for (const [form = '', action = ''] of html.matchAll(/<form[^>]*action="([^"]*)"[\s\S]*?<\/form>/g))
      if (/<button(?![^>]*type="button")/.test(form)) offered.add(action)
  }
  const missing = sections
    .flatMap((s) => [...(s.acts ?? []), ...(s.receptions ?? [])].map(({ path }) => path))
    .filter((path) => ![...offered].some((action) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(action)))
  expect(missing).toEqual(IN_OTHER_STATES)
})

/** Pages that are made to be printed: how many sheets, and which way they lie. */
const PRINTED = [
  ['/so-den/in', 'landscape', 2],
  ['/han/lich', 'landscape', 1],
  ['/ho-so (xã)', 'portrait', 4],
] as const

describe.skipIf(browser === null)('on paper', () => {
  it.each(PRINTED)('%s lies on A4 %s, on at most %i sheets', async (called, way, most) => {
    const { page } = await openPage(await contextOf('light'))
    await page.goto(address + (pages.find(([name]) => name === called)?.[1] ?? ''))
    const paper = await page.pdf({ preferCSSPageSize: true, format: 'A4', ...(process.env['CONGVAN_PRINTS'] ? { path: `${process.env['CONGVAN_PRINTS']}/${nameOf(called)}.pdf` } : {}) }) // prettier-ignore
    const sheets = [...paper.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(sheets.length).toBeGreaterThan(0)
    expect(sheets.length).toBeLessThanOrEqual(most)
    for (const [, width, height] of sheets) expect(Number(width) > Number(height) ? 'landscape' : 'portrait').toBe(way)
    await page.close()
  })
})

describe.skipIf(browser === null)('with scripts off', () => {
  it.each(pages)('%s can be read', async (_, at) => {
    const { page } = await openPage(await contextOf('off'))
    await page.goto(address + at)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(20)
    await page.close()
  })
})

describe.skipIf(browser === null)('the frame', () => {
  it('is reached by keys: past the menu to the content, "/" to the search', async () => {
    const { page } = await openPage(await contextOf('light'))
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

  it('lets no script in that is not ours: the content policy holds', async () => {
    const { page, trouble } = await openPage(await contextOf('light'))
    await page.goto(`${address}/bao-cao`)
    await page.evaluate("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))")
    expect(await page.evaluate('window.ran === undefined')).toBe(true)
    expect(trouble.told.join()).toContain('Content Security Policy')
    await page.close()
  })
})
