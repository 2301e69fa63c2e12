/** The build without WebAssembly, which the security policy does not allow: the same interface. */
declare module 'sql.js/dist/sql-asm.js' {
  import initSqlJs from 'sql.js';
  export = initSqlJs;
}
