import { parse, type AtRule, type ChildNode, type Declaration, type Rule } from 'postcss';
import { newerStyles, styleFeatures } from '../../../src/integrations/browser-floor.mjs';

export interface NewerStyle {
  readonly what: string;
  /** The rule or at-rule in which it stands. */
  readonly where: string;
}

const features = newerStyles.flatMap((name) => {
  const feature = styleFeatures[name];
  return feature ? [{ name, ...feature }] : [];
});
const featuresIn = (text: string, place: 'value' | 'selector' | 'at-rule') =>
  features.filter((feature) => feature.in === place && feature.pattern.test(text));

/**
 * What styles use that is newer than the oldest browser. A value is in order behind another of the same property that
 * is not newer, and anything is inside `@supports`: there the browser is asked.
 */
export function newerInStyles(css: string): NewerStyle[] {
  const found: NewerStyle[] = [];
  parse(css).walk((node) => {
    if (isAskedFor(node)) return;
    if (node.type === 'decl') found.push(...newerInDeclaration(node));
    if (node.type === 'rule' && !isKeyframe(node))
      found.push(
        ...featuresIn(node.selector, 'selector').map(({ name }) => ({ what: name, where: node.selector })),
      );
    if (node.type === 'atrule') {
      const where = `@${node.name} ${node.params}`;
      found.push(...featuresIn(where, 'at-rule').map(({ name }) => ({ what: name, where })));
    }
  });
  return found;
}

function newerInDeclaration(declaration: Declaration): NewerStyle[] {
  const text = (one: Declaration) => `${one.prop}:${one.value}`;
  const isOlder = (one: ChildNode) =>
    one.type === 'decl' && one.prop === declaration.prop && featuresIn(text(one), 'value').length === 0;
  const siblings = declaration.parent?.nodes ?? [];
  if (siblings.slice(0, siblings.indexOf(declaration)).some(isOlder)) return [];
  const where = `${selectorOf(declaration)}{${text(declaration)}}`;
  return featuresIn(text(declaration), 'value').map(({ name }) => ({ what: name, where }));
}

function selectorOf({ parent }: Declaration): string {
  return parent?.type === 'rule' ? parent.selector : '';
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name);
}

function isAskedFor(node: ChildNode): boolean {
  for (let above = node.parent; above; above = above.parent as typeof above)
    if (above.type === 'atrule' && (above as AtRule).name === 'supports') return true;
  return false;
}
