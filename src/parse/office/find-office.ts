/** Whether LibreOffice is on this machine: a program named soffice or libreoffice on the PATH. Nothing is installed and nothing is asked of the net. */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']

/** The program's full path; null when there is none, or when CONGVAN_OFFICE=off asks to do without. */
export function findOffice(): string | null {
  if (process.env['CONGVAN_OFFICE'] === 'off') return null
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean))
    for (const name of NAMES) if (isProgram(join(folder, name))) return join(folder, name)
  return null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
