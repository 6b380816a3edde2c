import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentDir } from '@/handbook/folder.ts';
import { readFalseAlarms } from '../../scripts/validate/false-alarms.ts';

const list = join(contentDir, 'fehlalarme.yaml');

// a handbook may do without the list
test.skipIf(!existsSync(list))('every false alarm in the list has a reason', async () => {
  expect(readFalseAlarms(await readFile(list, 'utf8')).length).toBeGreaterThan(0);
});
