/** Radius of the ring and of its nodes, as the wheel of the start page is drawn; Wheel.css places words by the same. */
export const wheelSize = { ring: 100, node: 26 } as const;
