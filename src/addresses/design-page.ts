/** Where the page stands that shows the look; on the dev server and in tests alone, and kept free everywhere. */
export const designPage = 'gestaltung';
