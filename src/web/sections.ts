/** The sections of the desk, in the order of its menu. A new one: a folder with its `….section.tsx` and a line here. */
import { apiSection } from './api/api.section.js'
import { communeSection } from './commune/commune.section.js'
import { pictureSection } from './picture/picture.section.js'
import { registerSection } from './register/register.section.js'
import { reportsSection } from './reports/reports.section.js'
import type { Section } from './section.js'
import { usersSection } from './users/users.section.js'

export const sections: readonly Section[] = [registerSection, pictureSection, communeSection, reportsSection, usersSection, apiSection]
