/** What a clerk does at the register's pages, as a browser does it. */
import { beforeEach } from 'vitest'
import { collected } from '../../../src/model/collect.js'
import { reportView } from '../../../src/pipeline/report-view.js'
import type { Door } from '../door.js'
import { freshDoor } from './fresh.js'

export let door: Door

/** Each test has a desk of its own. */
export const eachWithItsDesk = (): void =>
  beforeEach(async () => {
    door = await freshDoor()
  })

export const register = () => door.desk.store.register
export const waiting = () => collected(register().waiting())
export const numbers = async () => (await collected(reportView(door.desk.store, null).registerEntries({ year: 2026 }))).map((e) => e.no)

const unescaped = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
export const plain = (html: string): string => unescaped(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')

export const idOf = async (file: string): Promise<string> => {
  const [letter] = await door.desk.store.find(file)
  return letter?.id ?? ''
}

/** What the act said, by its JSON. */
export const act = async (path: string, fields: Record<string, string>) =>
  (await (await door.post(path, fields, { accept: 'application/json' })).json()) as { done: boolean; says: string; to: string; no?: number }

/** The fields of the form as the page shows them. */
export const formOf = async (path: string): Promise<Record<string, string>> => {
  const form = /<form[^>]*class="entry"[\s\S]*?<\/form>/.exec(await door.text(path))?.[0] ?? ''
  const inputs = [...form.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)].filter(([tag]) => !tag.includes('checkbox'))
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)]
  return Object.fromEntries([
    ...inputs.map(([tag, name = '']) => [name, unescaped(/value="([^"]*)"/.exec(tag)?.[1] ?? '')]),
    ...areas.map(([, name = '', text = '']) => [name, unescaped(text)]),
  ]) as Record<string, string>
}
