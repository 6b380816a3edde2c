import fc from 'fast-check';
import { glob, readFile } from 'node:fs/promises';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it, test } from 'vitest';
import { readSvg } from '@/handbook/svg.ts';
import { attributes, elements } from '@/handbook/svg-vocabulary.ts';
import { busy } from '../busy.ts';

const drawings = await Promise.all(
  (await Array.fromAsync(glob('tests/fixtures/*/abbildungen/*.svg')))
    .sort()
    .map(async (file) => readFile(file, 'utf8')),
);
const read = (source: string) => readSvg('bild.svg', source, 'abb-bild-');
/** What an author reads, a fault a line. */
const faults = (source: string) => read(source).problems.map(({ line, message }) => `${line} ${message}`);
const around = (inside: string, more = '') => `<svg viewBox="0 0 10 10"${more}>${inside}</svg>`;

test('drawings that follow the rules pass, and draw what they drew', () => {
  expect(drawings.length).toBeGreaterThan(0);
  for (const source of drawings) {
    const { svg, problems } = read(source);
    expect(problems).toEqual([]);
    expect(svg?.replaceAll(/\s*\/>/g, '/>')).toBe(source.trim().replaceAll(/\s*\/>/g, '/>'));
  }
});

describe('what a drawing program exports passes', () => {
  it.each([
    ['a head of XML', `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${around('<g/>')}`],
    ['a mark of the byte order', `\uFEFF${around('<g/>')}`],
    ['a comment', `<!-- Generator: Zeichenprogramm 1.0 -->${around('<!-- </svg><script> --><g/>')}`],
    [
      'names of languages that are not used',
      around('<g/>', ' xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1"'),
    ],
    ['notes of the program', around('<g data-name="Ebene 1"/>', ' xml:space="preserve" x="0" y="0"')],
    [
      'gradients',
      around(
        '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><rect fill="url(#a)"/>',
      ),
    ],
    [
      'tips of arrows',
      around(
        '<marker id="a" orient="auto" refX="2"><path d="M0 0L2 1Z"/></marker><path d="M0 0H9" marker-end="url(#a)"/>',
      ),
    ],
    [
      'colours as functions',
      around(
        '<rect fill="rgb(0, 0, 0)" stroke="hsl(120 50% 50% / 0.5)" transform="translate(1,2) rotate(30)"/>',
      ),
    ],
    [
      'text with signs',
      around('<text font-family="\'Source Sans\', sans-serif">A &lt; B &amp; C &gt; D „ü“ &#228;</text>'),
    ],
    ['lines of another system', around('\r\n<g/>\r\n')],
  ])('%s', (_, source) => {
    expect(faults(source)).toEqual([]);
  });
});

describe('ids', () => {
  const source = around(
    '<clipPath id="a"><rect id="b" width="1"/></clipPath><g id="inhalt" clip-path="url(#a)"/>',
  );
  it('are set apart from those of the page, and those that nobody names are left out', () => {
    expect(read(source).svg).toBe(
      around('<clipPath id="abb-bild-a"><rect width="1"/></clipPath><g clip-path="url(#abb-bild-a)"/>'),
    );
  });
  it('that are named and missing, or there twice, are faults', () => {
    expect(faults(around('<g fill="url(#a)"/>'))).toEqual([
      '1 url(#a): Einen Teil mit dieser Kennung (id) gibt es in der Zeichnung nicht.',
    ]);
    expect(faults(around('<pattern id="a"/>\n<pattern id="a"/><g fill="url(#a)"/>'))).toEqual([
      '2 id="a" gibt es in der Zeichnung zweimal. Jede Kennung darf nur einmal vorkommen.',
    ]);
  });
  it('of patterns are not named within patterns: ten of them could keep a browser busy for ever', () => {
    expect(faults(around('<pattern id="a"><rect fill="url(#b)"/></pattern><pattern id="b"/>'))).toEqual([
      '1 In <pattern> darf url(#…) nur einen Verlauf nennen. Lösen Sie „b“ auf.',
    ]);
  });
});

describe('a drawing is refused, with a line and what to do, when', () => {
  it.each([
    [
      'something stands behind it',
      `${around('')}\n<meta http-equiv="refresh" content="0;url=//evil.example">`,
      /^2 Nach <\/svg> steht noch etwas\. Löschen/,
    ],
    ['something stands before it', `<p>${around('')}`, /^1 /],
    [
      'an attribute begins without a blank',
      around('\n<rect width="1"onclick="alert(1)"/>'),
      /^2 Im Element <rect> fehlt ein Leerzeichen/,
    ],
    [
      'an attribute has no quotes',
      around('<rect width=1 onclick=alert(1) />'),
      /^1 Ein Attribut hat keinen Wert in Anführungszeichen/,
    ],
    [
      'an attribute stands twice',
      around('<rect width="1" width="2"/>'),
      /^1 Das Attribut „width“ steht zweimal/,
    ],
    ['an element is not closed', around('<g><text>'), /^1 Das Element <text> ist nicht geschlossen/],
    [
      'an entity is unknown',
      around('<text>&nbsp;</text>'),
      /^1 Die Abkürzung &nbsp; gibt es in einer Zeichnung nicht/,
    ],
    [
      'it defines entities',
      `<!DOCTYPE svg [<!ENTITY a "<script>">]>${around('<text>x</text>')}`,
      /^1 Eine Zeichnung hat keine Zeile <!DOCTYPE …>/,
    ],
    [
      'it names a stylesheet',
      `<?xml-stylesheet href="a.css"?>${around('')}`,
      /^1 Eine Zeichnung enthält keine Anweisungen/,
    ],
    ['it holds an instruction', around('<?php echo 1 ?>'), /^1 Eine Zeichnung enthält keine Anweisungen/],
    [
      'it holds CDATA',
      around('<text><![CDATA[</svg><script>]]></text>'),
      /^1 Eine Zeichnung enthält kein <!\[CDATA/,
    ],
    [
      'it is in another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${around('')}`,
      /^1 Die Datei nennt die Kodierung „ISO-8859-1“\. Speichern Sie sie als UTF-8/,
    ],
    ['it is no drawing', '<html viewBox="0 0 1 1"><body/></html>', /^1 Die Datei beginnt mit <html>/],
    ['it has no view box', '<svg xmlns="http://www.w3.org/2000/svg"/>', /^1 Am Anfang steht <svg viewBox/],
    ['its view box is none', '<svg viewBox="0 0 10 -1"/>', /^1 Am Anfang steht <svg viewBox/],
    ['it is empty', '', /^1 Die Datei beginnt nicht mit <svg/],
    ['a drawing stands in it', around('<svg/>'), /^1 Eine Zeichnung besteht aus einem Element <svg>/],
    ['a title holds elements', around('<title><g/></title>'), /^1 In <title> steht nur Text/],
  ])('%s', (_, source, message) => {
    const found = read(source);
    expect(found.svg).toBeUndefined();
    expect(found.problems.map(({ line, message: text }) => `${line} ${text}`).join('\n')).toMatch(message);
  });

  it.each([
    'script',
    'style',
    'a',
    'image',
    'use',
    'foreignObject',
    'animate',
    'animateTransform',
    'animateMotion',
    'set',
    'metadata',
    'switch',
    'symbol',
    'filter',
    'feImage',
    'mask',
    'textPath',
    'iframe',
    'meta',
    'link',
    'math',
    'html',
    'body',
    'RECT',
    'Script',
    'handler',
    'listener',
    'svg:script',
    'x:script',
    'html:script',
    'sodipodi:namedview',
    'constructor',
    '__proto__',
  ])('it holds <%s>', (name) => {
    for (const source of [
      around(`<g>\n<${name}/></g>`),
      around(`<g>\n<${name} xmlns:x="http://www.w3.org/2000/svg">x</${name}></g>`),
    ]) {
      const found = read(source);
      expect(found.svg).toBeUndefined();
      expect(found.problems[0]?.line).toBe(2);
      expect(found.problems[0]?.message).toContain(name.startsWith('animateT') ? 'nicht erlaubt' : name);
    }
  });

  it.each([
    'onclick',
    'onload',
    'ONLOAD',
    'onbegin',
    'href',
    'xlink:href',
    'x:href',
    'src',
    'style',
    'begin',
    'to',
    'from',
    'values',
    'attributeName',
    'xml:base',
    'filter',
    'mask',
    'cursor',
    'requiredExtensions',
    'systemLanguage',
    'tabindex',
    'role',
    'aria-label',
    'is',
    'slot',
    'nonce',
    'formaction',
    'externalResourcesRequired',
    'constructor',
    '__proto__',
    'toString',
  ])('an element has the attribute %s', (name) => {
    const found = read(around(`<g>\n<rect width="1"\n${name}="javascript:alert(1)"/></g>`));
    expect(found.svg).toBeUndefined();
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]).toMatchObject({ line: 3 });
  });

  it.each([
    'url(https://evil.example/x)',
    'url(//evil.example)',
    'url("#a")',
    "url('#a')",
    'url( #a)',
    'url(#a) red',
    'URL(#a)',
    'url(a.svg#a)',
    'url(data:image/svg+xml,x)',
    'u\\72l(//evil.example)',
    '\\75rl(//evil.example)',
    'image(//evil.example)',
    'image-set("x" 1x)',
    'src("x")',
    'javascript:alert(1)',
    'expression(alert(1))',
    'attr(x)',
    'var(--x)',
    'env(x)',
    'red;}</style>',
    'red/*',
    '@import',
    'u&#92;72l(x)',
    '&#117;rl(//evil.example)',
    '(',
    'a((b)',
    'rgb (url(x))',
    'paint(x)',
    'element(#x)',
    'cross-fade(url(x))',
    '&lt;script&gt;',
  ])('a colour is %s', (value) => {
    for (const name of ['fill', 'stroke', 'clip-path', 'marker-end', 'font-family', 'transform', 'd']) {
      const found = read(around(`<pattern id="a"/><path ${name}="${value.replaceAll('"', '&quot;')}"/>`));
      expect(found.svg, name).toBeUndefined();
    }
  });

  it('an attribute that paints nothing names a part', () => {
    expect(read(around('<pattern id="a"/><g transform="url(#a)"/>')).svg).toBeUndefined();
  });

  it.each(['page', 'fig-box skip-link', 'FIG-box', 'fig-', ''])(
    'a class is none of the figures: „%s“',
    (name) => {
      expect(faults(around(`<g class="${name}"/>`))[0]).toContain('sie beginnen mit fig-');
    },
  );

  it('an element says that it is of another language', () => {
    expect(faults(around('<g xmlns="http://www.w3.org/1999/xhtml"/>'))[0]).toContain('ist nicht SVG');
    expect(faults('<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"/>')[0]).toContain(
      'ist nicht SVG',
    );
  });

  it('it is nested deep, or has more elements than anyone draws, and that is said at once', () => {
    const begin = busy();
    for (const deep of [41, 3000, 100_000]) {
      const found = faults(around('<g>'.repeat(deep) + '</g>'.repeat(deep)));
      expect(found[0]).toMatch(/tiefer als 40 Ebenen|höchstens 4000 sind erlaubt/);
    }
    expect(busy() - begin).toBeLessThan(1000);
  });

  it('a program has done the same everywhere: that is one fault with a number', () => {
    const found = faults(around('<g style="fill:red"/>'.repeat(300)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/style="…".*Inkscape.*\nDas kommt 300-mal vor\./s);
  });

  it('all of it is wrong, within a second', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ` a${at}="${at}"`).join('');
    const begin = busy();
    expect(faults(around(`<g${many}/>`)).length).toBeLessThanOrEqual(50);
    expect(busy() - begin).toBeLessThan(1000);
  });
});

describe('whatever passes, a browser reads as it was checked', () => {
  /** What people try, to be set anywhere. */
  const hostile = [
    '</svg>',
    '<meta http-equiv=refresh content=0>',
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<?x ?>',
    '<!DOCTYPE svg>',
    '"',
    "'",
    '>',
    '<',
    '/>',
    '=',
    '`',
    '&',
    '&lt;',
    '&#60;',
    '&#x3c;script&#x3e;',
    '&amp;lt;',
    '&quot;',
    '&#0;',
    '&#13;',
    '\r',
    '\n',
    '\0',
    '\u2028',
    '\uFEFF',
    ' onclick="alert(1)"',
    'onload=alert(1)',
    ' href="javascript:alert(1)"',
    ' xlink:href="#a"',
    ' style="x"',
    ' fill="url(//e)"',
    ' fill="url(#a)"',
    ' id="a"',
    '<style>*{}</style>',
    '<foreignObject><p>x</p></foreignObject>',
    '<title><p>',
    '</title>',
    '<title>',
    '<desc>&lt;img src=x onerror=alert(1)&gt;</desc>',
    '<p>',
    '<br>',
    '<table>',
    '<font color="x">',
    '<svg>',
    '<math>',
    '<g>',
    '</g>',
    '<text>',
    '</text>',
    '<g xmlns="http://www.w3.org/1999/xhtml">',
    '<a:g>',
    ' xmlns:a="b"',
    '<use href="#a"/>',
    '<set attributeName="href" to="javascript:x"/>',
    '<linearGradient id="a"/>',
    '<plaintext>',
    '<textarea>',
    '<noscript>',
    '<template>',
  ];
  const pieces = [
    ...drawings.map((one) => one.trim().slice(0, 900)),
    around('<linearGradient id="a"/><g fill="url(#a)"><text x="1">a &lt; b</text></g>'),
  ].map((one) => (one.endsWith('</svg>') ? one : `${one.slice(0, one.lastIndexOf('\n'))}\n</svg>`));
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 12 }),
    put: fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 3, unit: 'binary' }), fc.constant('')),
    isBetween: fc.boolean(),
  });
  /** A drawing with some changes, half of them at places where something new may begin. */
  const mutated = fc
    .tuple(fc.constantFrom(...pieces), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([source, changes]) =>
      changes.reduce((text, { at, cut, put, isBetween }) => {
        const places = [...text.matchAll(isBetween ? /(?<=>)|(?=\/?>)/g : /(?:)/g)].map(({ index }) => index);
        const place = places[Math.floor(at * (places.length - 1))] ?? 0;
        return text.slice(0, place) + put + text.slice(place + (isBetween ? 0 : cut));
      }, source),
    );

  type Element = DefaultTreeAdapterTypes.Element;
  type Node = DefaultTreeAdapterTypes.Node;
  const below = (node: Node): Node[] =>
    'childNodes' in node ? node.childNodes.flatMap((child) => [child, ...below(child)]) : [];
  const isElement = (node: Node): node is Element => 'tagName' in node;

  test('one drawing of known elements and attributes, and nothing beside it', () => {
    let passed = 0;
    fc.assert(
      fc.property(mutated, (source) => {
        const { svg, problems } = read(source);
        if (svg === undefined) {
          expect(problems.length).toBeGreaterThan(0);
          return;
        }
        passed += 1;
        const fragment = parseFragment(`<div class="figure-frame">${svg}</div>`);
        const all = below(fragment);
        const found = all.filter(isElement);
        expect(found.map(({ tagName }) => tagName).slice(0, 2)).toEqual(['div', 'svg']);
        expect(fragment.childNodes).toHaveLength(1);
        expect(found[0]?.childNodes).toHaveLength(1);
        expect(
          all
            .filter((node) => !isElement(node))
            .map(({ nodeName }) => nodeName)
            .filter((name) => name !== '#text'),
        ).toEqual([]);
        for (const { tagName, namespaceURI, attrs } of found.slice(1)) {
          expect(elements).toContain(tagName);
          expect(namespaceURI).toBe('http://www.w3.org/2000/svg');
          for (const { name, value } of attrs) {
            if (!['id', 'class', 'xmlns'].includes(name)) expect(attributes).toContain(name);
            if (name !== 'xmlns') expect(value).not.toMatch(/url\((?!#abb-bild-[\w.-]+\)$)|[\\:@<>]/i);
          }
        }
        // what was written is read again as what it is
        expect(read(svg.replaceAll('abb-bild-', '')).svg).toBe(svg);
      }),
      { numRuns: 3300, seed: 15 },
    );
    expect(passed).toBeGreaterThan(300);
  });
});
