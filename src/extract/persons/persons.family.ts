/** Officials whom a letter names outside of its signature: who spoke, who led, who was there. */
import type { Family } from '../rule.js'
import { namedOfficial } from './named-official.rule.js'

export const personsFamily: Family = { name: 'persons', rules: [namedOfficial], readers: [] }
