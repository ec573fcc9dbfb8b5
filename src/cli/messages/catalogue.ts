/** The languages that there are. */
import { en } from './en.js'
import type { Lang, Messages } from './messages.js'
import { vi } from './vi.js'

const catalogue: Readonly<Record<Lang, Messages>> = { vi, en }

export const messagesIn = (lang: Lang): Messages => catalogue[lang]
