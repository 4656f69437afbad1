import assert from 'node:assert/strict';
import { contentModified } from '../../../../client/editor/protocol';
import { askOf } from '../../../../client/editor/view/ask';

/** A server that gives these answers one after another, errors rejected. */
function serverWith(...answers: readonly (string | { readonly code: number })[]) {
  let asked = 0;
  return {
    ask: async (): Promise<string> => {
      const answer = answers[asked] ?? assert.fail('asked once too often');
      asked += 1;
      if (typeof answer === 'string') return answer;
      throw answer;
    },
    asked: () => asked,
  };
}

describe('a question of the right-to-left editor', () => {
  const refused = { code: contentModified };

  it('is asked once where it is answered', async () => {
    const server = serverWith('کرمان');
    assert.equal(await askOf(server.ask, () => true), 'کرمان');
    assert.equal(server.asked(), 1);
  });

  it('is asked again while what was typed is on its way', async () => {
    const server = serverWith(refused, refused, 'کرمان');
    assert.equal(await askOf(server.ask, () => true), 'کرمان');
    assert.equal(server.asked(), 3);
  });

  it('is dropped when the text is another', async () => {
    const server = serverWith(refused);
    assert.equal(await askOf(server.ask, () => server.asked() === 0), null);
    assert.equal(server.asked(), 1);
  });

  it('has no answer where the server fails', async () => {
    const server = serverWith({ code: -32603 });
    assert.equal(await askOf(server.ask, () => true), null);
  });
});
