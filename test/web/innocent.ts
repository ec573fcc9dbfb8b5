/** That an answer holds what letters and people say as text, and nothing that a browser, a spreadsheet or a calendar would take for more. */
import ICAL from 'ical.js'
import JSZip from 'jszip'
import { DOMParser as XmlParser } from '@xmldom/xmldom'
import { parseHTML } from 'linkedom'
import { expect } from 'vitest'

const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href']

/** As much of the DOM as is looked at. */
interface Element {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>
  getAttribute(name: string): string | null
}
interface Attribute {
  readonly tag: string
  readonly name: string
  readonly value: string
}

/** What is wrong with a page. `alone`: a file that is read without the desk has its style in it (its policy names that by hash). */
export function wrongIn(html: string, { alone = false } = {}): readonly string[] {
  const { document } = parseHTML(html) as unknown as { readonly document: { querySelectorAll(what: string): Iterable<Element> } }
  const elements = [...document.querySelectorAll('*')]
  const attributes = elements.flatMap((e) => [...e.attributes].map(({ name, value }) => ({ tag: e.localName, name, value })))
  return [
    ...elements.filter((e) => isForeign(e, alone)).map((e) => `<${e.localName}> ${e.getAttribute('src') ?? ''}`),
    ...attributes.filter((at) => isForeignAttribute(at, alone)).map(({ tag, name, value }) => `<${tag} ${name}="${value.slice(0, 60)}">`),
    ...elements.flatMap(textOf).filter((text) => TURNING.test(text)).map((text) => `direction turned in "${text.slice(0, 60)}"`),
    ...(html.includes('\u0000') ? ['a zero'] : []),
  ] // prettier-ignore
}

function isForeign(e: Element, alone: boolean): boolean {
  const src = e.getAttribute('src') ?? ''
  if (e.localName === 'script') return !src.startsWith('/tai-san/')
  if (e.localName === 'img') return !/^\/(?:trang|tai-san)\//.test(src)
  if (e.localName === 'style') return !alone
  return /^x-evil|^(?:iframe|object|embed|base|applet|frame)$/.test(e.localName)
}

function isForeignAttribute({ tag, name, value }: Attribute, alone: boolean): boolean {
  if (/^on|^style$|^srcdoc$|x-evil/.test(name)) return true
  const isOwn = /^(?:\/(?!\/)|#|\?|$)/.test(value) || (alone && value.startsWith('data:image/png'))
  if (ADDRESSES.includes(name)) return !isOwn
  // What may be edited is shown as it is.
  return TURNING.test(value) && !(name === 'value' && ['input', 'option', 'button'].includes(tag))
}

const textOf = (e: Element): readonly string[] =>
  ['textarea', 'style', 'script'].includes(e.localName)
    ? []
    : [...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent ?? '')

/** What a spreadsheet would run, had it not been disarmed: figures are none. */
const RUNS = /^[=+\-@\t\r]/
const isFigure = (cell: string): boolean => /^[+-]?\d+(?:[.,]\d+)*$/.test(cell)

/** Cells of a CSV (RFC 4180). */
export function cellsOf(csv: string): readonly string[] {
  const cells: string[] = []
  for (const [, quoted, bare = ''] of csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n|$)/g))
    cells.push(quoted?.replaceAll('""', '"') ?? bare)
  return cells
}

export const armedIn = (csv: string): readonly string[] => cellsOf(csv).filter((cell) => RUNS.test(cell) && !isFigure(cell))

/** Every part is XML that holds no formula and leads nowhere. */
export async function workbookIsText(bytes: ArrayBuffer): Promise<void> {
  const zip = await JSZip.loadAsync(bytes)
  for (const name of Object.keys(zip.files).filter((n) => /\.(?:xml|rels)$/.test(n))) {
    const xml = (await zip.file(name)?.async('string')) ?? ''
    expect([name, tagsOf(xml).filter((tag) => /^x-evil|^(?:f|hyperlink|script|oleObject|externalReference)$/.test(tag))]).toEqual([
      name,
      [],
    ])
    expect([name, /TargetMode="External"/.test(xml)]).toEqual([name, false])
  }
}

/** The names of its elements; fails where it is no XML. */
export function tagsOf(xml: string): readonly string[] {
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(message)
  }
  return [...new XmlParser({ onError }).parseFromString(xml, 'text/xml').getElementsByTagName('*')].map((e) => e.tagName)
}

/** As many events as begin; every line is one that a calendar knows. */
export function calendarIsText(ics: string): void {
  const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n').filter((line) => line !== '') // prettier-ignore
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9-]*[;:]/.test(line))).toEqual([])
  const events = new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent')
  expect(events.length).toBe(lines.filter((line) => line === 'BEGIN:VEVENT').length)
  expect(new Set(events.map((e) => e.getFirstPropertyValue('uid'))).size).toBe(events.length)
}
