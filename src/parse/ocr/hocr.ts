/**
 * hOCR as tesseract writes it → lines of words. Only its own, regular output is read: no general HTML.
 * Lines that stand on their side or head ("textangle" in place of "baseline") are left out: a ReadLine cannot say so, and the page is to be turned first.
 */
import type { ReadLine, ReadWord } from './engine.js'

const LINE =
  /<span class='ocr_(?:line|caption|header|textfloat)'[^>]*title="bbox (\d+) (\d+) (\d+) (\d+); baseline (\S+) (\S+); x_size (\S+);[^"]*">([\s\S]*?)(?=<span class='ocr_(?:line|caption|header|textfloat)'|$)/g
const WORD = /<span class='ocrx_word'[^>]*title='bbox (\d+) (\d+) (\d+) (\d+); x_wconf (-?\d+)'[^>]*>([\s\S]*?)<\/span>/g

export const linesOfHocr = (hocr: string): ReadLine[] =>
  [...hocr.matchAll(LINE)].flatMap((m) => {
    const words = wordsOfHocr(m[8] ?? '')
    // The baseline is told from the box's lower left corner.
    return words.length === 0 ? [] : [{ words, baseline: Number(m[4]) + Number(m[6]), slope: Number(m[5]), size: Number(m[7]) }]
  })

const wordsOfHocr = (line: string): ReadWord[] =>
  [...line.matchAll(WORD)].flatMap(([, x0, y0, x1, y1, confidence, inner]) => {
    const text = plain(inner ?? '')
    return text === ''
      ? []
      : [
          {
            text,
            confidence: Math.min(1, Math.max(0, Number(confidence) / 100)),
            x0: Number(x0),
            y0: Number(y0),
            x1: Number(x1),
            y1: Number(y1),
          },
        ]
  })

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .normalize('NFC')
    // The models write Đ now as the Vietnamese, now as the Icelandic letter (U+00D0).
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    // A slash may come as the fraction's or the division's.
    .replace(/[\u2044\u2215]/g, '/')
    .trim()
