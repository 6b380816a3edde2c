/** An inline drawing with more than that makes a page slow, and nobody understands it. */
export const mostTagsInDrawing = 4000;
export const mostLevelsInDrawing = 40;
