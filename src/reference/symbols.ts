/**
 * What a document's symbol tells (DOMAIN: composition of the symbol).
 * State, named type: TYPE-ISSUER (TB-STNMT); công văn: ISSUER-DRAFTING UNIT (STNMT-BVMT) or ISSUER alone (UBND);
 * legal norm: YEAR/TYPE-ISSUER (2025/QĐ-TTg) or YEAR/QH15; Party, front and unions: TYPE/ISSUER (CV/HU).
 */
import type { Day } from '../model/calendar.js'
import type { Agencies, Agency } from './agencies.js'
import type { DocumentType, DocumentTypes } from './document-types.js'

export interface SymbolParts {
  readonly form: 'state' | 'party' | 'norm'
  /** Abbreviation of the type; null for a công văn of State form. */
  readonly type: string | null
  readonly issuer: string | null
  /** Drafting unit, field or programme after the issuer. */
  readonly draftingUnit: string | null
}

export class Symbols {
  constructor(
    private readonly types: DocumentTypes,
    private readonly agencies: Agencies,
  ) {}

  /** `symbol` with or without its number: "15/TB-STNMT", "TB-STNMT", "15-CV/HU", "51/2025/QĐ-TTg". */
  read(symbol: string): SymbolParts {
    const clean = symbol.replace(/\s+/g, '').replace(/[–—]/g, '-')
    const party = /^(?:\d*-)?([\p{L}]{1,4})\/([\p{L}\d&-]+)$/u.exec(clean)
    if (party?.[1] && party[2] && this.types.byAbbreviation(party[1], 'party')) return partyParts(party[1], party[2])
    const rest = clean.replace(/^\d*\//, '')
    const norm = /^(?:19|20)\d{2}\/(.+)$/.exec(rest)
    return norm?.[1] ? { ...this.stateParts(norm[1]), form: 'norm' } : this.stateParts(rest)
  }

  /** The official name of the type: "Thông báo"; "Công văn" when the symbol names none; null for QH15 and the like. */
  typeOf(symbol: string): string | null {
    return this.documentType(symbol)?.name ?? null
  }

  documentType(symbol: string): DocumentType | null {
    const parts = this.read(symbol)
    if (parts.type !== null) return this.types.byAbbreviation(parts.type, parts.form === 'party' ? 'party' : 'state')
    if (parts.form === 'norm' || parts.issuer === null || /^QH\d/.test(parts.issuer)) return null
    return this.types.byName('Công văn')
  }

  /**
   * The body that a symbol speaks for, when the letterhead is missing. `ofUnit` bodies (UBND) still lack the name of their unit;
   * a level other than "any" tells whose: STNMT is a province's.
   */
  issuerOf(symbol: string, day?: Day | null): Agency | null {
    const { issuer } = this.read(symbol)
    if (issuer === null) return null
    const term = issuer.replace(/\d+$/, '')
    return this.agencies.bySymbol(issuer, day)[0] ?? this.agencies.bySymbol(term, day)[0] ?? null
  }

  private stateParts(rest: string): SymbolParts {
    const [first = '', ...more] = rest.split('-')
    if (first === '') return { form: 'state', type: null, issuer: null, draftingUnit: null }
    if (more.length > 0 && this.isType(first)) {
      return { form: 'state', type: first, issuer: more[0] || null, draftingUnit: more.slice(1).join('-') || null }
    }
    return { form: 'state', type: null, issuer: first, draftingUnit: more.join('-') || null }
  }

  private isType(part: string): boolean {
    return this.types.byAbbreviation(part) !== null && this.agencies.bySymbol(part).every((a) => a.abbreviation !== part || part === 'TTr')
  }
}

function partyParts(type: string, body: string): SymbolParts {
  const [issuer = '', ...unit] = body.split('-')
  return { form: 'party', type, issuer, draftingUnit: unit.join('-') || null }
}
