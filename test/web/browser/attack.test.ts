/** The store that holds nothing but attacks, in a real browser: no script of theirs runs, no policy is broken, nothing is wider than the screen, on every page. */
import { describe, expect, it } from 'vitest'
import { addressesOf } from '../../builders/addresses.js'
import { attackedThings, openAttacked } from '../attack-store.js'
import { DAY } from '../door.js'
import { openBrowser, openPage, SCREEN } from './browser.js'
import { served } from './lived-in.js'

const browser = await openBrowser()
const { address, pages } = browser === null ? { address: '', pages: [] } : await attacked()

async function attacked() {
  const door = await openAttacked()
  const { addresses } = addressesOf(await attackedThings(door), DAY)
  const pages = addresses.filter(({ name }) => !name.startsWith('/api/')).map(({ name, at }) => [name, at] as const)
  return { address: await served(door), pages }
}

const context = await browser?.newContext({ viewport: SCREEN, locale: 'vi-VN' })

describe.skipIf(browser === null)('in a browser', () => {
  it.each(pages)('%s', async (_, at) => {
    if (context === undefined) throw new Error('there is no browser')
    const { page, trouble } = await openPage(context)
    page.on('dialog', (dialog) => {
      trouble.told.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(address + at, { waitUntil: 'load' })
    const theirs =
      '[...document.querySelectorAll("*")].filter((e) => e.localName.startsWith("x-evil") || e.hasAttribute("x-evil") || e.hasAttribute("onload")).length'
    expect(await page.evaluate<number>(theirs)).toBe(0)
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(SCREEN.width)
    expect(trouble.told).toEqual([])
    await page.close()
  })
})
