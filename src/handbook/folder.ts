/**
 * The folder that the handbook is built from; a parameter, so that other publishers build other books. Set to nothing,
 * as shells and build services do with what they do not know, it is not set.
 */
export const contentDir = process.env['CONTENT_DIR']?.trim() || 'content';
