/** Automatic numbering as Word prints it: word/numbering.xml, counters that restart as levels say. Mammoth does not keep it. */
import { type Label, labelText, type Level } from './number-format.js'
import type { NumberingRef, Styles } from './styles.js'
import { attribute, child, childElements, parseXml } from './xml.js'

interface Definition {
  readonly levels: ReadonlyMap<number, Level>
  readonly styleLink: string | null
}

interface Instance {
  readonly definition: string
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

/** Give it a document's paragraphs in order; it answers with their labels. */
export class Numbering {
  private readonly definitions = new Map<string, Definition>()
  private readonly instances = new Map<string, Instance>()
  /** Counters belong to the definition: two lists of one definition go on counting. */
  private readonly counters = new Map<string, Map<number, number>>()
  private readonly begun = new Set<string>()

  constructor(
    xml: string | null,
    private readonly styles: Styles,
  ) {
    const root = xml === null ? null : parseXml(xml)
    if (root === null) return
    for (const element of childElements(root)) {
      if (element.localName === 'abstractNum') this.definitions.set(attribute(element, 'abstractNumId') ?? '', readDefinition(element))
      if (element.localName === 'num') this.instances.set(attribute(element, 'numId') ?? '', readInstance(element))
    }
  }

  /** The label of the next paragraph, which names its numbering itself (`direct`) or through its style; null when it has none. */
  next(direct: NumberingRef | null, styleId: string | null): Label | null {
    const styled = this.styles.numbering(styleId)
    const numId = direct?.numId ?? styled?.numId ?? null
    const instance = numId === null || numId === '0' ? undefined : this.instances.get(numId)
    if (numId === null || instance === undefined) return null
    const definition = this.resolve(instance.definition)
    const bound = styled === null ? null : [...definition.levels].find(([, level]) => level.style === styled.style)?.[0]
    const depth = direct?.level ?? (direct?.numId ? 0 : (bound ?? styled?.level ?? 0))
    return this.count(numId, instance, definition.levels, depth)
  }

  /** A definition may only point at a list style, which points at the real one. */
  private resolve(id: string): Definition {
    const definition = this.definitions.get(id) ?? { levels: new Map(), styleLink: null }
    if (definition.levels.size > 0 || definition.styleLink === null) return definition
    const numId = this.styles.numbering(definition.styleLink)?.numId
    const target = this.instances.get(numId ?? '')?.definition
    return (target === undefined || target === id ? undefined : this.definitions.get(target)) ?? definition
  }

  private count(numId: string, instance: Instance, defined: ReadonlyMap<number, Level>, depth: number): Label | null {
    const levelAt = (at: number): Level | undefined => instance.levels.get(at) ?? defined.get(at)
    const level = levelAt(depth)
    if (level === undefined) return null
    const counters = this.counters.get(instance.definition) ?? new Map<number, number>()
    this.counters.set(instance.definition, counters)
    const startAt = (at: number): number => instance.starts.get(at) ?? levelAt(at)?.start ?? 1
    const first = instance.starts.has(depth) && !this.begun.has(`${numId}/${depth}`)
    this.begun.add(`${numId}/${depth}`)
    const before = counters.get(depth)
    counters.set(depth, first || before === undefined ? startAt(depth) : before + 1)
    for (const at of [...counters.keys()]) if (at > depth && restarts(levelAt(at), depth)) counters.delete(at)
    return labelText(level, depth, (at) => ({ value: counters.get(at) ?? startAt(at), format: levelAt(at)?.format ?? 'decimal' }))
  }
}

const restarts = (level: Level | undefined, after: number): boolean =>
  level?.restart === undefined || level.restart === null ? true : level.restart > 0 && after < level.restart

type XmlElement = NonNullable<ReturnType<typeof child>>

function readDefinition(element: XmlElement): Definition {
  return { levels: readLevels(childElements(element)), styleLink: attribute(child(element, 'numStyleLink'), 'val') }
}

function readInstance(element: XmlElement): Instance {
  const overrides = childElements(element).filter((o) => o.localName === 'lvlOverride')
  const starts = overrides.flatMap((o): [number, number][] => {
    const start = attribute(child(o, 'startOverride'), 'val')
    return start === null ? [] : [[Number(attribute(o, 'ilvl')), Number(start)]]
  })
  return {
    definition: attribute(child(element, 'abstractNumId'), 'val') ?? '',
    starts: new Map(starts),
    levels: readLevels(overrides.flatMap((o) => childElements(o))),
  }
}

function readLevels(elements: readonly XmlElement[]): Map<number, Level> {
  const value = (level: XmlElement, name: string): string | null => attribute(child(level, name), 'val')
  const levels = elements.filter((e) => e.localName === 'lvl')
  return new Map(
    levels.map((level) => {
      const restart = value(level, 'lvlRestart')
      const legal = child(level, 'isLgl') !== null && value(level, 'isLgl') !== '0'
      return [
        Number(attribute(level, 'ilvl')),
        {
          start: Number(value(level, 'start') ?? 1),
          format: value(level, 'numFmt') ?? 'decimal',
          text: value(level, 'lvlText') ?? '',
          restart: restart === null ? null : Number(restart),
          legal,
          suffix: value(level, 'suff') ?? 'tab',
          style: value(level, 'pStyle'),
        },
      ]
    }),
  )
}
