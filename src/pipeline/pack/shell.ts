/** A command as it can be pasted into a shell: whatever a name holds, it stays one argument. */

/** "npx congvan explain --commune "An Phú (Hòa An) 01234"". */
export const commandLine = (args: readonly string[]): string => ['npx', 'congvan', ...args].map(shellQuoted).join(' ')

export function shellQuoted(arg: string): string {
  if (/^[\w@+=:,./-]+$/.test(arg)) return arg
  if (UNSEEN.test(arg)) return `$'${[...arg].map(escaped).join('')}'`
  // Understood by every shell, that of Windows too.
  if (!/["$`\\!%^]/.test(arg)) return `"${arg}"`
  return `'${arg.replaceAll("'", "'\\''")}'`
}

/** What cannot be seen is written out, so that the line shows all that it holds. */
const UNSEEN = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u

function escaped(sign: string): string {
  if (sign === "'" || sign === '\\') return `\\${sign}`
  return UNSEEN.test(sign) ? `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}` : sign
}
