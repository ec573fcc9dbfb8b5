// The floors of docs/ARCHITECTURE.md: a folder may import from the floors below its own (listed before it), never sideways, never up.
const FLOORS = [
  ['model'],
  ['text'],
  ['reference'], // compares names by the keys of text
  ['intake', 'parse', 'extract', 'compose', 'reconcile', 'store', 'report'],
  ['pipeline'],
  ['watch', 'web'],
  ['cli'],
]

const looksDownOnly = FLOORS.flatMap((floor, height) =>
  floor.map((folder) => {
    const below = FLOORS.slice(0, height).flat()
    return {
      name: `${folder}-looks-down-only`,
      severity: 'error',
      comment: `src/${folder} may import ${below.map((f) => `src/${f}`).join(', ') || 'nothing of ours'}.`,
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...below].join('|')})/` },
    }
  }),
)

module.exports = {
  forbidden: [
    ...looksDownOnly,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-stages',
      severity: 'error',
      comment: 'Files, processes and workers belong to intake, parse, store, pipeline and the doors.',
      from: { path: '^src/', pathNot: '^src/(intake|parse|store|pipeline|watch|web|cli)/|^src/main\\.ts$' },
      to: { path: '^(node:)?(fs|fs/promises|child_process|worker_threads|cluster|os)$' },
    },
    {
      name: 'no-network',
      severity: 'error',
      comment: 'Only the web door and the PostgreSQL backend may open sockets.',
      from: { path: '^src/', pathNot: '^src/(web/|store/backends/postgres)' },
      to: { path: '^(node:)?(net|http|https|http2|tls|dgram|dns|dns/promises|inspector)$' },
    },
    {
      name: 'processes-where-named',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(parse|pipeline|cli|watch)/' },
      to: { path: '^(node:)?(child_process|worker_threads|cluster)$' },
    },
    {
      name: 'no-dead-wood',
      severity: 'error',
      comment: 'Every file of src is reached from src/main.ts or the reading process.',
      from: { path: '^src/(main|pipeline/reading-process)\\.ts$' },
      to: { path: '^src/', reachable: false, pathNot: '\\.d\\.ts$|^src/web/assets/|^src/(main|pipeline/reading-process)\\.ts$' },
    },
    { name: 'not-to-dev-dep', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-dev'] } },
    { name: 'no-test-from-src', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench|scripts|fixtures)/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
