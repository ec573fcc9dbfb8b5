/** `natural` by subpath only: its main module loads databases, a 34 MB dictionary and prints to stdout. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean }): number
  export = jaroWinkler
}
