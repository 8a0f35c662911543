/** A client script as text; see src/io/script-text.ts. */
declare module '*?script' {
  const code: string;
  export default code;
}

/** The same for browsers that know no modules. */
declare module '*?old-script' {
  const code: string;
  export default code;
}
