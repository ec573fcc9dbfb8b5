/**
 * Pages of kept sources as pictures: drawn from the file in a process of its own, while the file is still the one that was read. What was drawn is kept in memory
 * for a while, also that something could not be drawn: a file made to harm is tried once.
 */
import { stat } from 'node:fs/promises'
import pLimit from 'p-limit'
import { defaultLimits, type Limits } from '../intake/limits.js'
import { readSource } from '../intake/read-source.js'
import { madeBy, type ParsedDocument } from '../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../model/source-file.js'
import type { PagePicture } from '../parse/shown/shown-page.js'
import type { WantedPage } from '../parse/shown/wanted-page.js'
import type { Store } from '../store/store.js'
import { drawApart } from './read-apart.js'

export type { PagePicture }

/** A page that takes longer is shown as text: somebody waits before the screen. */
const SECONDS = 20

export const drawingLimits: Limits = { ...defaultLimits, maxSecondsPerFile: SECONDS }

/** A picture of the page, or why there is none, in one sentence. */
export async function pagePictureOf(
  store: Pick<Store, 'source'>,
  document: ParsedDocument,
  number: number,
  limits: Limits = drawingLimits,
): Promise<PagePicture | Refusal> {
  const page = wantedPage(document, number)
  if (page === null) return TEXT_ONLY
  const path = (await store.source(document.source))?.path ?? null
  const now = path === null ? null : await lookOf(path)
  if (path === null || now === null) return GONE
  const key = [document.source, madeBy(document), number, path, now].join('\n')
  return kept.get(key) ?? kept.put(key, drawn({ path, sha256: document.source, page, limits }))
}

/** The page as its document tells it; null where the format has no pages. */
export function wantedPage(document: ParsedDocument, number: number): WantedPage | null {
  const page = document.pages.find((p) => p.number === number)
  if (page === undefined || page.width === null || page.height === null) return null
  const turned = document.problems.some((p) => p.code === 'ocr/turned' && p.page === number)
  const words = turned ? document.words.filter((w) => w.page === number && w.box !== null) : []
  return {
    ...{ number, width: page.width, height: page.height, turned },
    recognised: document.ocr?.pages.includes(number) ?? false,
    boxes: words.slice(0, ENOUGH).flatMap(({ box }) => (box === null ? [] : [box])),
  }
}
const ENOUGH = 200

/** By which a file that was changed is told from the one that was drawn. */
async function lookOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeMs, ino } = await stat(path)
    return `${size} ${mtimeMs} ${ino}`
  } catch {
    return null
  }
}

/** One at a time: the rest of the machine belongs to reading. */
const turn = pLimit(1)
/** More would wait longer than anybody does. */
const MOST_WAITING = 30

interface Drawing {
  readonly path: string
  readonly sha256: string
  readonly page: WantedPage
  readonly limits: Limits
}

async function drawn({ path, sha256, page, limits }: Drawing): Promise<PagePicture | Refusal> {
  if (turn.pendingCount > MOST_WAITING) return BUSY
  return turn(async () => {
    const source = await readSource(path, limits)
    if (isRefusal(source)) return GONE
    return source.id === sha256 ? drawnFrom(source, page, limits) : CHANGED
  })
}

async function drawnFrom(source: SourceFile, page: WantedPage, limits: Limits): Promise<PagePicture | Refusal> {
  const picture = await drawApart({ job: 'picture', source, page, limits })
  return isRefusal(picture) ? { ...picture, says: NOT_DRAWN } : picture
}

/** Pictures of the pages looked at last, within so many bytes; those being drawn are waited for, not drawn twice. */
class Kept {
  private readonly pictures = new Map<string, { readonly picture: Promise<PagePicture | Refusal>; bytes: number }>()

  constructor(private readonly most: number) {}

  get(key: string): Promise<PagePicture | Refusal> | undefined {
    const held = this.pictures.get(key)
    if (held === undefined) return undefined
    this.pictures.delete(key)
    this.pictures.set(key, held)
    return held.picture
  }

  put(key: string, picture: Promise<PagePicture | Refusal>): Promise<PagePicture | Refusal> {
    const held = { picture, bytes: 0 }
    this.pictures.set(key, held)
    picture.then(
      (done) => {
        if (isRefusal(done) && done === BUSY) this.pictures.delete(key)
        held.bytes = isRefusal(done) ? LEAST : done.bytes.byteLength
        this.makeRoom()
      },
      () => this.pictures.delete(key),
    )
    return picture
  }

  private makeRoom(): void {
    let all = [...this.pictures.values()].reduce((sum, { bytes }) => sum + bytes, 0)
    for (const [key, { bytes }] of this.pictures) {
      if (all <= this.most) return
      if (bytes > 0) this.pictures.delete(key)
      all -= bytes
    }
  }
}
/** What even a refusal counts: there may be many. */
const LEAST = 1000

const kept = new Kept(48 * 1024 * 1024)

const refusal = (code: string, says: string): Refusal => ({ refused: 'unreadable', code, says })
const TEXT_ONLY = refusal('picture/no-pages', 'Định dạng này không có trang để vẽ: đây là chữ của tệp.')
const GONE = refusal('picture/gone', 'Tệp gốc không còn ở chỗ cũ nên không vẽ được trang: đây là chữ đã đọc từ tệp.')
const CHANGED = refusal('picture/changed', 'Tệp ở chỗ cũ đã khác với tệp đã đọc nên không vẽ trang từ tệp ấy: đây là chữ đã đọc.')
const BUSY = refusal('picture/busy', 'Nhiều trang đang được vẽ; hãy tải lại sau ít giây, trong lúc chờ đây là chữ đã đọc.')
const NOT_DRAWN = 'Trang này không vẽ được thành hình (quá lâu, quá lớn hoặc tệp hỏng): đây là chữ đã đọc từ tệp.'
