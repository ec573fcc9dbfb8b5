/**
 * Is the file whole? Scanners and network copies write piece by piece; an unchanged size is not proof enough.
 * A PDF has its end mark, a ZIP (DOCX) its directory; other kinds have no end to look for.
 */
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** The PDF standard lets %%EOF stand in the last 1024 bytes; some writers add more. */
const PDF_TAIL = 4096
/** End record of a ZIP: 22 bytes and a comment of at most 65,535. */
const ZIP_TAIL = 22 + 65_535

/** 'held' = the system does not let it be opened now. */
export async function completeness(path: string): Promise<'whole' | 'part' | 'held'> {
  let file: FileHandle | null = null
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const { size } = await file.stat()
    if (size === 0) return 'part'
    const head = await slice(file, 0, 8)
    if (head.includes('%PDF-')) return (await slice(file, size - PDF_TAIL, PDF_TAIL)).includes('%%EOF') ? 'whole' : 'part'
    if (head.startsWith('PK\u0003\u0004'))
      return (await slice(file, size - ZIP_TAIL, ZIP_TAIL)).includes('PK\u0005\u0006') ? 'whole' : 'part'
    return 'whole'
  } catch {
    return 'held'
  } finally {
    await file?.close()
  }
}

async function slice(file: FileHandle, from: number, length: number): Promise<string> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, Math.max(0, from))
  return buffer.toString('latin1', 0, bytesRead)
}
