/** Bodies by the abbreviations that stand in symbols ("STNMT") and in text ("Sở TN&MT"). Most entries come without a day: see data/README.md. */
import { z } from 'zod'
import type { Day } from '../model/calendar.js'
import { nameKey } from '../text/compare.js'
import { fold } from '../text/fold.js'

const agencySchema = z.object({
  abbreviation: z.string(),
  name: z.string(),
  otherNames: z.array(z.string()),
  level: z.enum(['central', 'province', 'district', 'commune', 'any']),
  /** drafting-unit = tail of a công văn's symbol: no issuer of its own. */
  role: z.enum(['body', 'drafting-unit']),
  family: z.enum(['state', 'party', 'front', 'other']),
  /** Needs its unit's name to be one body: UBND (xã …), HĐND. */
  ofUnit: z.boolean(),
  symbols: z.array(z.string()),
  written: z.array(z.string()),
  validFrom: z.string().nullable(),
  /** Exclusive. */
  validTo: z.string().nullable(),
  /** Abbreviation of the body that took over. */
  successor: z.string().nullable(),
})

export type Agency = z.infer<typeof agencySchema>

export class Agencies {
  private readonly withSymbol = new Map<string, Agency[]>()

  constructor(readonly agencies: readonly Agency[]) {
    for (const agency of agencies) {
      const symbols = agency.role === 'body' ? [agency.abbreviation, ...agency.symbols] : [agency.abbreviation]
      for (const key of new Set(symbols.map(symbolKey))) this.withSymbol.set(key, [...(this.withSymbol.get(key) ?? []), agency])
    }
  }

  /** Bodies (not drafting units) whose symbol this is; those alive on the day first. Accents and "&" may be missing. */
  bySymbol(symbol: string, day?: Day | null): Agency[] {
    return this.symbolOf('body', symbol, day)
  }

  /** The tail of a công văn's symbol: "BVMT", "NN". */
  draftingUnits(symbol: string, day?: Day | null): Agency[] {
    return this.symbolOf('drafting-unit', symbol, day)
  }

  /** The body that a text form means: "Sở TN&MT", "Sở Tài nguyên và Môi trường"; null when untold or told twice. */
  byText(text: string, day?: Day | null): Agency | null {
    const key = textKey(text)
    const forms = (a: Agency): string[] => [a.name, ...a.otherNames, ...a.written]
    return (
      aliveFirst(
        this.agencies.filter((a) => a.role === 'body' && forms(a).some((f) => textKey(f) === key)),
        day,
      )[0] ?? null
    )
  }

  /** The only known name that reads the same but for its marks; null when the name is known as it stands, or none or several fit. */
  spelt(name: string): string | null {
    const [whole, head, tail] = /^(.+?)(\s+(?:tỉnh|huyện|xã|phường|thành phố|thị xã)\s.+)?$/iu.exec(name) ?? []
    const own = head ?? whole ?? name
    const names = new Set(this.agencies.filter((a) => a.role === 'body' && fold(a.name) === fold(own)).map((a) => a.name))
    const [known, other] = names
    return known === undefined || other !== undefined || nameKey(known) === nameKey(own) ? null : known + (tail ?? '')
  }

  /** Full name for an abbreviated one; the text itself when it is not known. */
  expand(text: string, day?: Day | null): string {
    return this.byText(text, day)?.name ?? text
  }

  successorOf(agency: Agency): Agency | null {
    return this.agencies.find((a) => a.role === 'body' && a.abbreviation === agency.successor) ?? null
  }

  private symbolOf(role: Agency['role'], symbol: string, day: Day | null | undefined): Agency[] {
    return aliveFirst(this.withSymbol.get(symbolKey(symbol))?.filter((a) => a.role === role) ?? [], day)
  }
}

const isOn = (a: Agency, day: Day): boolean => (a.validFrom === null || a.validFrom <= day) && (a.validTo === null || day < a.validTo)

const aliveFirst = (agencies: readonly Agency[], day: Day | null | undefined): Agency[] =>
  day ? [...agencies].sort((a, b) => Number(isOn(b, day)) - Number(isOn(a, day))) : [...agencies]

const symbolKey = (symbol: string): string => fold(symbol).replace(/[^a-z0-9]/g, '')

const textKey = (text: string): string =>
  nameKey(text)
    .replace(/&/g, ' và ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^|\s)và(?=\s)/g, '')
    .trim()

export function readAgencies(json: string): Agencies {
  return new Agencies(z.object({ agencies: z.array(agencySchema) }).parse(JSON.parse(json)).agencies)
}
