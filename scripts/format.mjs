// @ts-check
// `npm run format`: brings code and documents into form.
import { bringIntoForm } from './machine/form.mjs';
import { root } from './machine/process.mjs';

const { code, output, leftOut } = await bringIntoForm(root, process.env['CONTENT_DIR'] || 'content');
if (output.trim() !== '') console.error(output.trim());
for (const file of leftOut)
  console.error(
    `${file} ist nicht als UTF-8 gespeichert und bleibt, wie es ist. Speichern Sie die Datei im Editor mit der Kodierung UTF-8.`,
  );
process.exitCode = code;
