/** Which facts would be other under today's rules, and with them the picture. Nothing is kept. */
import { collected } from '../model/collect.js'
import type { CommuneStatus } from '../model/commune-status.js'
import { letterIdOf } from '../model/letter-id.js'
import type { LetterRecord } from '../model/letter-record.js'
import { type HeldStatement, type Statement, unitKey } from '../model/statement.js'
import { type Flip, recordFlips } from '../reconcile/rebuilt/record-flips.js'
import { type CellFlip, statusFlips } from '../reconcile/rebuilt/status-flips.js'
import { statusOf } from '../reconcile/status-of.js'
import { isSame } from '../reconcile/words/pointer.js'
import type { Store } from '../store/store.js'
import { overlay } from './overlay.js'
import type { Anew } from './rebuild.js'
import { setInForce } from './unit-lookup.js'

export interface LetterFlips {
  readonly id: string
  readonly file: string
  readonly flips: readonly Flip[]
  readonly gone: readonly Statement[]
  readonly come: readonly Statement[]
  /** Read as before, but for what rules found on the way: proofs, confidence, problems. */
  readonly proofsOnly: boolean
  /** `lost`: today's rules find no such letter in the file; `new`: they find one more. */
  readonly whole: 'lost' | 'new' | null
}

/** Letters of a source that would be other; words that stand are laid over, as they would be. */
export async function flipsOf(store: Store, { source, held, readings }: Anew): Promise<LetterFlips[]> {
  const words = (await store.words(source.sha256, null)).filter((w) => w.withdrawn === null)
  const now = new Map(readings.map((r) => [letterIdOf(r.record), words.length === 0 ? r : { ...r, ...overlay(r, words) }]))
  const ids = [...new Set([...held.map(({ id }) => id), ...now.keys()])]
  return ids.flatMap((id) => {
    const [was, is] = [held.find((l) => l.id === id), now.get(id)]
    const flips = was && is ? recordFlips(was.record, is.record, was.document.text) : []
    const gone = otherThan(was?.statements ?? [], is?.statements ?? [])
    const come = otherThan(is?.statements ?? [], was?.statements ?? [])
    const whole = was === undefined ? 'new' : is === undefined ? 'lost' : null
    const isAlike = flips.length === 0 && gone.length === 0 && come.length === 0 && whole === null
    if (isAlike && was && is && sameProofs(was.record, is.record)) return []
    return [{ id, file: source.name, flips, gone, come, whole, proofsOnly: isAlike }]
  })
}

const otherThan = (these: readonly Statement[], those: readonly Statement[]): Statement[] =>
  these.filter((s) => !those.some((t) => t.id === s.id))

// What JSON leaves out makes no difference.
const sameProofs = (a: LetterRecord, b: LetterRecord): boolean => isSame(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)))

/** The picture on a day as it would be: only units that the changed statements speak of. */
export async function pictureFlips(store: Store, changed: readonly LetterFlips[], asOf: string): Promise<CellFlip[]> {
  const touched = new Set(changed.flatMap((l) => [...l.gone, ...l.come]).map(unitKey))
  if (touched.size === 0) return []
  const view = store.view(null)
  const held = (await Promise.all([...touched].map((unit) => collected(view.statementsOf(unit))))).flat()
  const gone = new Set(changed.flatMap((l) => l.gone.map((s) => s.id)))
  const come = changed.flatMap(({ file, come: all }) => all.map((s): HeldStatement => ({ ...s, file, recordedFrom: '', recordedTo: null })))
  const status = (statements: readonly HeldStatement[]): CommuneStatus[] => statusOf(statements, asOf, setInForce)
  return statusFlips(status(held), status([...held.filter((s) => !gone.has(s.id)), ...come]))
}
