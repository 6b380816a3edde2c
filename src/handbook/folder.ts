/** The folder that the handbook is built from; a parameter, so that other publishers build other books. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';
