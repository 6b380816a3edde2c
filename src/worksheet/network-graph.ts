/** For every node the nodes it is tied to, by their place in the list. Ties run both ways. */
export type Graph = readonly (readonly number[])[];

/** Nodes that reach each other, as groups; a node alone is one too. In order of their first node. */
export function componentsOf(graph: Graph, without?: number): readonly (readonly number[])[] {
  const seen = new Set<number>(without === undefined ? [] : [without]);
  const components: number[][] = [];
  graph.forEach((_, start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const component = [start];
    // `component` grows inside this loop: `for … of` visits what is added
    for (const node of component)
      for (const next of graph[node] ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          component.push(next);
        }
    components.push(component.sort((a, b) => a - b));
  });
  return components;
}

/**
 * Articulation points: nodes without which their group falls apart, and into how many parts. Each node is
 * taken out in turn, which for forty nodes is quick and easier to trust than the clever way.
 */
export function bridgesOf(graph: Graph): ReadonlyMap<number, number> {
  const whole = componentsOf(graph).length;
  return new Map(
    graph.flatMap((ties, node) => {
      // its own group is replaced by the parts that it falls into
      const parts = componentsOf(graph, node).length - whole + 1;
      return ties.length > 0 && parts > 1 ? [[node, parts] as const] : [];
    }),
  );
}
