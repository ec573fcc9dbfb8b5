/** Names under which strangers' files may lie in the folder. */
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLitter, walk } from '../../src/pipeline/walk.js'
import { safeName } from '../../src/watch/safe-name.js'
import { tempFolder } from '../builders/folder.js'

describe('a name', () => {
  it.each([
    // as people name files: nothing is changed
    ['Công văn số 12 (bản ký).pdf', 'Công văn số 12 (bản ký).pdf'],
    ['a.b.c.docx', 'a.b.c.docx'],
    ['ke-hoach_2024.PDF', 'ke-hoach_2024.PDF'],
    ['readme', 'readme'],
    ['console.txt', 'console.txt'],
    ['done.pdf', 'done.pdf'],
    // paths
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\lan\\cv.docx', 'cv.docx'],
    ['/etc/cron.d/x', 'x'],
    ['a/../../b.pdf', 'b.pdf'],
    ['..', 'khong-ten'],
    ['../', 'khong-ten'],
    // signs
    ['cv\u0000.pdf', 'cv_.pdf'],
    ['cv\r\nX: y.pdf', 'cv__X_ y.pdf'],
    ['cv\u202Efdp.exe', 'cv_fdp.exe'],
    ['a\u200Bb.pdf', 'a_b.pdf'],
    ['a<b>:"|?*.pdf', 'a_b______.pdf'],
    ['\uD800.pdf', '_.pdf'],
    [' cv .pdf. . ', 'cv .pdf'],
    ['Cô\u0302ng.pdf', 'C\u00F4\u0302ng.pdf'.normalize('NFC')],
    ['', 'khong-ten'],
    ['   ', 'khong-ten'],
    // hidden, litter, devices, folders of ours
    ['.htaccess', 'htaccess'],
    ['...cv.pdf', 'cv.pdf'],
    ['~$cv.docx', 'cv.docx'],
    ['Thumbs.db', '_Thumbs.db'],
    ['cv.pdf.tmp', '_cv.pdf.tmp_'],
    ['cv.part', '_cv.part_'],
    ['cv.pdf.lydo.txt', '_cv.pdf.lydo.txt_'],
    ['CON', '_CON'],
    ['nul.pdf', '_nul.pdf'],
    ['com1.docx', '_com1.docx'],
    ['done', '_done'],
    ['FAILED', '_FAILED'],
    ['cho-ocr', '_cho-ocr'],
  ])('%j is %j', (sent, name) => expect(safeName(sent)).toBe(name))

  it('that is too long is cut between signs and keeps its ending', () => {
    const name = safeName(`${'Thông báo kết quả '.repeat(40)}.docx`)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
    expect(name).toMatch(/^Thông báo .*\.docx$/)
    expect(Buffer.byteLength(safeName(`a.${'x'.repeat(400)}`))).toBeLessThanOrEqual(200)
  })

  it('whatever is sent, is one that can be written, is seen by the watcher, and stays as it is', async () => {
    const folder = await tempFolder()
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'./\\ ~$\0\u202E_aáđ'), maxLength: 20 }),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (sent) => {
        const name = safeName(sent)
        expect(basename(name)).toBe(name)
        expect(isLitter(name)).toBe(false)
        expect(safeName(name)).toBe(name)
        await writeFile(join(folder, name), 'x')
        expect((await walk(folder)).files.map((f) => basename(f))).toContain(name)
      }),
      { numRuns: 200 },
    )
  })
})
