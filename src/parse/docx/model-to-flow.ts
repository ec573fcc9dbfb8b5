/** Mammoth's document model to the flow that all word-processor formats share. */
import type { Flow, FlowParagraph, FlowTable } from '../flow/flow.js'
import { placeCells } from '../flow/flow.js'
import { RULED } from './prepare.js'
import type { MammothNode } from './through-mammoth.js'

/** Footnotes and endnotes stand at the end of the pages on which they are referred to. */
export function modelToFlow(model: MammothNode): Flow[] {
  const notes = notesOf(model)
  const flow: Flow[] = []
  let due = 0
  let told = 0
  for (const node of model.children ?? []) {
    for (const item of flowOf([node])) {
      if (item.flow === 'paragraph' && item.newPage) flow.push(...notes.slice(told, due).flat())
      if (item.flow === 'paragraph' && item.newPage) told = due
      flow.push(item)
    }
    due += references(node).length
  }
  return [...flow, ...notes.slice(told).flat()]
}

const flowOf = (nodes: readonly MammothNode[]): Flow[] =>
  nodes.flatMap((node): Flow[] => {
    if (node.type === 'paragraph') return paragraphsOf(node)
    if (node.type === 'table') return [tableOf(node)]
    return node.children === undefined ? [] : flowOf(node.children)
  })

/** A page break inside a paragraph ends it; so does a column's. */
function paragraphsOf(node: MammothNode): FlowParagraph[] {
  return textOf(node)
    .split(/(?=[\f\v])/)
    .map((text) => ({ flow: 'paragraph', text: text.replace(/^[\f\v]/, ''), ...(text.startsWith('\f') ? { newPage: true as const } : {}) }))
}

function textOf(node: MammothNode): string {
  switch (node.type) {
    case 'text':
      return (node.value ?? '').replace(/[\n\r\f\v]/g, ' ')
    case 'tab':
      return '\t'
    case 'break':
      return node.breakType === 'line' ? '\n' : node.breakType === 'page' ? '\f' : '\v'
    case 'checkbox':
      return node.checked === true ? '☒' : '☐'
    case 'noteReference':
    case 'commentReference':
      return ''
    default:
      return (node.children ?? []).map(textOf).join('')
  }
}

function tableOf(node: MammothNode): FlowTable {
  const rows = (node.children ?? []).filter((row) => row.type === 'tableRow')
  const cells = rows.map((row) =>
    (row.children ?? [])
      .filter((cell) => cell.type === 'tableCell')
      .map((cell) => ({ content: flowOf(cell.children ?? []), columns: cell.colSpan ?? 1, rows: cell.rowSpan ?? 1 })),
  )
  return { flow: 'table', ruled: node.styleId === RULED, rows: placeCells(cells) }
}

/** One for each reference, with its number before it: the marks themselves would be glued to the figures of the text. */
function notesOf(model: MammothNode): Flow[][] {
  const known = model.notes?._notes ?? {}
  return references(model).map((reference, i): Flow[] => {
    const note = known[`${reference.noteType ?? ''}-${reference.noteId ?? ''}`]
    const text = flowOf(note?.body ?? [])
      .map((flow) => (flow.flow === 'paragraph' ? flow.text.trim() : ''))
      .join(' ')
      .trim()
    return text === '' ? [] : [{ flow: 'paragraph', text: `[${i + 1}] ${text}` }]
  })
}

const references = (node: MammothNode): MammothNode[] =>
  node.type === 'noteReference' ? [node] : (node.children ?? []).flatMap((child) => references(child))
