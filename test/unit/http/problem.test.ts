import { expect, test } from 'vitest';
import { Refusal } from '../../../src/errors.ts';
import { problemResponse } from '../../../src/http/problem.ts';

test.each(['ghs_16C7e42F292c6912E7710c838347Ae178B4a', `ghs_12345_${'eyJ.aB-3_x'.repeat(50)}`])(
  'a caller is not told a token that an error repeats',
  async (token) => {
    const refusal = new Refusal('github-unavailable', `GitHub did not take ${token}`);
    const response = problemResponse('https://errand.example.com', refusal, '/here');
    expect(await response.json()).toMatchObject({
      detail: 'GitHub did not take [redacted]',
      instance: '/here',
    });
  },
);
