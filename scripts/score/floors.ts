/** Floors under the figures of each run (bench/score-floors.json): they only rise; the silent-wrong ceiling only falls. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Score } from './ruler.js'

export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

const FLOORS = 'bench/score-floors.json'

/** Only we write this file. */
export const floorsNow = (): Floors => (existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : {})

/** Figures of one run as floors: F1 of each field, whole letters, the silent-wrong rate (a ceiling). Rounded so that a floor is never above its figure. */
export function figuresOf({ fields, whole, silentRate }: Score): Record<string, number> {
  const scored = Object.entries(fields).flatMap(([field, { f1 }]) => (f1 === null ? [] : [[field, Math.floor(f1 * 1000) / 1000] as const]))
  return { ...Object.fromEntries(scored), whole, silent: Math.ceil(silentRate * 10000) / 10000 }
}

/** The better of old and new; fields that a run no longer has lose their floor. */
export function raised(old: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): Record<string, number> {
  const best = (field: string, a: number, b: number): number => (field === 'silent' ? Math.min(a, b) : Math.max(a, b))
  return Object.fromEntries(Object.entries(now).map(([field, figure]) => [field, best(field, old[field] ?? figure, figure)]))
}

export function raiseFloors(figures: Floors): void {
  const old = floorsNow()
  const now = Object.fromEntries(Object.entries(figures).map(([run, f]) => [run, raised(old[run] ?? {}, f)]))
  writeFileSync(FLOORS, JSON.stringify({ ...old, ...now }, null, 1) + '\n')
}

/** What is under its floor, one sentence each. A field that has a floor and is no longer scored counts as nothing. */
export function underFloor(run: string, floors: Floors, { fields, whole, silentRate }: Score): string[] {
  return Object.entries(floors[run] ?? {}).flatMap(([field, floor]) => {
    const got = field === 'whole' ? whole : field === 'silent' ? silentRate : (fields[field]?.f1 ?? 0)
    const bad = field === 'silent' ? got > floor : got < floor
    return bad ? [`${run} ${field}: ${got.toFixed(4)}, ${field === 'silent' ? 'ceiling' : 'floor'} ${floor}`] : []
  })
}
