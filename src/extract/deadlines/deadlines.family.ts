/** Terms set in a letter: what must be done, by whom, until when. Rules find wordings of time with a cue; readers look at the clause and the structure. */
import type { Family } from '../rule.js'
import { knownStartReader } from './readers/known-start.js'
import { notTermsReader } from './readers/not-terms.js'
import { overlapsReader } from './readers/overlaps.js'
import { partiesReader } from './readers/parties.js'
import { quotedReader } from './readers/quoted.js'
import { tableTermsReader } from './readers/table-terms.js'
import { pastTheDay } from './rules/after.js'
import { daysAhead, daysAheadOf, daysBeforeEvent } from './rules/ahead.js'
import { beforeEndOf, beforeTime } from './rules/before.js'
import { atLatest, until, withinDay } from './rules/by.js'
import { beforeEvent, eventWithDay } from './rules/event.js'
import { afterThat, comingDays, eventThenLength } from './rules/following.js'
import { dayIsLast, labelAtEnd, secondDay, severalDays } from './rules/last-day.js'
import { insteadOf, labelledBracket, labelledDay, labelledPeriod, labelledTerm } from './rules/labelled.js'
import { dayThenOrder, onDay } from './rules/on-day.js'
import { afterColon, completedAt, endOfOrder, headOfItem, nthTime, reportDay } from './rules/plain.js'
import { periodAtEnd } from './rules/plain-period.js'
import { bareEach, eachThenPoint, everySoOften, halfAndYearReports, pointOfEach, pointOfPeriod, weekdayOfEach } from './rules/recurring.js'
import { bareTerm, daysAfterEvent, lengthFrom, termFromEvent } from './rules/relative.js'
import { eachOnce, eachTaskPoint, monthDay, reportEach, timesPer, weekdays } from './rules/rhythm.js'
import { sameDay, thisDay, withinTheDay } from './rules/today.js'
import { endOf, fromTo, partOfPeriod, withinPeriod } from './rules/within.js'

export const deadlinesFamily: Family = {
  name: 'deadlines',
  rules: [
    beforeTime,
    beforeEndOf,
    atLatest,
    labelledTerm,
    labelledPeriod,
    labelledDay,
    labelledBracket,
    insteadOf,
    dayIsLast,
    labelAtEnd,
    severalDays,
    secondDay,
    until,
    withinDay,
    thisDay,
    withinTheDay,
    sameDay,
    withinPeriod,
    endOf,
    partOfPeriod,
    fromTo,
    pastTheDay,
    onDay,
    dayThenOrder,
    termFromEvent,
    lengthFrom,
    comingDays,
    afterThat,
    eventThenLength,
    daysAfterEvent,
    daysBeforeEvent,
    daysAheadOf,
    daysAhead,
    bareTerm,
    beforeEvent,
    eventWithDay,
    pointOfEach,
    eachThenPoint,
    pointOfPeriod,
    everySoOften,
    halfAndYearReports,
    bareEach,
    weekdayOfEach,
    timesPer,
    eachOnce,
    weekdays,
    monthDay,
    eachTaskPoint,
    reportEach,
    completedAt,
    nthTime,
    afterColon,
    endOfOrder,
    reportDay,
    periodAtEnd,
    headOfItem,
  ],
  readers: [overlapsReader, tableTermsReader, notTermsReader, knownStartReader, quotedReader, partiesReader],
}
