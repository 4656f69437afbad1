/** The page's style and script, as text: the build does not bundle them, because their hashes stand in the page's policy. */
declare module '*.css' {
  const text: string;
  export default text;
}

declare module '*.page.js' {
  const text: string;
  export default text;
}
