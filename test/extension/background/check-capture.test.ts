import { describe, expect, it } from 'vitest';
import { checkCapture } from '../../../extension/background/check-capture.ts';
import { maxCaptureBytes } from '../../../shared/capture.ts';
import { aCapture } from '../../browser/harness/a-capture.ts';

const capture = aCapture();

describe('a capture that is to be kept', () => {
  it('passes as it is', () => {
    expect(checkCapture(capture)).toEqual(capture);
  });

  it.each([
    ['a field too many', { ...capture, price: 1 }, ''],
    ['a tag that is too long', { ...capture, tags: ['ok', 'x'.repeat(41)] }, 'tags.1'],
    ['an id of another kind', { ...capture, id: 'one' }, 'id'],
    ['no page', { ...capture, page: null }, 'page'],
  ])('is turned away with %s, and the field is named', (_, given, field) => {
    expect(() => checkCapture(given)).toThrowError(
      expect.objectContaining({
        name: 'SaveError',
        code: 'invalid',
        message: expect.stringContaining(`${field}: `),
      }),
    );
  });

  it('is turned away where the Worker would not take so much, and is not cut down', () => {
    const evidence = { quote: '公'.repeat(600), rule: 'text.team' };
    const person = {
      name: '名',
      title: null,
      seniority: null,
      function: null,
      decisionMaker: null,
      evidence,
    };
    const job = {
      title: '销',
      organization: null,
      locations: Array.from({ length: 20 }, () => '市'.repeat(200)),
      remote: null,
      datePosted: null,
      employmentType: null,
      department: null,
      function: null,
      seniority: null,
      salary: null,
      evidence,
    };
    const large = { ...capture, people: Array(60).fill(person), jobs: Array(60).fill(job) };
    expect(new TextEncoder().encode(JSON.stringify(large)).byteLength).toBeGreaterThan(maxCaptureBytes);
    expect(() => checkCapture(large)).toThrowError(expect.objectContaining({ code: 'too-large' }));
  });
});
