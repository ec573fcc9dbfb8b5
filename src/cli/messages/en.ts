import type { FileOutcome } from '../../model/outcome.js'
import type { Messages } from './messages.js'
import { postgresTroubles } from './postgres-troubles.js'
import { userMessages } from './users.js'
import { refusalsInEnglish } from '../../pipeline/words/refusals.en.js'
import { speeches } from '../../pipeline/words/speech.js'

export const en: Messages = {
  help: {
    program:
      'Reads Vietnamese official letters: who asks whom for what by when, which commune meets which criterion; each value with its sentence.',
    usage: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    global: 'Global options:',
    showHelp: 'show help',
    showVersion: 'show the version',
  },
  unknownCommand: (name) => `There is no command "${name}"; see: congvan --help`,
  unknownOption: (name) => `There is no option ${name}; see --help after the command's name.`,
  missingArgument: (command) => `Command ${command} lacks an argument; see: congvan ${command} --help`,
  missingValue: (option) => `Option ${option} lacks its value.`,
  tooManyArguments: (command) => `Command ${command} got too many arguments; see: congvan ${command} --help`,
  notANumber: (typed) => `"${typed}" is no number, expected a whole number.`,
  notForTerminal: (format) =>
    `${format} is a file for another program and cannot be shown on a terminal; write it to a file: congvan report … --format ${format} > table.${format}`,
  notAChoice: (typed, choices) => `"${typed}" cannot be used here, expected one of: ${choices.join(', ')}.`,
  unknownReport: (name, names) => `There is no report "${name}", there are: ${names.join(', ')}.`,
  formatNotHere: (format) =>
    `Format ${format} is a calendar, only for deadlines; use: congvan report deadlines --format ${format}, or choose another format.`,
  filterNotHere: (filter, report, filters) => `Report ${report} has no filter ${filter}, only: ${filters.map((f) => `--${f}`).join(', ')}.`,
  filterNeeded: (filter, report) =>
    `Report ${report} needs ${filter}, for example: congvan report ${report} ${filter} ${filter === '--since' ? '2024-03-15' : '"Name"'}`,
  folderGiven: (path) => `"${path}" is a folder, this command takes files; for a folder use: congvan ingest`,
  notAFolder: (path) => `"${path}" is no folder, expected an existing one to watch.`,
  noStore: (path) => `There is no store at "${path}"; first run: congvan ingest FOLDER, or name another with --store.`,
  unknownStore: (url) => `No kind of store fits "${url}", expected the path of an SQLite file or postgres://USER@HOST/DATABASE.`,
  joiningLetters: 'what letters tell of each other',
  storeFailed: (url, why) => `Store "${url}" cannot be used: ${why}.`,
  troubles: {
    ...postgresTroubles.en,
    STORE_NEWER: 'it was made by a newer congvan, update the program',
    STORE_FOREIGN: 'it is the database of another program, name another place with --store',
    SQLITE_NOTADB: 'it is no SQLite file, name another with --store',
    SQLITE_CORRUPT: 'the file is damaged, restore it from a backup or read the letters into a new one (--store)',
    SQLITE_BUSY: 'another program holds it, wait until that is done and run again',
    SQLITE_FULL: 'the disk is full, make room',
    ENOSPC: 'the disk is full, make room',
    SQLITE_READONLY: 'no permission to write, grant it or copy the store elsewhere',
    SQLITE_CANTOPEN: 'it cannot be opened there (a folder, a read-only place, no permission), check path and permissions',
    EACCES: 'no permission in that folder, grant it or choose another place with --store',
    EROFS: 'that place is read-only, choose another with --store',
    ENOTDIR: 'the path leads through something that is no folder, check --store',
    EEXIST: 'the path leads through something that is no folder, check --store',
    EADDRINUSE: 'another program uses that port',
  },
  failed: (why) => `The work stopped half-way (${why}); what is done is kept, run the same command again.`,
  severalLetters: (called, count) => `${count} letters are called "${called}", all are shown.`,
  nothingFound: (words) => `"${words}" is in no letter.`,
  foundWithoutAccents: 'Nothing fits with these accents; below is what fits without them.',
  outcomeName: {
    done: 'read',
    known: 'known',
    duplicate: 'duplicate',
    waiting: 'waiting for OCR',
    secret: 'secret',
    refused: 'unreadable',
  },
  outcome: ({ kind, name, code, says }: FileOutcome) =>
    `${en.outcomeName[kind]}: ${name}${says === null ? '' : ` – ${refusalsInEnglish.get(code ?? '') ?? says}`}`,
  summary: (counts) => {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    const parts = [...counts].map(([kind, n]) => `${n} ${kind === 'done' ? 'new' : en.outcomeName[kind]}`)
    const fresh = counts.get('done') ?? 0
    return total === 0 ? 'No files.' : `${total} files: ${parts.join(', ')}.${fresh === 0 ? ' Nothing new.' : ''}`
  },
  reading: 'Reading',
  page: (name, page, of) => `${name}: page ${page}/${of}`,
  noTesseract:
    '--ocr tesseract was asked for, but this machine has no tesseract that can be used; see congvan doctor for how to install it, or use --ocr auto.',
  refused: (name, code, says) => `${name}: ${refusalsInEnglish.get(code ?? '') ?? says}`,
  serve: {
    opened: (address, folder) =>
      `The desk is open at ${address} (open this address in a browser).\nDrop files onto its page, or into the folder "${folder}". Ctrl+C ends it.`,
    notOpened: (address, why) => `The desk could not be opened at ${address} (${why}); choose another port with --port.`,
    ending:
      'Closing: the file at hand is finished first; Ctrl+C once more ends at once (that file is read again next time, nothing is lost).',
    noAdmin:
      'Open to other machines, or with --sign-in, everybody signs in, and there is no admin yet; add one first: congvan user add NAME --role admin',
    others: (addresses) => `Other machines open: ${addresses.join(', ')}`,
    unencrypted:
      'Note: passwords and letters cross the network unencrypted; outside a trusted office network put it behind an HTTPS gate with --behind-proxy (docs/BAN-LAM-VIEC.md).',
    notAName: (typed) => `"${typed}" is no host name; expected one like congvan.ubnd.local (several with commas between).`,
    ends: 'The desk is closed.',
    noBrowser: (address) => `No browser could be opened from here; open ${address} yourself.`,
  },
  users: userMessages.en,
  watch: {
    begins: (folder) =>
      `Watching "${folder}"; files that were read go to done/, broken ones to failed/, with --ocr off scans to cho-ocr/. Stop with Ctrl+C.`,
    ends: 'Stopped watching.',
    storeInside: (store, folder) => `Store "${store}" lies inside the watched folder "${folder}"; put it elsewhere with --store.`,
    folderFailed: (folder, why) => `The folder "${folder}" cannot be used (${why}); grant write access or choose another folder.`,
    heldBy: (folder, pid, host) =>
      `Another congvan watches the folder "${folder}"${pid > 0 ? ` (process ${pid} on ${host})` : ''}; use that one, end it, or choose another folder.`,
    moved: (name, to) => `${name} → ${to}`,
    notMoved: (name, why) => `"${name}" could not be moved (${why}); it will be tried again.`,
    passedOver: (name) =>
      `Passed over "${name}": no regular file (link, pipe), or its name holds broken characters; copy the letter itself here, under another name if need be.`,
    waiting: (name) => `"${name}" is not complete or is held by another program; it will be tried again.`,
  },
  demo: {
    intro: (folder, store) => `Reading the sample letters of ${folder} into the store ${store}`,
    noFixtures: (folder) => `There are no sample letters at "${folder}"; use: congvan ingest FOLDER`,
    asOf: (day) => `As of ${day}, the day of the newest letter in the store (not today).`,
    deadlines: 'Next deadlines',
    matrix: 'Communes × criteria (Đ: met, CĐ: not met, empty: no letter tells)',
    sentence: 'The sentence behind a cell:',
    desk: 'The desk over these letters:',
    answers: (address) => `The page at ${address} answers; CI is set, so this is the end.`,
    silent: (address, why) =>
      `The page at ${address} does not answer as it should (${why}); run congvan doctor and tell whoever looks after the software.`,
  },
  record: {
    file: 'File',
    type: 'Type',
    number: 'Number',
    date: 'Date',
    issuer: 'Issuer',
    subject: 'Subject',
    addressees: 'To',
    signer: 'Signer',
    deadlines: 'Deadlines',
    communes: 'Communes',
    problems: 'To check',
    blank: '(blank)',
  },
  ...speeches.en,
}
