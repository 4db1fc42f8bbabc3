import fc from 'fast-check';

/** Texts that would close or open something around them: markup, comments, control characters, lone surrogates. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script>',
        '<script>alert(1)</script>',
        '<!--',
        '-->',
        ']]>',
        '<![CDATA[',
        '"><img src=x onerror=alert(1)>',
        "' onload='",
        '&amp;',
        '&#0;',
        '&lt',
        '$&',
        '\u2028',
        '\u202e',
        '\u0000',
        '\u0008',
        '\u000b',
        '\ufffe',
        '\ud800',
        '\udfff',
        '😀',
        '\r\n',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
