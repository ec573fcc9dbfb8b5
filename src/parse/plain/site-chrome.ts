/**
 * What a web page puts around its text, in files copied from a browser: navigation before it, counters and shares after it.
 * Lines are judged only as whole lines of the known wordings; a sentence that contains such words stays.
 */
import { fold } from '../../text/fold.js'

export interface Unframed {
  /** The lines with the chrome's replaced by empty ones, so that line numbers stay. */
  readonly lines: readonly string[]
  readonly chrome: readonly string[]
  readonly origin: 'file' | 'web'
}

const NAVIGATION =
  /^(?:skip to (?:main )?content|chuyen den noi dung.{0,20}|(?:(?:che do ban dem|in trang|in bai viet|xuat pdf|doc noi dung|doc bai|luu trang|gui email|gui bai viet)\s*)+|[-(]?a-?\s*a\s*[+(]?\+?a\)?|co chu.{0,12}|(?:trang chu|home)(?:\s*[>/»|].*)?|dang nhap|dang ky|tim kiem|so do (?:trang|cong|site).*|english|tieng viet|menu|lien ket website|facebook|zalo|twitter|chia se)$/
const COUNTER =
  /^(?:(?:so )?luot (?:xem|doc|truy cap)\s*:?\s*[\d.]*|tac gia\s*:.{0,80}|nguoi dang\s*:.{0,60}|dang boi\s*:?.{0,60}|(?:ngay dang|cap nhat|xuat ban)\s*:?\s*[\d/:,.\- hap]*m?|(?:chia se|in|gui email|tweet|like)|danh gia bai viet.*|ve trang truoc|dau trang|len dau trang)$/
const AFTERWORD =
  /^(?:cac tin khac|tin khac|tin lien quan|bai viet lien quan|cac bai viet khac|tin cu hon|tin moi hon|cung chuyen muc|ban quyen (?:thuoc|cua).*)\s*:?$/
const LETTERHEAD = /^(?:.*cong h?oa xa hoi chu nghia viet nam|.*dang cong san viet nam\s*$|so\s*:?\s*\d*\s*[/-]\S+.*|kinh gui\b.*)$/

const HEAD = 40

/** True for a whole line that belongs to the page, not to the text: "Lượt xem: 25", "In trang". */
export const isChromeLine = (line: string): boolean => {
  const folded = fold(line.normalize('NFC').trim())
  return NAVIGATION.test(folded) || COUNTER.test(folded) || AFTERWORD.test(folded)
}

export function unframe(lines: readonly string[]): Unframed {
  const folded = lines.map((line) => fold(line.trim()))
  const isLetter = folded
    .filter((line) => line !== '')
    .slice(0, HEAD)
    .some((line) => LETTERHEAD.test(line))
  const signs = folded.flatMap((line, i) => (NAVIGATION.test(line) || COUNTER.test(line) ? [i] : []))
  const top = signs.filter((i) => i < HEAD && NAVIGATION.test(folded[i] ?? ''))
  if (top.length === 0 || signs.length < 2) return { lines, chrome: [], origin: 'file' }
  const drop = new Set(signs)
  if (!isLetter) {
    banners(lines, folded, top.at(-1) ?? 0).forEach((i) => drop.add(i))
    afterwords(folded).forEach((i) => drop.add(i))
  }
  return {
    lines: lines.map((line, i) => (drop.has(i) ? '' : line)),
    chrome: lines.filter((line, i) => drop.has(i) && line.trim() !== ''),
    origin: isLetter ? 'file' : 'web',
  }
}

/** Slogans and menus between the page's top and its last line of navigation; a line that must be the title stays. */
function banners(lines: readonly string[], folded: readonly string[], last: number): number[] {
  const between = lines.flatMap((line, i) => (i < last && line.trim() !== '' && !NAVIGATION.test(folded[i] ?? '') ? [i] : []))
  const next =
    lines
      .slice(last + 1)
      .find((line) => line.trim() !== '')
      ?.trim() ?? ''
  const titleFollows = next.length < 250 && !/[.;:]$/.test(next)
  return titleFollows ? between : between.slice(0, -1)
}

/** Everything from "Các tin khác" on. */
function afterwords(folded: readonly string[]): number[] {
  const from = folded.findIndex((line, i) => i > 3 && AFTERWORD.test(line))
  return from < 0 ? [] : folded.flatMap((_, i) => (i >= from ? [i] : []))
}
