import { describe, expect, it } from '@jest/globals';
import { readPage, s3ErrorCode } from './s3-answers.rules.js';

describe('answers of a server that speaks S3', () => {
  it('page by page, with keys and tokens as they were written', () => {
    const xml = `<?xml version="1.0"?>
      <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name><IsTruncated>true</IsTruncated>
      <Contents><Key>a&amp;b/&#x3b1;</Key><LastModified>2026-11-02T10:00:00.000Z</LastModified><Size>3</Size></Contents>
      <Contents>
        <Key>c</Key><LastModified>2026-11-03T10:00:00Z</LastModified>
      </Contents>
      <NextContinuationToken>1/x+y&amp;z==</NextContinuationToken></ListBucketResult>`;
    expect(readPage(xml)).toEqual({
      objects: [
        { key: 'a&b/α', modified: new Date('2026-11-02T10:00:00Z') },
        { key: 'c', modified: new Date('2026-11-03T10:00:00Z') },
      ],
      next: '1/x+y&z==',
    });
  });

  it.each([
    [
      '<ListBucketResult><IsTruncated>false</IsTruncated><NextContinuationToken>x</NextContinuationToken></ListBucketResult>',
    ],
    ['<Contents><Key>without time</Key></Contents>'],
    ['<Contents><LastModified>2026-11-02T10:00:00Z</LastModified></Contents>'],
    ['<html>Bad gateway</html>'],
    [''],
  ])('with nothing in it: %s', (xml) => {
    expect(readPage(xml)).toEqual({ objects: [] });
  });

  it('say what went wrong, and nothing else that somebody wrote into them', () => {
    expect(s3ErrorCode('<Error><Code>SignatureDoesNotMatch</Code><Message>secret?</Message></Error>')).toBe(
      'SignatureDoesNotMatch',
    );
    expect(s3ErrorCode('<Error><Code>no code at all</Code></Error>')).toBe('');
    expect(s3ErrorCode('<html>Bad gateway</html>')).toBe('');
  });
});
