/** What a person does at the desk beyond looking: drops files, goes about by keys, takes files away. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'

/** Drops files of this machine where a person would: the events are the browser's own, not made by a script. */
export async function dropFiles(page: Page, over: Locator, files: readonly string[]): Promise<void> {
  const box = await over.boundingBox()
  if (box === null) throw new Error('there is nothing to drop onto')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: files.map((file) => resolve(file)), dragOperationsMask: 1 }
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at, data })
  await session.detach()
}

const MOST_STEPS = 150

/** By Tab alone, as somebody without a mouse; fails where it cannot be reached so. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor()
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return
    await page.keyboard.press(key)
  }
  throw new Error(`not reached by ${key}: ${target.toString()}`)
}

/** Tab to it, Enter on it. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Over what stands in the field. */
export async function typeInto(page: Page, field: Locator, text: string, key = 'Tab'): Promise<void> {
  await tabTo(page, field, key)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

export interface TakenAway {
  readonly name: string
  readonly bytes: Buffer
}

/** The file that the browser puts on the disk when somebody presses Enter on the link. */
export async function takeAway(page: Page, link: Locator): Promise<TakenAway> {
  const coming = page.waitForEvent('download')
  await enterOn(page, link)
  const download = await coming
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** What the focus is on, in its own words. */
export const focused = (page: Page): Promise<string> => page.evaluate<string>("document.activeElement.textContent ?? ''")

/** In the picture by arrows: down to the commune, right to that column (0 = its name, 1 = its district). */
export async function toCell(page: Page, commune: string, column: number): Promise<void> {
  await tabTo(page, page.locator('table.grid tbody a').first())
  const rows = await page.locator('table.grid tbody tr').count()
  for (let row = 0; row < rows && !(await focused(page)).startsWith(commune); row++) await page.keyboard.press('ArrowDown')
  for (let step = 0; step < column; step++) await page.keyboard.press('ArrowRight')
}
