/**
 * Says in words that a browser is too old for filling in, and keeps the sheet as the page came: started anyway, it
 * would break half-way and take the whole sheet off the page. Written so that any browser can read it, and loaded as a
 * file of its own before the sheet, because the content security policy allows no inline scripts.
 *
 * What is asked for came with the oldest browsers in which everything works (`src/integrations/browser-floor.mjs`) or
 * shortly before: sizes of containers with Chrome 105, Firefox 110 and Safari 16, the others a little earlier.
 */
export const tooOldScript = `(function () {
  var isNewEnough =
    window.CSS &&
    CSS.supports &&
    CSS.supports('container-type', 'inline-size') &&
    window.structuredClone &&
    [].findLast &&
    Object.hasOwn;
  if (isNewEnough) return;
  document.documentElement.setAttribute('data-too-old', '');
  if (window.customElements) customElements.define = function () {};
  document.addEventListener('DOMContentLoaded', function () {
    var notices = document.querySelectorAll('[data-too-old-notice]');
    for (var at = 0; at < notices.length; at += 1) notices[at].removeAttribute('hidden');
  });
})();
`;
