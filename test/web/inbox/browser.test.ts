/** The inbox in a browser: drops, progress without a reload, keyboard, both themes. Where no browser is installed it is said, and left out. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterText, tempFolder } from '../../builders/folder.js'
import { start } from './serving.js'

const CHROMIUM = process.env['CONGVAN_CHROMIUM'] ?? '/usr/bin/chromium'
const isThere = existsSync(CHROMIUM)
if (!isThere) console.warn(`SKIPPED: no browser at ${CHROMIUM}; the inbox was not tried in one`)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!isThere)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
  })
  afterAll(() => browser.close())

  const open = async (javaScriptEnabled = true): Promise<{ page: Page; troubles: string[] }> => {
    const dir = await tempFolder()
    const desk = await start('serve', ['--port', '0', '--inbox', join(dir, 'hop'), '--store', join(dir, 's.sqlite'), '--ocr', 'off'])
    const page = await (await browser.newContext({ javaScriptEnabled, viewport: { width: 1366, height: 768 }, bypassCSP: false })).newPage()
    const troubles: string[] = []
    page.on('console', (m) => m.type() === 'error' && troubles.push(m.text()))
    page.on('pageerror', (e) => troubles.push(e.message))
    await page.goto(desk.address)
    return { page, troubles }
  }
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

  it('files dropped anywhere are read, told in a word, and nobody loses the place where he was', async () => {
    const { page, troubles } = await open()
    await page.locator('nav.kinds a').nth(3).focus()
    await page.evaluate(`{
      const data = new DataTransfer()
      data.items.add(new File([${JSON.stringify(letterText(4))}], 'tha.txt'))
      for (const type of ['dragenter', 'drop'])
        document.querySelector('h1').dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    }`)
    const row = page.locator('tbody[data-says="Mới, 4/PNN, tha.txt"]')
    await row.waitFor()
    expect(await page.locator('#hop-den-tin').textContent()).toBe('Mới, 4/PNN, tha.txt')
    expect(await page.evaluate('document.activeElement.id')).toBe('loc-da-co')
    // A row that is there stays there, with whoever is on it, when another comes.
    await row.locator('a').first().focus()
    await page.setInputFiles('#gui-tep', file('chon.txt', letterText(5)))
    await page.evaluate(`document.getElementById('gui').requestSubmit()`)
    await page.locator('tbody[data-says="Mới, 5/PNN, chon.txt"]').waitFor()
    expect(await page.evaluate(`document.activeElement.closest('tbody').dataset.says`)).toBe('Mới, 4/PNN, tha.txt')
    expect(troubles).toEqual([])
  })

  it('by keyboard alone: send, read again', async () => {
    const { page } = await open()
    await page.setInputFiles('#gui-tep', file('hong.pdf', 'no PDF at all'))
    await page.focus('#gui-tep')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const again = page.getByRole('button', { name: 'Đọc lại hong.pdf' })
    await again.waitFor()
    await again.focus()
    await page.keyboard.press('Enter')
    await page.locator('.notice.done').waitFor()
    await again.waitFor()
  })

  it('with scripts off: send, load again, see', async () => {
    const { page } = await open(false)
    await page.setInputFiles('#gui-tep', file('khong-script.txt', letterText(6)))
    await page.click('#gui button')
    expect(await page.locator('.notice').textContent()).toContain('Đã nhận 1 tệp')
    for (let tries = 0; tries < 60 && (await page.getByText('6/PNN').count()) === 0; tries++) {
      await page.waitForTimeout(500)
      await page.getByText('Xem đã đến đâu').click()
    }
    expect(await page.getByText('6/PNN').count()).toBe(1)
  })

  it.each(['light', 'dark'] as const)('%s: nothing that keeps anybody out (axe)', async (colorScheme) => {
    const { page } = await open()
    await page.setInputFiles('#gui-tep', [file('a.txt', letterText(7)), file('hong.pdf', 'no PDF'), file('mat.txt', letterText(8).replace('UBND HUYỆN', 'MẬT\nUBND HUYỆN'))]) // prettier-ignore
    await page.click('#gui button')
    for (const name of ['a.txt', 'hong.pdf', 'mat.txt']) await page.locator(`tbody[data-says$="${name}"]`).waitFor()
    await page.emulateMedia({ colorScheme })
    await page.evaluate(axe)
    const found = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' ')))`,
    )
    expect(found).toEqual([])
  })
})
