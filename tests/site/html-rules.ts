// What HTML has to hold to, whether it was built or stands in a page that is awake.
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // how the HTML is written is the builder's business; what it says is ours
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-implicit-button-type': 'error',
    // titles of German chapters may be long; search engines cut them by themselves
    'long-title': 'off',
    // React writes `value` and `checked` as it needs them
    'no-redundant-for': 'off',
    'no-inline-style': 'error',
    // headings may begin with a number, and so may their ids since HTML5
    'valid-id': ['error', { relaxed: true }],
    // React writes maxLength as its property is called; HTML does not care
    'attr-case': 'off',
    // the search answers while one types, and Enter opens the first result: a button would do nothing
    'wcag/h32': 'off',
    // one fieldset without a name locks the whole sheet until it has been loaded; axe checks all groups
    'wcag/h71': 'off',
    // the framework's island element
    'element-name': ['error', { blacklist: [], pattern: 'kebabcase', whitelist: ['astro-island'] }],
    'unrecognized-char-ref': 'off',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
  },
});

/**
 * Where a page is no valid HTML: line, rule and what is wrong.
 * @param html of a page that is awake where `awake`: scripts set styles by the object model, which the policy allows
 */
export async function faultsOfHtml(html: string, awake = false): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages
      // Astro puts the style of its island element right before the island
      .filter(({ message }) => message !== '<style> element is not permitted as content under <div>')
      .filter(({ ruleId }) => !(awake && ruleId === 'no-inline-style'))
      .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
