/** Labels of points as letters print them: "1.", "2.1.", "1)", "a)", "I.", "-", "+", "•", "Điều 3.", "Phụ lục". */
const LABEL =
  /^\s*(?:[-–—+•●▪◦*]\s|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|\(?[a-zđ]{1,2}\)\s|[a-zđ]\.\s|[IVX]{1,5}[.)]\s|[A-Z][.)]\s|(?:Điều|Chương|Mục|Khoản|Phần|PHẦN|Phụ lục|PHỤ LỤC)\s+[\dIVXA-Z]+)/u

/** True when a line begins with the label of a point: it begins a paragraph of its own. */
export const isLabelled = (line: string): boolean => LABEL.test(line)

/** A line that only draws: "---", "***", "________", "====". A lone "*" or "-" is no drawing. */
export const isRule = (line: string): boolean => DRAWN.test(line) && line.replace(/\s+/g, '').length >= 3 && !/^\s*\.{3,}\s*$/.test(line)

/** No group repeated: a line of a million dots would take a million steps of the stack. */
const DRAWN = /^[\s\-–—_=*~.]+$/
