import { RawJson, stringifyResult } from './apollo-plugin.js';

describe('stringifyResult', () => {
  const data = new RawJson('{"id" : 1}'); // the space is lost when somebody parses it

  it('sends the text of the engine as it is, in the form in which Apollo hands it over', () => {
    expect(stringifyResult({ errors: undefined, data, extensions: undefined })).toBe('{"data":{"id" : 1}}\n');
    expect(stringifyResult({ data })).toBe('{"data":{"id" : 1}}\n');
  });

  it('loses nothing that stands beside the text', () => {
    expect(JSON.parse(stringifyResult({ data, extensions: { cost: 7 } }))).toEqual({
      data: { id: 1 },
      extensions: { cost: 7 },
    });
    expect(JSON.parse(stringifyResult({ data, errors: [{ message: 'no' }] }))).toEqual({
      data: { id: 1 },
      errors: [{ message: 'no' }],
    });
  });

  it('writes every other answer as ever', () => {
    expect(stringifyResult({ errors: undefined, data: { id: 1 } })).toBe('{"data":{"id":1}}\n');
  });
});
