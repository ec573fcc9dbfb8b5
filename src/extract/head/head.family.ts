import type { Family } from '../rule.js'
import { arrivalReader } from './arrival.reader.js'
import { blanksReader } from './blanks.reader.js'
import { issuerReader } from './issuer.reader.js'
import { dateLine, placeOfIssue, shortDateLine } from './letter-date.rule.js'
import { dottedNumber, loneSymbol, partyNumber, stateNumber } from './letter-number.rule.js'
import { copyMark, draftMark, secrecyMark, urgencyMark } from './marks.rule.js'
import { newsDateReader } from './news-date.reader.js'
import { newsIssuerReader } from './news-issuer.reader.js'
import { addresseesReader, copiesReader } from './receivers.reader.js'
import { signerReader } from './signer.reader.js'
import { subjectReader } from './subject.reader.js'
import { typeReader } from './type.reader.js'

/** What the head and foot of a letter say of it: number, date, place, type, issuer, trích yếu, receivers, signer, marks. */
export const headFamily: Family = {
  name: 'head',
  rules: [
    stateNumber,
    partyNumber,
    dottedNumber,
    loneSymbol,
    dateLine,
    shortDateLine,
    placeOfIssue,
    urgencyMark,
    secrecyMark,
    draftMark,
    copyMark,
  ],
  readers: [
    typeReader,
    issuerReader,
    newsIssuerReader,
    newsDateReader,
    subjectReader,
    addresseesReader,
    copiesReader,
    signerReader,
    arrivalReader,
    blanksReader,
  ],
}
