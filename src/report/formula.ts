/** Cells that spreadsheets would run (CWE-1236: = + - @ tab CR, also full-width); some run those that begin with blanks too. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/u

export const beginsFormula = (text: string): boolean => FORMULA.test(text)
