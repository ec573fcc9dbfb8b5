/** What people call a value ("ngày", "hạn 1 due", "tieu chi 2 chua dat"), and what may stand there by the record's own schema. */
import { z } from 'zod'
import { letterRecord } from '../../model/letter-record.js'
import { ITEM_LISTS, type ItemList } from '../../model/word.js'
import { fold } from '../../text/fold.js'

/** By folded name without blanks. */
const HEADER: Readonly<Record<string, string>> = {
  ...{ so: '/number', sokyhieu: '/number', sovakyhieu: '/number', number: '/number' },
  ...{ ngay: '/date', ngaybanhanh: '/date', date: '/date' },
  ...{ coquan: '/issuer', coquanbanhanh: '/issuer', issuer: '/issuer', coquancaptren: '/issuerParent', captren: '/issuerParent' },
  ...{ trichyeu: '/subject', subject: '/subject', loai: '/type', loaivanban: '/type', type: '/type' },
  ...{ noi: '/place', noibanhanh: '/place', diadanh: '/place', place: '/place' },
  ...{ nguoiky: '/signer/name', signer: '/signer/name', chucvu: '/signer/title', kythay: '/signer/authority' },
  ...{ kinhgui: '/addressees', addressees: '/addressees', noinhan: '/copies', copies: '/copies' },
}

const LISTS: Readonly<Record<string, ItemList>> = {
  ...{ han: 'deadlines', hanxuly: 'deadlines', deadline: 'deadlines', viendan: 'citations', citation: 'citations' },
  ...{ xa: 'communes', commune: 'communes', tieuchi: 'criteria', criteria: 'criteria' },
  ...{ danhhieu: 'standings', danhhieumuctieu: 'standings', muctieu: 'standings', standing: 'standings' },
  ...{
    tonghop: 'tallies',
    tally: 'tallies',
    tien: 'money',
    money: 'money',
    dalam: 'fulfilments',
    dalamhaychua: 'fulfilments',
    fulfilment: 'fulfilments',
  },
}

const PIECES: Readonly<Record<ItemList, Readonly<Record<string, string>>>> = {
  deadlines: { han: 'due', ngay: 'due', viec: 'task', ai: 'who', ailam: 'who', gio: 'time', guiden: 'to' },
  citations: { so: 'number', ngay: 'date', loai: 'type', coquan: 'issuer', trichyeu: 'subject', quanhe: 'relation' },
  communes: { ten: 'name', huyen: 'district', tinh: 'province', ma: 'code', loai: 'kind' },
  criteria: {
    ...{ xa: 'commune', ma: 'code', chuan: 'standard', bo: 'set', dat: 'met', chuadat: 'unmet' },
    ...{ sodat: 'metCount', sochuadat: 'unmetCount', tong: 'total', tinhden: 'asOf' },
  },
  standings: { xa: 'commune', ma: 'code', chuan: 'standard', tinhtrang: 'status', nam: 'year', quyetdinh: 'decision', khoang: 'range' },
  tallies: { donvi: 'unit', chuan: 'standard', dat: 'met', tong: 'total', tinhden: 'asOf', tinhtrang: 'status' },
  money: { sotien: 'amount', nguon: 'source', noidung: 'label' },
  fulfilments: { ai: 'who', viec: 'task', dalam: 'done', tinhden: 'asOf', vanban: 'document' },
}

/** The JSON Pointer of what a person calls so; null when nothing is called so. A pointer is its own name. */
export function pointerOf(called: string): string | null {
  const name = called.normalize('NFC').trim()
  if (name.startsWith('/')) return name
  const plain = fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim() // prettier-ignore
  const item = /^(\D+?) ?(\d{1,4})(?: (.+))?$/.exec(plain)
  if (item === null) return own(HEADER, joined(plain)) ?? null
  const list = own(LISTS, joined(item[1] ?? ''))
  const index = Number(item[2]) - 1
  if (list === undefined || index < 0) return null
  const piece = joined(item[3] ?? '')
  return piece === '' ? `/${list}/${index}` : `/${list}/${index}/${own(PIECES[list], piece) ?? pieceBySchema(list, piece)}`
}

const joined = (name: string): string => name.replace(/\s/g, '')

const own = <V>(of: Readonly<Record<string, V>>, key: string): V | undefined => (Object.hasOwn(of, key) ? of[key] : undefined)

/** "unmetcount" for unmetCount. */
function pieceBySchema(list: ItemList, piece: string): string {
  const item = schemaAt(`/${list}/0`)
  const keys = item instanceof z.ZodObject ? Object.keys(item.shape) : []
  return keys.find((key) => key.toLowerCase() === piece) ?? piece
}

/** What may stand there, `null` and defaults apart; null where the record has no such place. */
export function schemaAt(pointer: string): z.ZodType | null {
  let schema: z.ZodType = letterRecord
  for (const key of pointer.split('/').slice(1)) {
    const inner = bare(schema)
    // Zod types the parts of its schemas loosely: each of them is a schema.
    if (inner instanceof z.ZodObject && Object.hasOwn(inner.shape, key)) schema = inner.shape[key] as z.ZodType
    else if (inner instanceof z.ZodArray && /^\d+$/.test(key)) schema = inner.element as z.ZodType
    else return null
  }
  return bare(schema)
}

function bare(schema: z.ZodType): z.ZodType {
  const wrapped = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
  return wrapped ? bare(schema.unwrap() as z.ZodType) : schema
}

/** Fields that are none of a letter's own telling: proofs, what the program found out, what the file is. */
const NOT_TOLD = ['schema', 'source', 'evidence', 'missing', 'rivals', 'problems', 'dateWindow']

export const isTold = (pointer: string): boolean => {
  const [, head = '', index] = pointer.split('/')
  return (
    pointer !== '' &&
    schemaAt(pointer) !== null &&
    !NOT_TOLD.includes(head) &&
    (index !== undefined || !ITEM_LISTS.some((list) => list === head))
  )
}
