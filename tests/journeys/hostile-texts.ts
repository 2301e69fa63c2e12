/** Texts that do harm where they are taken for anything but text; as a file or a form may bring them. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror="alert(1)">',
  '<script>fetch("https://evil.example/")</script>',
  'javascript:alert(1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example/","x")',
  '@SUM(1+1)*cmd',
  '__proto__',
  'constructor',
  '{"__proto__":{"polluted":1}}',
  // The letters after it would run from right to left, over what stands beside it.
  'lo-\u202egpj.exe',
  'trước\u0000sau',
  `${'Rất dài '.repeat(500)}hết`,
  'X'.repeat(5000),
] as const;
