#!/usr/bin/env node
/** Hands argv to the commands and their code to the system. */
import { run } from './cli/program.js'
import { processTerminal } from './cli/terminal.js'

process.exitCode = await run(process.argv.slice(2), processTerminal())
