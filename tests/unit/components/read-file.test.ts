import { describe, expect, it } from 'vitest';
import { readFile } from '../../../components/worksheet/read-file.ts';
import { answersFile } from '../../../src/worksheet/answers-file.ts';
import { sheet, text } from '../portfolio/fixture.ts';

const worksheet = sheet();
const file = (content: unknown) =>
  new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
const envelope = answersFile(worksheet, { wort: text('gesichert') }, {}, new Date('2026-11-22T13:03:00Z'));

describe('loading answers from a file', () => {
  it('gives the answers of a backup of this sheet', async () => {
    const read = await readFile(worksheet, file(envelope));
    expect(read.sheet?.answers).toEqual({ wort: text('gesichert') });
    expect(read.text).toMatch(/^Aus der Datei geladen/);
  });

  it('gives what fits and says how much did not', async () => {
    const answers = { wort: text('gut'), punkt: { kind: 'rating', value: 'vielleicht', note: '' } };
    const read = await readFile(worksheet, file({ ...envelope, answers }));
    expect(read.sheet?.answers).toEqual({ wort: text('gut') });
    expect(read.text).toContain('eine Antwort, die nicht zu diesem Blatt passt');
  });

  it.each([
    ['no JSON', 'Guten Tag', 'keine Antworten zu einem Arbeitsblatt'],
    ['a later format', { ...envelope, formatVersion: 2 }, 'neueren Fassung'],
    ['another worksheet', { ...envelope, worksheet: 'anderes' }, 'anderen Blatt (anderes)'],
    ['a damaged PDF', '%PDF-1.7 und dann nichts', 'ließ sich nicht öffnen'],
  ])('changes nothing and says why when the file is %s', async (_, content, why) => {
    const read = await readFile(worksheet, file(content));
    expect(read.sheet).toBeUndefined();
    expect(read.text).toContain(why);
  });
});
