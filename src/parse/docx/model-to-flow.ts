/** Mammoth's document model to the flow that all word-processor formats share. */
import type { Flow, FlowParagraph, FlowTable } from '../flow/flow.js'
import { placeCells } from '../flow/flow.js'
import { RULED } from './prepare.js'
import type { MammothNode } from './through-mammoth.js'

export function modelToFlow(model: MammothNode): Flow[] {
  return [...flowOf(model.children ?? []), ...notesOf(model)]
}

const flowOf = (nodes: readonly MammothNode[]): Flow[] =>
  nodes.flatMap((node): Flow[] => {
    if (node.type === 'paragraph') return paragraphsOf(node)
    if (node.type === 'table') return [tableOf(node)]
    return node.children === undefined ? [] : flowOf(node.children)
  })

/** A page break inside a paragraph ends it. */
function paragraphsOf(node: MammothNode): FlowParagraph[] {
  return textOf(node)
    .split('\f')
    .map((text) => ({ flow: 'paragraph', text }))
}

function textOf(node: MammothNode): string {
  switch (node.type) {
    case 'text':
      return (node.value ?? '').replace(/[\n\r\f]/g, ' ')
    case 'tab':
      return '\t'
    case 'break':
      return node.breakType === 'line' ? '\n' : '\f'
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

/** Footnotes and endnotes stand at the end, each with its number: their marks would be glued to the figures of the text. */
function notesOf(model: MammothNode): Flow[] {
  const known = model.notes?._notes ?? {}
  return references(model).flatMap((reference, i): Flow[] => {
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
