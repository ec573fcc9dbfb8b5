/** Reads RTF token by token: groups, destinations, fonts, fields. The words of tables are in table-words.ts. */
import type { FontRun } from '../../text/legacy-encoding/convert.js'
import { decodeBytes, encodingFor, type RtfFont } from './fonts.js'
import { printedLabel } from './label.js'
import { DESTINATIONS, firstState, type GroupState, SIGNS } from './state.js'
import { Story } from './story.js'
import { TableWords } from './table-words.js'
import { type Token, tokens } from './tokens.js'

export interface RtfRun extends FontRun {
  readonly capitals: boolean
}

const DEEPEST = 5000
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i

export class RtfReader {
  readonly runs: RtfRun[] = []
  readonly body = new Story()
  readonly notes: Story[] = []
  readonly heads: Story[] = []
  readonly hidden: string[] = []
  hasImages = false
  private readonly fonts = new Map<number, RtfFont>()
  private readonly groups: GroupState[] = []
  /** Stories that are open, with the depth of the group that began each. */
  private readonly stories: { readonly story: Story; readonly depth: number; readonly box: boolean }[] = []
  private state = firstState()
  private readonly table = new TableWords()
  private codePage: number | null = null
  private defaultFont: number | null = null
  private namedFont: number | null = null
  private bytes = ''
  private label = ''
  private instruction = ''
  private toSkip = 0

  read(rtf: string): void {
    for (const token of tokens(rtf)) this.token(token)
    this.flush()
    this.body.end()
  }

  private get story(): Story {
    return this.stories.at(-1)?.story ?? this.body
  }

  private token(token: Token): void {
    if (token.kind === 'word') this.word(token.name, token.value)
    else if (token.kind === 'text') this.text(token.bytes)
    else if (token.kind === 'open') this.open()
    else this.close()
  }

  private open(): void {
    this.flush()
    if (this.groups.length >= DEEPEST) throw new Error('nested too deeply')
    this.groups.push(this.state)
    this.state = { ...this.state, starred: false }
    this.toSkip = 0
  }

  private close(): void {
    this.flush()
    this.toSkip = 0
    const depth = this.groups.length
    if (this.state.destination === 'label' && this.label !== '') {
      this.story.addLabel(printedLabel(this.label))
      this.label = ''
    }
    this.state = this.groups.pop() ?? this.state
    const open = this.stories.at(-1)
    if (open?.depth !== depth) return
    this.stories.pop()
    if (open.box) this.story.take(open.story)
    else open.story.end()
  }

  private text(raw: string): void {
    const bytes = raw.slice(this.toSkip)
    this.toSkip -= raw.length - bytes.length
    const { destination } = this.state
    if (destination === 'fonts') this.nameFont(bytes)
    else if (destination === 'instruction') this.instruction += bytes
    else if (destination !== 'skipped' && destination !== 'drawing') this.bytes += bytes
  }

  private flush(): void {
    if (this.bytes === '') return
    const font = this.state.font ?? this.defaultFont
    const encoding = encodingFor(font === null ? undefined : this.fonts.get(font), this.codePage)
    const text = decodeBytes(this.bytes, encoding)
    this.bytes = ''
    this.put(text)
  }

  private put(text: string): void {
    const { destination, hidden, deleted, capitals } = this.state
    if (deleted || destination === 'skipped' || destination === 'drawing' || destination === 'fonts') return
    if (destination === 'label') this.label += text
    else if (destination === 'instruction') this.instruction += text
    else if (hidden) this.hidden.push(text)
    else {
      const font = this.state.font ?? this.defaultFont
      this.story.addRun(this.runs.length)
      this.runs.push({ text, font: font === null ? null : (this.fonts.get(font)?.name ?? null), capitals })
    }
  }

  private word(name: string, value: number | null): void {
    if (name === 'u') return this.unicode(value ?? 0)
    this.flush()
    if (name === 'star') this.state.starred = true
    else if (this.enters(name)) return
    else if (this.state.destination === 'fonts') this.fontWord(name, value)
    else if (SIGNS[name] !== undefined) this.put(SIGNS[name] ?? '')
    else this.look(name, value)
  }

  /** A sign beyond the code page, followed by what old readers show in its place. */
  private unicode(value: number): void {
    this.flush()
    this.put(String.fromCharCode(value < 0 ? value + 65536 : value))
    this.toSkip = this.state.fallback
  }

  /** The first word of a group may send it elsewhere; true when it did. */
  private enters(name: string): boolean {
    const target = name === 'fldrslt' && PAGE_FIELD.test(this.instruction) ? 'skipped' : DESTINATIONS[name]
    if (name === 'pict' || name === 'shppict') this.hasImages = true
    if (name === 'field') this.instruction = ''
    const { starred, destination } = this.state
    this.state.starred = false
    if (destination === 'skipped') return true
    if (target === undefined) {
      if (starred) this.state.destination = 'skipped'
      return starred
    }
    this.state.destination = target
    if (target === 'note' || target === 'head' || name === 'shptxt') this.beginStory(name === 'shptxt', target === 'note')
    return true
  }

  private beginStory(box: boolean, note: boolean): void {
    const story = new Story()
    this.stories.push({ story, depth: this.groups.length, box })
    this.state.inTable = false
    if (!box) (note ? this.notes : this.heads).push(story)
  }

  private fontWord(name: string, value: number | null): void {
    if (name === 'f' && value !== null) {
      this.namedFont = value
      this.fonts.set(value, { name: '', charset: null })
    }
    const font = this.namedFont === null ? undefined : this.fonts.get(this.namedFont)
    if (name === 'fcharset' && font !== undefined) font.charset = value
  }

  private nameFont(bytes: string): void {
    const font = this.namedFont === null ? undefined : this.fonts.get(this.namedFont)
    if (font === undefined) return
    font.name = (font.name + bytes).replace(/;.*$/s, '').slice(0, 200)
    if (bytes.includes(';')) this.namedFont = null
  }

  private look(name: string, value: number | null): void {
    const on = value !== 0
    const { state } = this
    if (name === 'f') state.font = value
    else if (name === 'uc') state.fallback = Math.max(0, value ?? 1)
    else if (name === 'v') state.hidden = on
    else if (name === 'caps') state.capitals = on
    else if (name === 'deleted') state.deleted = on
    else if (name === 'plain') Object.assign(state, { font: null, hidden: false, capitals: false, deleted: false })
    else if (name === 'ansicpg') this.codePage = value
    else if (name === 'deff') this.defaultFont = value
    else this.table.word(name, value, state, this.story)
  }
}
