/** A real browser for tests of the desk: Debian's chromium, driven by playwright-core. Where there is none, what needs it is skipped aloud; in CI it must be there. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll } from 'vitest'

export type Theme = 'light' | 'dark'
export const THEMES: readonly Theme[] = ['light', 'dark']

/** What most people sit before. */
export const SCREEN = { width: 1366, height: 768 }

/** Nothing goes out to the net, and nothing of this machine is asked for. */
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--hide-scrollbars'],
]

export const executable = (): string | null =>
  [
    process.env['CONGVAN_CHROMIUM'] ?? '',
    '/usr/bin/chromium',
    ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'chromium')),
  ].find(
    // prettier-ignore
    (path) => path !== '' && existsSync(path),
  ) ?? null

/** With a profile of its own, empty; null where there is none on this machine. It goes when the suite ends. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = executable()
  if (executablePath === null) {
    if (process.env['CI'] !== undefined) throw new Error('no chromium found (apt-get install chromium, or CONGVAN_CHROMIUM)')
    console.warn('SKIPPED: no chromium found (apt-get install chromium, or CONGVAN_CHROMIUM); the pages were not looked at')
    return null
  }
  const browser = await chromium.launch({ executablePath, args: ARGS, headless: true })
  afterAll(() => browser.close())
  return browser
}

/** Whatever went wrong on a page, in the order it did. */
export interface Trouble {
  readonly told: string[]
}

/** A page that notes what a person would not see: errors in the console (a broken content policy is one), answers that failed, errors of scripts. */
export async function openPage(context: BrowserContext): Promise<{ readonly page: Page; readonly trouble: Trouble }> {
  const page = await context.newPage()
  const told: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') told.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => told.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // Aborted: the page was left before its icon came.
    if (why !== 'net::ERR_ABORTED') told.push(`request: ${request.url()} ${why}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) told.push(`answer: ${response.status()} ${response.url()}`)
  })
  return { page, trouble: { told } }
}
