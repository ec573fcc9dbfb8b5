/** Counts the items of an ODT's lists as they are printed (OpenDocument 1.3, part 3, 5.3): a list counts anew unless it is told to go on. */
import { labelText, type Level } from '../docx/number-format.js'

interface Counting {
  readonly levels: ReadonlyMap<number, Level>
  readonly values: Map<number, number>
}

export interface ListStart {
  readonly id: string | null
  readonly style: string | null
  readonly levels: ReadonlyMap<number, Level>
  /** text:continue-numbering: goes on with the last list of the same style. */
  readonly goesOn: boolean
  /** text:continue-list: the list that it goes on with. */
  readonly after: string | null
}

export class Lists {
  private readonly byId = new Map<string, Counting>()
  private readonly byStyle = new Map<string, Counting>()
  private readonly open: Counting[] = []

  /** A list that stands in no other. */
  begin(list: ListStart): void {
    const before =
      (list.after === null ? undefined : this.byId.get(list.after)) ?? (list.goesOn ? this.byStyle.get(list.style ?? '') : undefined)
    const counting = { levels: list.levels, values: before?.values ?? new Map<number, number>() }
    this.open.push(counting)
    if (list.id !== null) this.byId.set(list.id, counting)
    this.byStyle.set(list.style ?? '', counting)
  }

  end(): void {
    this.open.pop()
  }

  /** The label of the next item at a depth (from 0); `start` sets its number. Empty when the level prints none. */
  label(depth: number, start: number | null, own: ReadonlyMap<number, Level> | null): string {
    const counting = this.open.at(-1)
    return counting === undefined ? '' : countOn(own ?? counting.levels, counting.values, depth, start)
  }
}

/** Counts one level up, forgets the deeper ones, and prints. */
export function countOn(levels: ReadonlyMap<number, Level>, values: Map<number, number>, depth: number, start: number | null): string {
  const level = levels.get(depth)
  if (level === undefined) return ''
  const before = values.get(depth)
  values.set(depth, start ?? (before === undefined ? level.start : before + 1))
  for (const at of [...values.keys()]) if (at > depth) values.delete(at)
  const valueAt = (at: number): number => values.get(at) ?? levels.get(at)?.start ?? 1
  return labelText(level, depth, (at) => ({ value: valueAt(at), format: levels.get(at)?.format ?? 'decimal' }))?.text ?? ''
}
